package org.sojourn.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a journal has learnt from its writer.
 *
 * @param words words the writer calls right, whatever dictionaries say, in the order learnt
 * @param limits of which day the text was that the writer read before sharing; none before that
 */
public record Memory(List<String> words, @Nullable LocalDate limits) {

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
  public Memory knowing(LocalDate dated) {
    return new Memory(words, dated);
  }
}
