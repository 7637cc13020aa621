package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.terminal.Columns;

/**
 * One row of text on a page that scrolls.
 *
 * @param indent how many columns it stands to the right
 */
public record Line(String text, Tone tone, int indent) {

  /** How a row is meant. */
  public enum Tone {
    /** What somebody wrote. */
    PLAIN,
    /** A heading. */
    HEADING,
    /** Said by the program, beside what was written. */
    QUIET,
    /** What somebody else wrote back. */
    REPLY,
    /** A heading under the keys. */
    SELECTED
  }

  private static final String DOT = " · ";

  /** A row with nothing on it. */
  static final Line EMPTY = new Line("", Tone.PLAIN, 0);

  /** Text wrapped into rows; its line breaks and empty lines stay. */
  static List<Line> wrapped(String text, Tone tone, int columns, int indent) {
    List<Line> rows = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      if (paragraph.isBlank()) {
        rows.add(EMPTY);
      } else {
        Columns.wrap(paragraph, Math.max(1, columns - indent))
            .forEach(row -> rows.add(new Line(row, tone, indent)));
      }
    }
    return rows;
  }

  /** Pieces with middle dots between them, wrapped between pieces where they are short enough. */
  static List<Line> pieces(List<String> pieces, Tone tone, int columns) {
    List<Line> rows = new ArrayList<>();
    String row = "";
    for (String piece : pieces) {
      String longer = row.isEmpty() ? piece : row + DOT + piece;
      if (!row.isEmpty() && Columns.of(longer) + 2 > columns) {
        rows.addAll(wrapped(row + DOT.stripTrailing(), tone, columns, 0));
        row = piece;
      } else {
        row = longer;
      }
    }
    rows.addAll(row.isEmpty() ? List.of() : wrapped(row, tone, columns, 0));
    return rows;
  }
}
