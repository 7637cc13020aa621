package org.sojourn.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, one at a time, however long the stream is. */
final class Lines {

  /** Bytes of a line; of longer ones the rest is passed over. */
  static final int MOST = 8_000_000;

  private final InputStream in;
  private final byte[] block = new byte[1 << 16];
  private int at;
  private int end;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private byte[] bytes = {};
  private boolean tooLong;
  private int number;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false when there is none. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    if (!more()) {
      return false;
    }
    number++;
    while (more()) {
      int stop = lineEnd();
      take(stop);
      if (stop < end) {
        at = stop + 1;
        break;
      }
      at = end;
    }
    bytes = line.toByteArray();
    return true;
  }

  /** The line's number, from 1. */
  int number() {
    return number;
  }

  boolean tooLong() {
    return tooLong;
  }

  /** The line without its end. */
  byte[] bytes() {
    return bytes;
  }

  boolean blank() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private boolean more() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(in.read(block), 0);
    }
    return at < end;
  }

  private int lineEnd() {
    int stop = at;
    while (stop < end && block[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private void take(int stop) {
    tooLong |= line.size() + stop - at > MOST;
    if (!tooLong) {
      line.write(block, at, stop - at);
    }
  }
}
