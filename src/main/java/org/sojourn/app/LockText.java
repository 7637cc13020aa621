package org.sojourn.app;

/** What is said of passphrases and recovery keys. */
public final class LockText {
  private static final int GROUP = 8;

  private static final String SETTING =
      "With a passphrase, whoever finds this computer, or a copy of the journal, sees how many"
          + " entries there are and when they were written, but no word of them. Whoever has lost"
          + " both the passphrase and the recovery key, which is shown next, has lost the journal:"
          + " nobody can bring it back.";

  private static final String RECOVERING =
      "AGE-SECRET-KEY-1 and 58 letters and digits, as it was shown once; spaces and small letters"
          + " do not matter.";

  /** What to do with a recovery key. */
  public static final String RECOVERY_KEY =
      "Write it down, and keep it where this computer is not: it opens the journal when the"
          + " passphrase is forgotten. It is shown this once and kept nowhere.";

  /** What is asked back of it. */
  public static final String LAST_LETTERS = "What are its last six letters?";

  private LockText() {}

  /** What to know where a passphrase is typed. */
  public static String about(PassphrasePage page) {
    return switch (page.purpose()) {
      case SETTING -> SETTING;
      case UNLOCKING -> "Your journal is encrypted.";
      case REOPENING -> "Your journal is locked. What you were writing is kept.";
      case RECOVERING -> RECOVERING;
    };
  }

  /** A key in groups, after its beginning: so it is easier to copy by hand. */
  public static String grouped(String key) {
    int start = key.lastIndexOf('-') + 2;
    StringBuilder grouped = new StringBuilder(key.substring(0, start));
    for (int at = start; at < key.length(); at += GROUP) {
      grouped.append(' ').append(key, at, Math.min(key.length(), at + GROUP));
    }
    return grouped.toString();
  }
}
