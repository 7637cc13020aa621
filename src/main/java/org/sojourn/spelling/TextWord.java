package org.sojourn.spelling;

/**
 * A word that stands somewhere in a text.
 *
 * @param from the offset of its first character, in UTF-16 units
 * @param text the word as it stands there
 */
public record TextWord(int from, String text) {

  /** The offset after its last character. */
  public int to() {
    return from + text.length();
  }

  /** Whether a caret at an offset stands in it or at one of its ends. */
  public boolean touches(int caret) {
    return from <= caret && caret <= to();
  }

  /** The same word in a text that this one is a part of. */
  public TextWord shifted(int by) {
    return new TextWord(from + by, text);
  }
}
