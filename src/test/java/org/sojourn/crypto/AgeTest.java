package org.sojourn.crypto;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Age files, those that others made to harm among them. */
class AgeTest {
  private static final byte[] WORDS = "The queue at the gate".getBytes(UTF_8);
  private static final String NOT_OPENED =
      "The passphrase does not fit, or the file was damaged: try again, or bring back a backup";

  static Passphrase passphrase(String words) {
    return Passphrase.of(words.toCharArray());
  }

  static byte[] sealed(byte[] plain, String passphrase) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream sealing = Age.sealing(out, passphrase(passphrase))) {
      sealing.write(plain);
    }
    return out.toByteArray();
  }

  static byte[] opened(byte[] sealed, String passphrase) throws IOException {
    try (InputStream in = Age.opening(new ByteArrayInputStream(sealed), passphrase(passphrase))) {
      return in.readAllBytes();
    }
  }

  private static CryptoTrouble refused(byte[] sealed, String passphrase) {
    return assertThrows(CryptoTrouble.class, () -> opened(sealed, passphrase));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
  void what_is_sealed_for_several_is_opened_by_each(int size) throws IOException {
    byte[] plain = new byte[size];
    new Random(size).nextBytes(plain);
    Identity own = Identity.fresh();
    Identity recovery = Identity.fresh();
    byte[] sealed = Age.seal(plain, List.of(own.recipient(), recovery.recipient()));
    assertArrayEquals(plain, Age.open(sealed, own));
    assertArrayEquals(plain, Age.open(sealed, recovery));
    assertThrows(CryptoTrouble.class, () -> Age.open(sealed, Identity.fresh()));
  }

  @Test
  void a_passphrase_opens_what_it_sealed_and_no_other_does() throws IOException {
    byte[] sealed = sealed(WORDS, "a wide river");
    assertArrayEquals(WORDS, opened(sealed, "a wide river"));
    assertEquals(NOT_OPENED, refused(sealed, "a wide River").getMessage());
    assertEquals(NOT_OPENED, refused(sealed, "").getMessage());
  }

  @Test
  void a_file_that_was_changed_or_cut_short_anywhere_is_not_opened() throws IOException {
    Identity identity = Identity.fresh();
    byte[] sealed = Age.seal(WORDS, List.of(identity.recipient()));
    for (int i = 0; i < sealed.length; i++) {
      byte[] turned = sealed.clone();
      turned[i] ^= 1;
      assertThrows(CryptoTrouble.class, () -> Age.open(turned, identity), "at " + i);
      byte[] cut = Arrays.copyOf(sealed, i);
      assertThrows(CryptoTrouble.class, () -> Age.open(cut, identity), "to " + i);
    }
    byte[] longer = Arrays.copyOf(sealed, sealed.length + 1);
    assertThrows(CryptoTrouble.class, () -> Age.open(longer, identity));
  }

  @Test
  void a_large_file_cut_at_a_chunk_is_not_taken_for_whole() throws IOException {
    Identity identity = Identity.fresh();
    byte[] sealed = Age.seal(new byte[200_000], List.of(identity.recipient()));
    int header = sealed.length - 200_000 - 4 * 16;
    for (int chunks = 0; chunks <= 3; chunks++) {
      byte[] cut = Arrays.copyOf(sealed, header + chunks * (65_536 + 16));
      assertThrows(CryptoTrouble.class, () -> Age.open(cut, identity), chunks + " chunks");
    }
  }

  @Test
  void a_damaged_file_under_a_passphrase_is_told_as_a_wrong_passphrase_is() throws IOException {
    byte[] sealed = sealed(WORDS, "a wide river");
    for (int at : new int[] {30, 60, sealed.length - 1}) {
      byte[] turned = sealed.clone();
      turned[at] ^= 1;
      assertEquals(NOT_OPENED, refused(turned, "a wide river").getMessage(), "at " + at);
    }
    assertEquals(
        NOT_OPENED, refused(Arrays.copyOf(sealed, sealed.length - 3), "a wide river").getMessage());
  }

  @Test
  void a_file_that_asks_for_too_much_work_is_refused_at_once() throws IOException {
    byte[] sealed = sealed(WORDS, "a wide river");
    for (String work : List.of("21", "30", "99")) {
      byte[] bomb = worked(sealed, work);
      CryptoTrouble trouble =
          assertTimeoutPreemptively(Duration.ofSeconds(1), () -> refused(bomb, "a wide river"));
      assertEquals(CryptoTrouble.Kind.TOO_COSTLY, trouble.kind(), work);
    }
    for (String work : List.of("0", "017", "-1", "999999999999", "x", "")) {
      assertEquals(NOT_OPENED, refused(worked(sealed, work), "a wide river").getMessage(), work);
    }
  }

  private static byte[] worked(byte[] sealed, String work) {
    String text = new String(sealed, ISO_8859_1);
    assertTrue(text.contains(" 17\n"));
    return text.replaceFirst(" 17\n", " " + work + "\n").getBytes(ISO_8859_1);
  }

  @Test
  void headers_made_to_harm_are_refused_soon() {
    String version = "age-encryption.org/v1\n";
    List<String> harmful =
        List.of(
            "",
            "age-encryption.org/v2\n",
            version,
            version + "-> scrypt\n\n--- x\n",
            version + "-> scrypt AAAA 17\nAAAA\n--- AAAA\n",
            version + "-> X25519 %s\n".formatted("A".repeat(1_000_000)),
            version + "-> X25519 AAAA\nAAAA\n".repeat(100_000) + "--- AAAA\n",
            version + "-> " + "x ".repeat(500_000) + "\n\n--- AAAA\n",
            "\u0000".repeat(1_000_000));
    for (String each : harmful) {
      byte[] bytes = each.getBytes(ISO_8859_1);
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> assertEquals(NOT_OPENED, refused(bytes, "p").getMessage()));
      assertThrows(CryptoTrouble.class, () -> Age.open(bytes, Identity.fresh()));
    }
  }

  @Test
  void a_key_is_read_as_it_was_written_down() throws IOException {
    Identity identity = Identity.fresh();
    String secret = identity.secret();
    assertTrue(secret.matches("AGE-SECRET-KEY-1[0-9A-Z]{58}"), secret);
    assertTrue(identity.recipient().key().matches("age1[0-9a-z]{58}"));
    String spaced = secret.toLowerCase(java.util.Locale.ROOT).replaceAll("(.{20})", "$1 \n");
    assertEquals(identity.recipient(), Identity.of(spaced).recipient());
    assertNotEquals(secret, Identity.fresh().secret());
  }

  @Test
  void a_mistyped_key_is_told() throws IOException {
    String secret = Identity.fresh().secret();
    char other = secret.charAt(30) == 'Q' ? 'P' : 'Q';
    String typo = secret.substring(0, 30) + other + secret.substring(31);
    for (String wrong :
        List.of("", "hello", typo, secret.substring(1), secret + "Q", "AGE-SECRET-KEY-1")) {
      CryptoTrouble trouble = assertThrows(CryptoTrouble.class, () -> Identity.of(wrong));
      assertEquals(CryptoTrouble.Kind.NO_KEY, trouble.kind());
      assertTrue(trouble.toString().contains("look for a letter"), trouble.toString());
    }
    assertThrows(
        CryptoTrouble.class, () -> Age.seal(WORDS, List.of(new Recipient("age1nonsense"))));
  }
}
