package org.sojourn.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A passphrase, in memory until it is closed. */
public final class Passphrase implements AutoCloseable {
  /** As many as a character takes at most. */
  private static final int MOST_BYTES = 3;

  private final byte[] utf8;

  private Passphrase(byte[] utf8) {
    this.utf8 = utf8;
  }

  /** A passphrase of these characters, which are cleared. */
  public static Passphrase of(char[] typed) {
    ByteBuffer encoded = ByteBuffer.allocate(MOST_BYTES * typed.length);
    StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .encode(CharBuffer.wrap(typed), encoded, true);
    byte[] utf8 = Arrays.copyOf(encoded.array(), encoded.position());
    Arrays.fill(encoded.array(), (byte) 0);
    Arrays.fill(typed, '\0');
    return new Passphrase(utf8);
  }

  /** Whether there is nothing in it. */
  public boolean empty() {
    return utf8.length == 0;
  }

  byte[] utf8() {
    return utf8;
  }

  /** Clears it. */
  @Override
  public void close() {
    Arrays.fill(utf8, (byte) 0);
  }
}
