package org.sojourn.editor;

import java.util.ArrayList;
import java.util.List;

/**
 * The room a text is shown in. A sheet narrower or lower than one counts as one.
 *
 * @param columns the columns a row may fill; the caret may stand in the column after them
 * @param rows the rows that are seen at once; only page moves depend on it
 * @param measure how wide a cluster is
 */
public record Sheet(int columns, int rows, Measure measure) {

  public Sheet {
    columns = Math.max(1, columns);
    rows = Math.max(1, rows);
  }

  /** The rows of one paragraph that is only shown, without the spaces that end them. */
  public List<String> rows(String paragraph) {
    Layout layout = Wrap.of(paragraph, this);
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < layout.rows(); row++) {
      boolean last = row + 1 == layout.rows();
      int end = last ? paragraph.length() : layout.start(row + 1);
      while (end > layout.start(row) && Letters.space(paragraph.charAt(end - 1))) {
        end--;
      }
      rows.add(paragraph.substring(layout.start(row), end));
    }
    return rows;
  }

  /** Whether rows are the same on the other sheet. */
  boolean wrapsAs(Sheet other) {
    return columns == other.columns && measure.equals(other.measure);
  }

  /** The columns that the cluster from {@code start} to {@code end} takes. */
  int columns(String text, int start, int end) {
    char first = text.charAt(start);
    return end - start == 1 && first >= ' ' && first <= '~'
        ? 1
        : Math.max(0, measure.columns(text.substring(start, end)));
  }
}
