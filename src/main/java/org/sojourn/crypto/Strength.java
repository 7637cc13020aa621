package org.sojourn.crypto;

/** How hard a passphrase is to guess, as far as its length tells. */
public final class Strength {
  /** With fewer characters it is refused. */
  public static final int FEWEST = 8;

  /** What is said of one that is refused. */
  public static final String TOO_SHORT =
      "A passphrase needs at least %d characters".formatted(FEWEST);

  /** What is said of one that is weak. */
  public static final String WEAK =
      "This passphrase can be guessed: four or five words that have nothing to do with each other"
          + " hold better.";

  private static final int LONG = 15;
  private static final int WORDS = 3;
  private static final int VARIED = 6;

  private Strength() {}

  /** Whether it is too short to be one. */
  public static boolean tooShort(CharSequence passphrase) {
    return Character.codePointCount(passphrase, 0, passphrase.length()) < FEWEST;
  }

  /** Whether it can be guessed: short and of few words, or the same few characters again. */
  public static boolean weak(CharSequence passphrase) {
    long spaces = passphrase.chars().filter(Character::isWhitespace).count();
    boolean brief = passphrase.length() < LONG && spaces + 1 < WORDS;
    return brief || passphrase.chars().distinct().count() < VARIED;
  }
}
