package org.sojourn.json;

/** How much a document may hold before it is refused; far more than a journal needs. */
final class Limits {

  /** Bytes of one document. */
  static final int DOCUMENT = 20_000_000;

  /** Bytes of one document that somebody else wrote. */
  static final int FOREIGN_DOCUMENT = 2_000_000;

  /** Bytes of one document that is read value by value. */
  static final int LONG_DOCUMENT = 1_000_000_000;

  /** Objects and lists within each other. */
  static final int DEPTH = 32;

  /** Characters of one text. */
  static final int TEXT = 5_000_000;

  /** Characters of one text that somebody else wrote. */
  static final int FOREIGN_TEXT = 1_000_000;

  /** Characters of one key. */
  static final int KEY = 200;

  /** Digits of one number. */
  static final int NUMBER = 40;

  /** Values, keys, brackets and braces together. */
  static final int TOKENS = 2_000_000;

  private Limits() {}
}
