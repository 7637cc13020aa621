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

  public Snippet {
    marks = List.copyOf(marks);
  }
}
