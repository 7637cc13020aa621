package org.sojourn.terminal;

/**
 * Bytes to code points, one byte at a time, with one U+FFFD for each longest beginning of a
 * character that is broken off.
 */
final class Utf8 {

  static final int REPLACEMENT = 0xFFFD;

  private int codePoint;
  private int missing;
  private int low;
  private int high;

  /** Whether a character has begun and not ended. */
  boolean isPending() {
    return missing > 0;
  }

  /** Forgets the character that has begun. */
  void reset() {
    missing = 0;
  }

  /** Begins a character with this byte; says whether a character can begin so. */
  boolean begin(int b) {
    if (b < 0xC2 || b > 0xF4) {
      return false;
    }
    missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    codePoint = b & (0x3F >> missing);
    // The narrower bounds keep out overlong forms, surrogates and what lies beyond U+10FFFF.
    low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    return true;
  }

  /** Whether this byte can go on the character that has begun. */
  boolean fits(int b) {
    return b >= low && b <= high;
  }

  /** Goes on with a byte that fits; the code point when it is whole, else -1. */
  int add(int b) {
    codePoint = (codePoint << 6) | (b & 0x3F);
    low = 0x80;
    high = 0xBF;
    return --missing == 0 ? codePoint : -1;
  }
}
