package org.sojourn.app;

/**
 * One sentence said to the writer, shown until the next key.
 *
 * @param trouble whether something went wrong
 */
public record Notice(String text, boolean trouble) {

  /** Something that was done. */
  public static Notice done(String text) {
    return new Notice(text, false);
  }

  /** Something that went wrong, and what to do. */
  public static Notice trouble(String text) {
    return new Notice(text, true);
  }
}
