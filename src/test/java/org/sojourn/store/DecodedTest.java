package org.sojourn.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class DecodedTest {

  @Test
  void utf8_is_read_as_it_is() {
    assertEquals(new Decoded("naïve – 日本 👩🏽", 0), Decoded.of("naïve – 日本 👩🏽".getBytes(UTF_8)));
  }

  @Test
  void one_bad_byte_does_not_spoil_the_rest() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("café ".getBytes(UTF_8));
    bytes.write(0x93);
    bytes.writeBytes("ça".getBytes(UTF_8));
    bytes.write(0x94);
    assertEquals(new Decoded("café “ça”", 2), Decoded.of(bytes.toByteArray()));
  }

  @Test
  void a_text_in_the_writing_of_old_windows_is_read_as_it_was_meant() {
    assertEquals(new Decoded("café crème\n", 2), Decoded.of("café crème\n".getBytes(ISO_8859_1)));
  }

  @Test
  void what_is_no_letter_in_either_is_marked() {
    assertEquals(new Decoded("a\uFFFDb", 1), Decoded.of(new byte[] {'a', (byte) 0x81, 'b'}));
    assertEquals(new Decoded("aÃ", 1), Decoded.of(new byte[] {'a', (byte) 0xC3}));
  }
}
