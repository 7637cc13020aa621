package org.sojourn.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.AbstractTextGraphics;
import com.googlecode.lanterna.graphics.TextGraphics;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One whole picture of the screen, drawn with Lanterna's {@link TextGraphics} and shown by {@link
 * JournalTerminal#show}.
 *
 * <p>Text is placed by grapheme cluster and true width, made {@link Visible} and clipped at the
 * edges; drawing never throws. A cluster too wide for the room left at an edge becomes a space. A
 * part made with {@link #newTextGraphics} draws on the same picture. Not for two threads at once.
 */
public final class Frame extends AbstractTextGraphics {

  private final Grid grid;
  private final int left;
  private final int top;
  private final TerminalSize size;
  private Style style = Style.PLAIN;

  /** A blank frame of this size, without a caret. */
  public Frame(TerminalSize size) {
    this(new Grid(size.getColumns(), size.getRows()), 0, 0, size);
  }

  private Frame(Grid grid, int left, int top, TerminalSize size) {
    this.grid = grid;
    this.left = left;
    this.top = top;
    this.size = size;
  }

  Grid grid() {
    return grid;
  }

  @Override
  public TerminalSize getSize() {
    return size;
  }

  /**
   * Puts the hardware cursor at this position, or hides it. After the last column it stands on it,
   * anywhere else outside it is hidden.
   */
  public Frame caret(@Nullable TerminalPosition at) {
    boolean inside =
        at != null
            && isInside(at.getRow(), size.getRows())
            && isInside(at.getColumn(), size.getColumns() + 1);
    int last = left + size.getColumns() - 1;
    grid.caretColumn = at != null && inside ? Math.min(last, left + at.getColumn()) : Grid.NO_CARET;
    grid.caretRow = at != null && inside ? top + at.getRow() : Grid.NO_CARET;
    return this;
  }

  /** Where the hardware cursor is in the whole picture; nothing when it is hidden. */
  public @Nullable TerminalPosition caret() {
    return grid.caretRow == Grid.NO_CARET
        ? null
        : new TerminalPosition(grid.caretColumn, grid.caretRow);
  }

  @Override
  public Frame putString(int column, int row, String text) {
    if (!isInside(row, size.getRows())) {
      return this;
    }
    Style now = style();
    if (Visible.isHarmless(text)) {
      int from = Math.max(0, -column);
      int to = Math.max(from, Math.min(text.length(), size.getColumns() - column));
      grid.putAscii(left + Math.max(0, column), top + row, text, from, to, now);
      return this;
    }
    int at = column;
    Clusters clusters = new Clusters(text);
    while (at < size.getColumns() && clusters.next()) {
      at = putCluster(at, row, clusters.cluster(), now);
    }
    return this;
  }

  private int putCluster(int column, int row, String cluster, Style now) {
    String visible = Visible.cluster(cluster);
    if (visible.equals(cluster)) {
      return place(column, row, visible, now);
    }
    int at = column;
    Clusters shown = new Clusters(visible);
    while (shown.next()) {
      at = place(at, row, shown.cluster(), now);
    }
    return at;
  }

  private int place(int column, int row, String visible, Style now) {
    int width = Columns.width(visible);
    int after = column + width;
    if (column >= 0 && after <= size.getColumns()) {
      grid.put(left + column, top + row, visible, width, now);
    } else {
      for (int i = Math.max(0, column); i < Math.min(after, size.getColumns()); i++) {
        grid.put(left + i, top + row, Grid.BLANK, 1, now);
      }
    }
    return after;
  }

  @Override
  public synchronized TextGraphics putCSIStyledString(int column, int row, String text) {
    return putString(column, row, text);
  }

  @Override
  public Frame setCharacter(int column, int row, char character) {
    return setCluster(column, row, Clusters.single(character), style());
  }

  @Override
  public Frame setCharacter(int column, int row, TextCharacter character) {
    Style own =
        new Style(
            character.getForegroundColor(),
            character.getBackgroundColor(),
            character.getModifiers());
    return setCluster(column, row, character.getCharacterString(), own);
  }

  private Frame setCluster(int column, int row, String cluster, Style look) {
    if (isInside(row, size.getRows()) && isInside(column, size.getColumns())) {
      String visible = Visible.cluster(cluster);
      place(
          column, row, visible.equals(cluster) || visible.length() == 1 ? visible : "\uFFFD", look);
    }
    return this;
  }

  /** Underlines what stands in some columns of a row; it keeps its look otherwise. */
  public Frame underline(int column, int row, int columns) {
    for (int at = column; at < column + columns; at++) {
      if (isInside(row, size.getRows()) && isInside(at, size.getColumns())) {
        int cell = (top + row) * grid.columns + left + at;
        grid.styles[cell] = grid.styles[cell].with(SGR.UNDERLINE);
      }
    }
    return this;
  }

  /** The character at this place, or under the wide one that covers it; a blank outside. */
  @Override
  public TextCharacter getCharacter(int column, int row) {
    if (!isInside(row, size.getRows()) || !isInside(column, size.getColumns())) {
      return TextCharacter.DEFAULT_CHARACTER;
    }
    int at = grid.owner(left + column, top + row);
    Style look = grid.styles[at];
    return TextCharacter.fromString(
        grid.clusters[at], look.foreground(), look.background(), look.modifiersCopy())[0];
  }

  @Override
  public Frame fillRectangle(TerminalPosition corner, TerminalSize area, char character) {
    int firstRow = Math.max(0, corner.getRow());
    int firstColumn = Math.max(0, corner.getColumn());
    int rowsEnd = Math.min(size.getRows(), corner.getRow() + area.getRows());
    int columnsEnd = Math.min(size.getColumns(), corner.getColumn() + area.getColumns());
    String visible = Visible.cluster(Clusters.single(character));
    String cluster = Columns.width(visible) == 1 ? visible : Grid.BLANK;
    Style now = style();
    if (area.equals(size) && corner.equals(TerminalPosition.TOP_LEFT_CORNER) && isWhole()) {
      grid.fill(cluster, now);
      return this;
    }
    for (int row = firstRow; row < rowsEnd; row++) {
      for (int column = firstColumn; column < columnsEnd; column++) {
        grid.put(left + column, top + row, cluster, 1, now);
      }
    }
    return this;
  }

  /** Whether this is the whole picture and not a part of it. */
  private boolean isWhole() {
    return size.getColumns() == grid.columns && size.getRows() == grid.rows;
  }

  /** A part of this frame with its own corner, clipped to it, for drawing on the same picture. */
  @Override
  public Frame newTextGraphics(TerminalPosition corner, TerminalSize area) {
    int column = Math.clamp(corner.getColumn(), 0, size.getColumns());
    int row = Math.clamp(corner.getRow(), 0, size.getRows());
    int columns = Math.clamp(area.getColumns(), 0, size.getColumns() - column);
    int rows = Math.clamp(area.getRows(), 0, size.getRows() - row);
    Frame part = new Frame(grid, left + column, top + row, new TerminalSize(columns, rows));
    part.setStyleFrom(this);
    return part;
  }

  /** The whole picture as text: its rows joined by line ends, without the spaces at their ends. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < grid.rows; row++) {
      out.append(row == 0 ? "" : "\n").append(grid.rowText(row));
    }
    return out.toString();
  }

  /**
   * The looks of the whole picture as text: a letter for each cell in a look of its own, a dot for
   * the terminal's own, and a line for each letter after the rows that says what it stands for.
   */
  public String styles() {
    Map<Style, Character> letters = new LinkedHashMap<>();
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < grid.rows; row++) {
      StringBuilder line = new StringBuilder();
      for (int at = row * grid.columns; at < (row + 1) * grid.columns; at++) {
        Style look = grid.styles[at];
        line.append(look.equals(Style.PLAIN) ? '.' : letter(letters, look));
      }
      out.append(line.toString().replaceAll("\\.+$", "")).append('\n');
    }
    letters.forEach((look, letter) -> out.append(letter + " = " + look.words() + '\n'));
    return out.toString();
  }

  private static char letter(Map<Style, Character> letters, Style look) {
    return letters.computeIfAbsent(look, l -> (char) ('a' + letters.size()));
  }

  private static boolean isInside(int at, int end) {
    return at >= 0 && at < end;
  }

  private Style style() {
    if (!style.is(foregroundColor, backgroundColor, activeModifiers)) {
      style = Style.of(foregroundColor, backgroundColor, activeModifiers);
    }
    return style;
  }
}
