package org.sojourn.editor;

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
