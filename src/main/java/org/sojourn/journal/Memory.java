package org.sojourn.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * What a journal has learnt from its writer.
 *
 * @param words words the writer calls right, whatever dictionaries say, in the order learnt
 */
public record Memory(List<String> words) {

  /** What is known before anything was learnt. */
  public static final Memory NONE = new Memory(List.of());

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
    return new Memory(more);
  }
}
