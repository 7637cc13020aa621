package org.sojourn.share;

/**
 * Whether a JSON file has come whole. Copies over a slow line or from a stick stop half-way; some
 * put zeros in the place of what is still to come.
 */
final class Whole {

  private final byte[] bytes;
  private int at;
  private int open;

  private Whole(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether the file is the beginning of a JSON object whose end is missing, or nothing at all. */
  static boolean lacksItsEnd(byte[] bytes) {
    return new Whole(bytes).endsEarly();
  }

  private boolean endsEarly() {
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    if (at == bytes.length) {
      return true;
    }
    return bytes[at] == '{' && !closes();
  }

  private boolean closes() {
    for (; at < bytes.length; at++) {
      switch (bytes[at]) {
        case '"' -> passText();
        case '{', '[' -> open++;
        case '}', ']' -> open--;
        default -> {}
      }
      if (open == 0) {
        return at < bytes.length;
      }
    }
    return false;
  }

  private void passText() {
    at++;
    while (at < bytes.length && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
  }
}
