package org.sojourn.editor;

/**
 * The escape sequences that tell a terminal something, such as a colour: {@code ESC [ 3 1 m}. Only
 * a sequence that is whole counts; of any other the letters are somebody's words, as they are
 * behind the single characters that once began such sequences and now come from texts read wrongly.
 */
final class Escapes {
  private static final char ESC = 0x1B;
  private static final char BELL = 0x07;

  private Escapes() {}

  /** Where the sequence ends that begins at a control character; behind it when none does. */
  static int end(String text, int at) {
    if (text.charAt(at) != ESC || at + 1 == text.length()) {
      return at + 1;
    }
    return switch (text.charAt(at + 1)) {
      case '[' -> control(text, at + 2, at + 1);
      case ']', 'P', 'X', '^', '_' -> string(text, at + 2, at + 1);
      case '(', ')', '*', '+' -> alphabet(text, at);
      default -> at + 1;
    };
  }

  /** Numbers, then signs, then the one letter that says what to do. */
  private static int control(String text, int from, int none) {
    int at = from;
    while (at < text.length() && within(text.charAt(at), '0', '?')) {
      at++;
    }
    while (at < text.length() && within(text.charAt(at), ' ', '/')) {
      at++;
    }
    return at < text.length() && within(text.charAt(at), '@', '~') ? at + 1 : none;
  }

  /** Words for the terminal, such as a title or an address, up to their end on the same line. */
  private static int string(String text, int from, int none) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == BELL) {
        return at + 1;
      }
      if (c == ESC) {
        return at + 1 < text.length() && text.charAt(at + 1) == '\\' ? at + 2 : none;
      }
      if (c == '\n' || c == '\r') {
        return none;
      }
    }
    return none;
  }

  private static int alphabet(String text, int at) {
    return at + 2 < text.length() && within(text.charAt(at + 2), '0', '~') ? at + 3 : at + 1;
  }

  private static boolean within(char c, char first, char last) {
    return c >= first && c <= last;
  }
}
