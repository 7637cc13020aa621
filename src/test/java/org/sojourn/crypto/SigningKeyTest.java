package org.sojourn.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {

  private static final String SECRET = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
  private static final String OPEN = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";

  @Test
  void the_example_of_rfc_8037_has_its_signature() throws IOException {
    SigningKey key = SigningKey.of(SECRET, OPEN);
    byte[] signature =
        key.sign("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc".getBytes(US_ASCII));
    assertEquals(
        "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg",
        Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
  }

  @Test
  void what_was_signed_is_believed_and_what_was_changed_is_not() throws IOException {
    SigningKey key = SigningKey.fresh();
    byte[] content = "She said yes.".getBytes(UTF_8);
    byte[] signature = key.sign(content);
    assertTrue(key.open().signed(content, signature));
    assertFalse(key.open().signed("She said no.".getBytes(UTF_8), signature));
    assertFalse(SigningKey.fresh().open().signed(content, signature));
    signature[3] ^= 1;
    assertFalse(key.open().signed(content, signature));
    assertFalse(key.open().signed(content, new byte[0]));
  }

  @Test
  void a_key_that_was_written_down_signs_as_before() throws IOException {
    SigningKey key = SigningKey.fresh();
    SigningKey again = SigningKey.of(key.secret(), key.open().written());
    byte[] content = "x".getBytes(UTF_8);
    assertTrue(key.open().signed(content, again.sign(content)));
  }

  @Test
  void halves_that_do_not_belong_together_are_no_key() throws IOException {
    SigningKey one = SigningKey.fresh();
    SigningKey other = SigningKey.fresh();
    String open = other.open().written();
    CryptoTrouble trouble =
        assertThrows(CryptoTrouble.class, () -> SigningKey.of(one.secret(), open));
    assertEquals(
        "The key that signs what you share is damaged: bring keys/signing.json back from a backup",
        trouble.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "!!", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURoAAAA"})
  void what_is_no_key_is_told_from_one(String written) {
    assertFalse(new VerifyingKey(written).sound());
    assertTrue(new VerifyingKey(OPEN).sound());
    assertFalse(new Recipient(written).sound());
  }
}
