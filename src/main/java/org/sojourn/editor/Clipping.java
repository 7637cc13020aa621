package org.sojourn.editor;

/**
 * A piece of text that was copied or cut, to be pasted as it is.
 *
 * @param text the text, paragraphs ended by LF
 */
public record Clipping(String text) {

  /** Nothing. */
  public static final Clipping NONE = new Clipping("");

  /** Whether there is nothing to paste. */
  public boolean empty() {
    return text.isEmpty();
  }
}
