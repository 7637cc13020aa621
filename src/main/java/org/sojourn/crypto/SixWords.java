package org.sojourn.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Keys as six words that two people compare by voice: 66 bits of a digest. Each digest takes 65,536
 * rounds, so that finding other keys with the same words takes as long as guessing 82 bits.
 */
public final class SixWords {
  private static final String LIST = "words.txt";
  private static final int COUNT = 6;
  private static final int BITS = 11;
  private static final int ROUNDS = 1 << 16;

  /** So many letters tell each word of the list from all others. */
  private static final int TELLING = 4;

  private SixWords() {}

  /** The six words of a content. */
  public static List<String> of(String content) {
    byte[] digest = digest(content.getBytes(UTF_8));
    List<String> all = Words.ALL;
    List<String> words = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      words.add(all.get(bits(digest, i * BITS)));
    }
    return words;
  }

  /**
   * Whether words that were typed are these; cases, and letters after the fourth, do not matter.
   */
  public static boolean same(List<String> words, List<String> typed) {
    return told(words).equals(told(typed));
  }

  private static List<String> told(List<String> words) {
    return words.stream()
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .map(word -> word.substring(0, Math.min(TELLING, word.length())))
        .toList();
  }

  private static int bits(byte[] digest, int from) {
    int bits = 0;
    for (int i = from; i < from + BITS; i++) {
      int bit = digest[i / Byte.SIZE] >> (Byte.SIZE - 1 - i % Byte.SIZE);
      bits = (bits << 1) | (bit & 1);
    }
    return bits;
  }

  private static byte[] digest(byte[] content) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = content;
      for (int i = 0; i < ROUNDS; i++) {
        digest = sha.digest(digest);
      }
      return digest;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The list, read when the first words are asked for. */
  private static final class Words {
    static final List<String> ALL = read();

    private static List<String> read() {
      try (InputStream in = Objects.requireNonNull(SixWords.class.getResourceAsStream(LIST))) {
        return new String(in.readAllBytes(), UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
