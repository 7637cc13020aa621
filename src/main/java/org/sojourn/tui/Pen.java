package org.sojourn.tui;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.app.Size;
import org.sojourn.terminal.Columns;
import org.sojourn.terminal.Frame;

/** Draws looks on a frame; text that does not fit is cut at a letter. */
final class Pen {
  private static final String DOT = " · ";
  private static final int GAP = 2;

  private final Frame frame;
  private final Size size;
  private final int room;
  private final Map<String, String> themes;
  private final Spots spots;
  private final Palette palette;

  /**
   * A pen for a frame.
   *
   * @param room the rows a page has, less than those between heading and keys when something is
   *     said to the writer under it
   * @param themes the labels of themes by id
   */
  Pen(Frame frame, Size size, int room, Map<String, String> themes, Palette palette) {
    this(frame, size, room, themes, palette, new Spots());
  }

  private Pen(
      Frame frame, Size size, int room, Map<String, String> themes, Palette palette, Spots spots) {
    this.spots = spots;
    this.frame = frame;
    this.size = size;
    this.room = Math.max(1, room);
    this.themes = themes;
    this.palette = palette;
  }

  /** The same pen on a page with some rows less at its foot. */
  Pen less(int rows) {
    return new Pen(frame, size, room - rows, themes, palette, spots);
  }

  /** The rows a page has. */
  int room() {
    return room;
  }

  /** The row after the last one a page has. */
  int end() {
    return Size.HEAD + room;
  }

  /** The label of a theme; its id when the vocabulary does not know it. */
  String theme(String id) {
    return themes.getOrDefault(id, id);
  }

  /** The labels of themes, in one line. */
  String themes(List<String> ids) {
    return ids.stream().map(this::theme).collect(Collectors.joining(DOT));
  }

  /** How bars are drawn on this terminal. */
  Bars bars() {
    return palette.bars();
  }

  /** Two pieces with a middle dot between them; the first alone when there is no other. */
  static String joined(String first, String second) {
    return second.isEmpty() || first.isEmpty() ? first + second : first + DOT + second;
  }

  Size size() {
    return size;
  }

  /** Writes text, cut at the right edge of the screen. */
  void put(int column, int row, String text, Look look) {
    put(column, row, text, look, size.columns() - column);
  }

  /** Writes text, cut after so many columns. */
  void put(int column, int row, String text, Look look, int columns) {
    if (columns <= 0) {
      return;
    }
    look(look);
    frame.putString(column, row, Columns.fit(text, columns));
  }

  private void look(Look look) {
    frame.setForegroundColor(palette.of(look.tone()));
    frame.clearModifiers();
    frame.enableModifiers(look.modifiers());
  }

  /** Writes text so that it ends at a column. */
  void putRight(int end, int row, String text, Look look) {
    put(end - Columns.of(text), row, text, look);
  }

  /**
   * Writes text from a column and something of the second rank that ends at another; the text has
   * the room it needs first, but for a third that stays for the other.
   *
   * @param right pieces between middle dots; those that do not fit are left out from the end
   */
  void putBoth(int from, int end, int row, String text, Look look, String right) {
    int columns = end - from;
    String whole = pieces(right, Math.max(columns / 3, columns - Columns.of(text) - GAP));
    putRight(end, row, whole, Look.QUIET);
    int taken = whole.isEmpty() ? 0 : Columns.of(whole) + GAP;
    put(from, row, text, look, columns - taken);
  }

  /** As many whole pieces between middle dots as fit; none when the first does not. */
  static String pieces(String text, int columns) {
    String whole = text;
    while (Columns.of(whole) > columns) {
      int last = whole.lastIndexOf(DOT);
      if (last < 0) {
        return "";
      }
      whole = whole.substring(0, last);
    }
    return whole;
  }

  /** What was drawn where, for a mouse. */
  Spots spots() {
    return spots;
  }

  /** Underlines what stands in some columns, which keeps its look otherwise. */
  void underline(int column, int row, int columns) {
    frame.underline(column, row, columns);
  }

  /** Marks a line as the one the keys act on. */
  void mark(int column, int row) {
    put(column - 2, row, "▸", Look.ACCENT);
  }

  /** A rule over the whole width. */
  void rule(int row) {
    look(Look.QUIET);
    frame.fillRectangle(new TerminalPosition(0, row), new TerminalSize(size.columns(), 1), '─');
  }

  /** Puts the hardware cursor somewhere. */
  void caret(int column, int row) {
    frame.caret(
        new TerminalPosition(
            Math.clamp(column, 0, size.columns() - 1), Math.clamp(row, 0, size.rows() - 1)));
  }
}
