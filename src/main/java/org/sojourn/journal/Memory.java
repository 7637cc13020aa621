package org.sojourn.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a journal has learnt from its writer.
 *
 * @param words words the writer calls right, whatever dictionaries say, in the order learnt
 * @param limits the text that the writer read before sharing; none before that
 */
public record Memory(List<String> words, @Nullable Seen limits) {

  /**
   * A text as it stood when it was read.
   *
   * @param dated the day it was of
   * @param digest of all it said; none when an older Sojourn noted the day alone
   */
  public record Seen(LocalDate dated, @Nullable String digest) {

    /** Whether this is a text as it stands now, by all that was noted of it. */
    public boolean is(Seen now) {
      return dated.equals(now.dated) && (digest == null || digest.equals(now.digest));
    }
  }

  /** What is known before anything was learnt. */
  public static final Memory NONE = new Memory(List.of(), null);

  public Memory {
    words = List.copyOf(words);
  }

  /** This memory with a word learnt; the same when it is known. */
  public Memory learning(String word) {
    if (words.contains(word)) {
      return this;
    }
    List<String> more = new ArrayList<>(words);
    more.add(word);
    return new Memory(more, limits);
  }

  /** This memory with the text read before sharing. */
  public Memory knowing(Seen limits) {
    return new Memory(words, limits);
  }
}
