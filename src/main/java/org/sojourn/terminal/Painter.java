package org.sojourn.terminal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns frames into the bytes that bring a terminal from the last frame to the next one.
 *
 * <p>Only what changed is written; rows that are only higher or lower than before are moved. After
 * a cluster whose width terminals disagree about, the column is given anew, and the rest of its row
 * is written again, so that nothing after it can move.
 */
final class Painter {

  private static final byte[] NOTHING = {};
  private static final String BEGIN = "\u001b[?2026h";
  private static final String END = "\u001b[?2026l";
  private static final String HIDE = "\u001b[?25l";
  private static final String SHOW = "\u001b[?25h";
  private static final String NO_WRAP = "\u001b[?7l";
  private static final String WRAP = "\u001b[?7h";
  private static final String ERASE_ALL = "\u001b[m\u001b[2J";
  private static final String ERASE_REST = "\u001b[K";

  /** Cells left alone between two changes must be worth the jump over them. */
  private static final int WORTH_A_JUMP = 8;

  /**
   * A letter and a count that change are written too fast for the eye to see a caret jump, and in
   * too few bytes to be shown in parts.
   */
  private static final int FEW_ROWS = 2;

  private final boolean colour;
  private final Map<Style, String> sequences = new HashMap<>();
  private final StringBuilder body = new StringBuilder(4096);
  private @Nullable Grid shown;
  private Style pen = Style.PLAIN;
  private boolean caretShown = true;

  /**
   * @param colour whether colours are written; bold, reverse and underline always are
   */
  Painter(boolean colour) {
    this.colour = colour;
  }

  /** Forgets what the terminal shows: the next frame is painted whole. */
  void forget() {
    shown = null;
  }

  /** The bytes that show this frame; none when nothing changed. */
  byte[] paint(Frame frame) {
    Grid next = frame.grid();
    body.setLength(0);
    Grid last = shown;
    int changed = 0;
    if (last == null || last.columns != next.columns || last.rows != next.rows) {
      last = new Grid(next.columns, next.rows);
      shown = last;
      caretShown = true;
      changed = next.rows;
      write(ERASE_ALL);
    }
    changed = Math.max(changed, paintRows(last, next));
    pen(Style.PLAIN);
    return framed(last, next, changed);
  }

  /** Writes the rows that changed, and says how many did, those counted that were only moved. */
  private int paintRows(Grid last, Grid next) {
    int[] from = new int[next.rows];
    int changed = differences(last, next, from);
    Shift shift = changed < Shift.WORTH_A_LOOK ? null : Shift.between(last, next);
    if (shift != null) {
      write(shift.sequence());
      shift.move(last);
      differences(last, next, from);
    }
    for (int row = 0; row < next.rows; row++) {
      if (from[row] < next.columns) {
        paintRow(last, next, row, from[row]);
        last.copyRow(next, row);
      }
    }
    return changed;
  }

  /** Where each row first differs; says how many do. */
  private static int differences(Grid last, Grid next, int[] from) {
    int changed = 0;
    for (int row = 0; row < next.rows; row++) {
      from[row] = next.differenceTo(last, row, row, 0);
      changed += from[row] < next.columns ? 1 : 0;
    }
    return changed;
  }

  /** Puts the caret where it belongs; hides it meanwhile when it would be seen to jump. */
  private byte[] framed(Grid last, Grid next, int changed) {
    boolean moved = last.caretColumn != next.caretColumn || last.caretRow != next.caretRow;
    if (body.isEmpty() && !moved) {
      return NOTHING;
    }
    boolean wanted = next.caretRow != Grid.NO_CARET;
    boolean hide = caretShown && (!wanted || changed > FEW_ROWS);
    boolean show = wanted && (hide || !caretShown);
    last.caretColumn = next.caretColumn;
    last.caretRow = next.caretRow;
    caretShown = wanted;
    boolean whole = changed > FEW_ROWS;
    body.insert(0, (whole ? BEGIN : "") + (hide ? HIDE : ""));
    write(wanted ? position(next.caretColumn, next.caretRow) : "");
    write((show ? SHOW : "") + (whole ? END : ""));
    return body.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void paintRow(Grid last, Grid next, int row, int from) {
    if (last.isDoubtful(row) || next.isDoubtful(row)) {
      write(NO_WRAP);
      paintSpan(next, row, from, next.columns);
      write(WRAP);
      return;
    }
    int start = from;
    while (start < next.columns) {
      int end = spanEnd(last, next, row, start);
      boolean erased = paintSpan(next, row, start, end);
      start = erased ? next.columns : next.differenceTo(last, row, row, end);
    }
  }

  /** Where the changes that begin here end, taking small gaps along. */
  private static int spanEnd(Grid last, Grid next, int row, int from) {
    int end = from + 1;
    int changed = from;
    while ((changed = next.differenceTo(last, row, row, changed + 1)) < next.columns) {
      if (changed - end >= WORTH_A_JUMP) {
        break;
      }
      end = changed + 1;
    }
    while (end < next.columns && next.clusters[row * next.columns + end].isEmpty()) {
      end++;
    }
    return end;
  }

  /**
   * Writes these cells, or erases from where only blanks follow; whether it erased all the rest.
   */
  private boolean paintSpan(Grid next, int row, int from, int to) {
    int first = next.owner(from, row) - row * next.columns;
    int content = next.contentEnd(row);
    boolean erases = to - Math.max(first, content) > ERASE_REST.length();
    int end = erases ? Math.max(first, content) : to;
    write(position(first, row));
    for (int column = first; column < end; column++) {
      paintCell(next, row, column);
    }
    if (erases) {
      pen(Style.PLAIN);
      write(ERASE_REST);
    }
    return erases;
  }

  private void paintCell(Grid next, int row, int column) {
    int at = row * next.columns + column;
    String cluster = next.clusters[at];
    if (cluster.isEmpty()) {
      return;
    }
    pen(next.styles[at]);
    if (Characters.isPlain(cluster)) {
      write(cluster);
    } else {
      paintDoubtful(next, row, column, cluster);
    }
  }

  /**
   * Blanks the columns a cluster takes by our count first: where a terminal counts fewer, what
   * stood in the others would stay.
   */
  private void paintDoubtful(Grid next, int row, int column, String cluster) {
    int after = column + 1;
    while (after < next.columns && next.clusters[row * next.columns + after].isEmpty()) {
      after++;
    }
    if (after > column + 1) {
      write(" ".repeat(after - column) + column(column));
    }
    write(cluster);
    if (after < next.columns) {
      write(column(after));
    }
  }

  private void pen(Style wanted) {
    if (!pen.equals(wanted)) {
      write(sequences.computeIfAbsent(wanted, s -> s.sequence(colour)));
      pen = wanted;
    }
  }

  private static String position(int column, int row) {
    return "\u001b[" + (row + 1) + ";" + (column + 1) + "H";
  }

  private static String column(int column) {
    return "\u001b[" + (column + 1) + "G";
  }

  private void write(String text) {
    body.append(text);
  }
}
