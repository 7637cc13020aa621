package org.sojourn.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VaultTest {
  private static final byte[] WORDS = "The queue at the gate".getBytes(UTF_8);
  private Identity identity;
  private Vault vault;

  @BeforeEach
  void a_vault() throws IOException {
    identity = Identity.fresh();
    vault = Vault.of(identity, "index");
  }

  @Test
  void what_is_sealed_is_opened_by_the_same_identity_later() throws IOException {
    byte[] sealed = vault.seal(WORDS);
    assertArrayEquals(WORDS, Vault.of(Identity.of(identity.secret()), "index").open(sealed));
    assertArrayEquals(new byte[0], vault.open(vault.seal(new byte[0])));
  }

  @Test
  void the_same_words_are_never_sealed_the_same() throws IOException {
    assertFalse(Arrays.equals(vault.seal(WORDS), vault.seal(WORDS)));
  }

  @Test
  void another_identity_or_purpose_opens_nothing() throws IOException {
    byte[] sealed = vault.seal(WORDS);
    Vault elsewhere = Vault.of(Identity.fresh(), "index");
    Vault otherwise = Vault.of(identity, "drafts");
    assertThrows(CryptoTrouble.class, () -> elsewhere.open(sealed));
    assertThrows(CryptoTrouble.class, () -> otherwise.open(sealed));
  }

  @Test
  void what_was_changed_or_cut_short_anywhere_is_not_opened() throws IOException {
    byte[] sealed = vault.seal(WORDS);
    for (int i = 0; i < sealed.length; i++) {
      byte[] turned = sealed.clone();
      turned[i] ^= 1;
      assertThrows(CryptoTrouble.class, () -> vault.open(turned), "at " + i);
      byte[] cut = Arrays.copyOf(sealed, i);
      assertThrows(CryptoTrouble.class, () -> vault.open(cut), "to " + i);
    }
  }

  @Test
  void what_takes_several_pieces_comes_back_whole() throws IOException {
    for (int length : new int[] {Vault.PIECE - 1, Vault.PIECE, Vault.PIECE + 1, 3 * Vault.PIECE}) {
      byte[] plain = new byte[length];
      new Random(length).nextBytes(plain);
      assertArrayEquals(plain, vault.open(vault.seal(plain)), length + " bytes");
    }
  }

  @Test
  void no_piece_can_be_left_out_put_elsewhere_or_taken_from_another_seal() throws IOException {
    byte[] plain = new byte[3 * Vault.PIECE];
    byte[] sealed = vault.seal(plain);
    byte[] other = vault.seal(plain);
    int piece = (sealed.length - 16) / 3;

    byte[] shorter = Arrays.copyOf(sealed, sealed.length - piece);
    assertThrows(CryptoTrouble.class, () -> vault.open(shorter));

    byte[] swapped = sealed.clone();
    System.arraycopy(sealed, 16, swapped, 16 + piece, piece);
    System.arraycopy(sealed, 16 + piece, swapped, 16, piece);
    assertThrows(CryptoTrouble.class, () -> vault.open(swapped));

    byte[] mixed = sealed.clone();
    System.arraycopy(other, 16 + piece, mixed, 16 + piece, piece);
    assertThrows(CryptoTrouble.class, () -> vault.open(mixed));
  }
}
