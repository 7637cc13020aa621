package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.editor.Row;
import org.sojourn.editor.Rows;
import org.sojourn.spelling.TextWord;
import org.sojourn.spelling.TextWords;

/** The words of the rows that are on the screen. It costs what is on the screen, not the text. */
public final class ScreenWords {

  /** Rows looked at around those on the screen, for a word broken over its edge. */
  private static final int AROUND = 1;

  private ScreenWords() {}

  /**
   * The words that stand in some rows, in their order, with their offsets in the whole text.
   *
   * @param first the number of the first row
   * @param count how many rows; there may be fewer
   * @param language an ISO code
   */
  public static List<TextWord> of(Rows rows, int first, int count, String language) {
    List<TextWord> words = new ArrayList<>();
    int end = Math.min(rows.count(), first + count + AROUND);
    for (int number = Math.max(0, first - AROUND); number < end; ) {
      Row start = rows.row(number);
      StringBuilder text = new StringBuilder();
      int next = number;
      do {
        text.append(rows.row(next).text());
        next++;
      } while (next < end && rows.row(next).start() == start.start() + text.length());
      for (TextWord word : TextWords.of(text.toString(), language)) {
        words.add(word.shifted(start.start()));
      }
      number = next;
    }
    return words;
  }
}
