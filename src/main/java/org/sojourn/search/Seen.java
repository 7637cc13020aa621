package org.sojourn.search;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * A text as a reader sees it: without the characters that show nothing (zero-width spaces, soft
 * hyphens, direction marks), which would cut or change a word. A colon becomes a blank, because the
 * words on its sides are two words. Offsets still count the text as it is.
 */
final class Seen extends BaseCharFilter {

  private int passed;
  private int dropped;

  Seen(Reader input) {
    super(input);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int kept = 0;
    while (kept == 0) {
      int count = input.read(buffer, offset, length);
      if (count <= 0) {
        return count;
      }
      kept = squeeze(buffer, offset, count);
    }
    return kept;
  }

  private int squeeze(char[] buffer, int offset, int count) {
    int to = offset;
    for (int from = offset; from < offset + count; from++) {
      char c = buffer[from];
      if (hidden(c)) {
        dropped++;
        addOffCorrectMap(passed, dropped);
      } else {
        buffer[to++] = c == ':' ? ' ' : c;
        passed++;
      }
    }
    return to - offset;
  }

  private static boolean hidden(char c) {
    return switch (c) {
      case '\u00AD', '\u061C', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF' -> true;
      default -> (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    };
  }
}
