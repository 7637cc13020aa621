package org.sojourn.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Scrypt, beside what others make of the same passphrase. */
class ScryptTest {

  private static String key(String passphrase, String salt, int work) throws Exception {
    return HexFormat.of()
        .formatHex(Scrypt.key(passphrase.getBytes(US_ASCII), salt.getBytes(US_ASCII), work));
  }

  @Test
  void the_key_is_that_of_rfc_7914() throws Exception {
    assertEquals(
        "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2",
        key("pleaseletmein", "SodiumChloride", 14));
  }

  @Test
  void an_empty_passphrase_has_a_key() throws Exception {
    assertEquals(
        "9ae35586eae6c5254df6734c009b309fd2fcccc77ad501375ad8f4240fcd1454",
        key("", "SodiumChloride", 10));
  }
}
