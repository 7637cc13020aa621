package org.sojourn.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What has been pasted so far, up to the mark that ends it. */
final class PasteBuffer {

  private static final byte[] END = "\u001b[201~".getBytes(StandardCharsets.US_ASCII);

  /** A longer paste comes in parts of about this many bytes. */
  private static final int PART = 16 << 20;

  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** How much of the end mark has come; held back until it is known to be nothing else. */
  private int matched;

  private boolean full;

  /** Takes one byte; says whether it ended the paste. */
  boolean take(int b) {
    if (b == END[matched]) {
      matched++;
      if (matched < END.length) {
        return false;
      }
      matched = 0;
      return true;
    }
    releaseHeld();
    if (b == END[0]) {
      matched = 1;
    } else {
      bytes.write(b);
    }
    full = bytes.size() >= PART && b < 0x80;
    return false;
  }

  /** Whether a part should be taken now, which is never inside a character. */
  boolean isFull() {
    return full;
  }

  /** What has come since the last time, with U+FFFD for what is not UTF-8; it is gone then. */
  String text() {
    releaseHeld();
    String text = bytes.toString(StandardCharsets.UTF_8);
    bytes = new ByteArrayOutputStream();
    full = false;
    return text;
  }

  private void releaseHeld() {
    bytes.write(END, 0, matched);
    matched = 0;
  }
}
