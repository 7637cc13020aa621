package org.sojourn.journal;

import java.text.BreakIterator;
import java.util.Locale;

/** What stands for a title where none was given: how a text begins. */
public final class Opening {
  private static final int SHORTEST = 16;
  private static final int LONGEST = 60;
  private static final int READ = 1_000;

  private Opening() {}

  /**
   * The first sentence of a text without its full stop, or the first few when it is very short; cut
   * at a word after 60 characters.
   */
  public static String of(String text) {
    String begins = text.substring(0, Math.min(READ, text.length()));
    String line = begins.strip().lines().findFirst().orElse("").strip();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(line);
    int end = sentences.next();
    while (end != BreakIterator.DONE && end < SHORTEST) {
      end = sentences.next();
    }
    String sentence = end == BreakIterator.DONE ? line : line.substring(0, end).strip();
    String bare = sentence.replaceAll("[.!…]+$", "");
    return bare.length() <= LONGEST ? bare : cut(bare);
  }

  private static String cut(String sentence) {
    BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    words.setText(sentence);
    int end = words.preceding(LONGEST);
    int at = end > 0 ? end : clusterBefore(sentence);
    return sentence.substring(0, at).strip() + "…";
  }

  private static int clusterBefore(String sentence) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(sentence);
    return Math.max(1, clusters.preceding(LONGEST));
  }
}
