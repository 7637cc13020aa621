package org.sojourn.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document and the name it goes by.
 *
 * @param name such as its file
 */
record Source(String name, String text) {

  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Decodes a document; a byte order mark is left out, bytes that are not UTF-8 are a trouble. */
  static Source decode(String name, byte[] utf8) throws JsonTrouble {
    String text = new String(utf8, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      refuseMalformed(name, utf8);
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new Source(name, marked ? text.substring(1) : text);
  }

  /* A replacement character may stand in the document itself, so only the strict decoder knows. */
  private static void refuseMalformed(String name, byte[] utf8) throws JsonTrouble {
    CharBuffer before = CharBuffer.allocate(utf8.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8), before, true);
    if (result.isError()) {
      Source sound = new Source(name, before.flip().toString());
      throw sound.trouble(
          sound.text.length(), "the file is not UTF-8 here; save it as UTF-8", null);
    }
  }

  JsonTrouble trouble(int at, String problem, @Nullable Throwable cause) {
    return new JsonTrouble(name, line(at), column(at), problem, cause);
  }

  int line(int at) {
    int line = 1;
    for (int i = 0; i < end(at); i++) {
      if (endsLine(i)) {
        line++;
      }
    }
    return line;
  }

  int column(int at) {
    int end = end(at);
    int start = end;
    while (start > 0 && !endsLine(start - 1)) {
      start--;
    }
    return text.codePointCount(start, end) + 1;
  }

  private int end(int at) {
    return Math.clamp(at, 0, text.length());
  }

  private boolean endsLine(int i) {
    char c = text.charAt(i);
    boolean carriageReturn = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    return c == '\n' || carriageReturn;
  }
}
