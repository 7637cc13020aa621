package org.sojourn.crypto;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Something cannot be decrypted. The message is one sentence for the person at the screen. It never
 * tells which part was wrong: that would help whoever guesses.
 */
public final class CryptoTrouble extends IOException {
  @Serial private static final long serialVersionUID = 1;

  /** What went wrong. */
  public enum Kind {
    /** The passphrase or the key does not fit, or the file was changed. */
    NOT_OPENED,
    /** The file was begun by somebody who had the key, and its end is missing or was changed. */
    NOT_WHOLE,
    /** Opening it would take more time and memory than any file of ours. */
    TOO_COSTLY,
    /** A key was mistyped. */
    NO_KEY
  }

  private final Kind kind;

  private CryptoTrouble(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** What went wrong, for those who act on it. */
  public Kind kind() {
    return kind;
  }

  static CryptoTrouble passphrase(@Nullable Throwable cause) {
    return new CryptoTrouble(
        Kind.NOT_OPENED,
        "The passphrase does not fit, or the file was damaged: try again, or bring back a backup",
        cause);
  }

  static CryptoTrouble key(@Nullable Throwable cause) {
    return new CryptoTrouble(
        Kind.NOT_OPENED,
        "The file is not encrypted to this key, or was damaged: bring it back from a backup",
        cause);
  }

  static CryptoTrouble cut(Throwable cause) {
    return new CryptoTrouble(
        Kind.NOT_WHOLE,
        "The file is not whole, or was damaged: bring it back from a backup",
        cause);
  }

  static CryptoTrouble costly() {
    return new CryptoTrouble(
        Kind.TOO_COSTLY,
        "Opening the file would take more memory than Sojourn's own files ever do: it is not opened",
        null);
  }

  static CryptoTrouble signing(@Nullable Throwable cause) {
    return new CryptoTrouble(
        Kind.NO_KEY,
        "The key that signs what you share is damaged: bring keys/signing.json back from a backup",
        cause);
  }

  static CryptoTrouble noKey(Throwable cause) {
    return new CryptoTrouble(
        Kind.NO_KEY,
        "This is no key as it was printed: AGE-SECRET-KEY-1 and 58 letters and digits; look for a"
            + " letter that was mistaken",
        cause);
  }
}
