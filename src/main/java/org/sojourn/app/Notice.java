package org.sojourn.app;

import org.sojourn.terminal.Columns;

/**
 * One sentence said to the writer, shown until the next key.
 *
 * @param trouble whether something went wrong
 */
public record Notice(String text, boolean trouble) {

  /** The rows it takes on a screen: never more than a third of the page. */
  public int rows(Size size) {
    int most = Math.max(1, size.contentRows() / 3);
    return Math.min(most, Columns.wrap(text, size.textColumns()).size());
  }

  /** Two of them said together. */
  Notice and(Notice other) {
    return new Notice(text + " " + other.text, trouble || other.trouble);
  }

  /** Something that was done. */
  public static Notice done(String text) {
    return new Notice(text, false);
  }

  /** Something that went wrong, and what to do. */
  public static Notice trouble(String text) {
    return new Notice(text, true);
  }
}
