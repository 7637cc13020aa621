package org.sojourn.app;

/**
 * What may be meant by a misspelt word, in a list over the page that is written on.
 *
 * @param selected the line the keys act on
 */
public record SpellingPage(Advice advice, int selected) implements Page {
  @Override
  public Where where() {
    return Where.SPELLING;
  }

  /** This page with the keys on another line. */
  SpellingPage at(int line) {
    int last = Math.max(0, advice.suggestions().size() - 1);
    return new SpellingPage(advice, Math.clamp(line, 0, last));
  }
}
