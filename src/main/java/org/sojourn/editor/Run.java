package org.sojourn.editor;

/**
 * A stretch of one row that is shown in one way.
 *
 * @param column the column it begins in
 * @param text what stands there, of whole clusters; a space for the end of a selected paragraph
 * @param mark how it is shown
 */
public record Run(int column, String text, Mark mark) {

  /** What a stretch of a row is. */
  public enum Mark {
    /** Text as such. */
    PLAIN,
    /** Text that is selected. */
    SELECTED,
    /** A place where what is sought was found, which is not selected. */
    FOUND
  }
}
