package org.sojourn.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * A text read from bytes that should be UTF-8. Those that are not are read one by one as
 * Windows-1252, the likeliest other writing, so that one of them does not spoil the rest.
 *
 * @param replaced how many bytes were not UTF-8
 */
public record Decoded(String text, int replaced) {
  private static final Charset OTHER = Charset.forName("windows-1252");

  static Decoded of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    int replaced = 0;
    for (CoderResult stop = decoder.decode(in, out, true);
        stop.isError();
        stop = decoder.decode(in, out, true)) {
      byte[] odd = new byte[stop.length()];
      in.get(odd);
      out.put(OTHER.decode(ByteBuffer.wrap(odd)));
      replaced += odd.length;
    }
    return new Decoded(out.flip().toString(), replaced);
  }
}
