package org.sojourn.search;

import java.util.List;

/**
 * A few words of an entry, exactly as they stand there: control characters and all.
 *
 * @param where the id of the prompt they answer, {@link #TITLE}, or what a {@link Passage} is
 * @param label where that is in words, such as the title of the prompt when it was asked; may be
 *     empty
 * @param text one line of at most about 160 characters, cut between words where there are any
 * @param marks what was looked for, in order, not overlapping; none when the entry was found by
 *     other means than its words
 */
public record Snippet(String where, String label, String text, List<Mark> marks) {

  /** Where a snippet is from when it is the entry's title. */
  public static final String TITLE = "title";

  private static final String ELLIPSIS = "…";

  public Snippet {
    marks = List.copyOf(marks);
  }

  /**
   * What follows words that it begins with and that stand above it; all of it when some are marked.
   */
  Snippet after(String words) {
    boolean marked = marks.stream().anyMatch(mark -> mark.start() < words.length());
    if (words.isEmpty() || marked || !text.startsWith(words)) {
      return this;
    }
    int from = words.length();
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int back = from - ELLIPSIS.length();
    return new Snippet(
        where,
        label,
        ELLIPSIS + text.substring(from),
        marks.stream().map(mark -> new Mark(mark.start() - back, mark.end() - back)).toList());
  }
}
