package org.sojourn.terminal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What comes behind an Esc that was taken for a key, as nothing had followed it in time: typed
 * text, or the rest of a sequence that a slow line has parted.
 *
 * <p>Only what is a sequence to its end counts as one; all else was typed.
 */
final class Afterthought {

  /** Keys and clicks, reports of the terminal, and the answer to a question about a colour. */
  private static final Pattern SEQUENCE =
      Pattern.compile(
          "\\[[<=>?][0-9;]{0,40}[ -/]?[@-~]|\\[[0-9;]{0,40}[A-DFHIOPQRSZcnu~]"
              + "|\\][0-9]{1,3};[ -~]{0,80}(\u0007|\u001b\\\\)");

  /** What may yet become one. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\[[<=>?]?[0-9;]{0,40}|\\[[<=>?][0-9;]{0,40}[ -/]"
              + "|\\][0-9]{0,3}|\\][0-9]{1,3};[ -~]{0,80}\u001b?");

  /** What the bytes so far make of it. */
  enum Verdict {
    TYPED,
    OPEN,
    SEQUENCE
  }

  private final StringBuilder held = new StringBuilder();
  private boolean expected;

  /** An Esc was taken for a key just now. */
  void expect() {
    expected = true;
  }

  /** Whether the next byte may belong to it. */
  boolean isExpected() {
    return expected;
  }

  /** Whether bytes are held that may yet be either. */
  boolean isOpen() {
    return !held.isEmpty();
  }

  /** Takes a byte; after a verdict that is not open, {@link #release} gives what was held. */
  Verdict take(int b) {
    held.append((char) b);
    if (SEQUENCE.matcher(held).matches()) {
      return Verdict.SEQUENCE;
    }
    return BEGINNING.matcher(held).matches() ? Verdict.OPEN : Verdict.TYPED;
  }

  /** The bytes held, which are held no longer. */
  byte[] release() {
    byte[] bytes = held.toString().getBytes(StandardCharsets.ISO_8859_1);
    held.setLength(0);
    expected = false;
    return bytes;
  }
}
