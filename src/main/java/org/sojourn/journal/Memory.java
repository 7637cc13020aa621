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
 * @param searches those the writer keeps, the oldest first; no two have one name
 */
public record Memory(List<String> words, @Nullable Seen limits, List<SavedSearch> searches) {

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
  public static final Memory NONE = new Memory(List.of(), null, List.of());

  public Memory {
    words = List.copyOf(words);
    searches = List.copyOf(searches);
  }

  /** This memory with a word learnt; the same when it is known. */
  public Memory learning(String word) {
    if (words.contains(word)) {
      return this;
    }
    List<String> more = new ArrayList<>(words);
    more.add(word);
    return new Memory(more, limits, searches);
  }

  /** This memory with the text read before sharing. */
  public Memory knowing(Seen read) {
    return new Memory(words, read, searches);
  }

  /** This memory with a search kept, in the place of the one that has its name. */
  public Memory keeping(SavedSearch search) {
    List<SavedSearch> kept = new ArrayList<>(searches);
    int at = searches.stream().map(SavedSearch::name).toList().indexOf(search.name());
    if (at < 0) {
      kept.add(search);
    } else {
      kept.set(at, search);
    }
    return new Memory(words, limits, kept);
  }

  /** This memory without the search of a name. */
  public Memory without(String search) {
    return new Memory(
        words, limits, searches.stream().filter(kept -> !kept.name().equals(search)).toList());
  }

  /** This memory with a search called otherwise; the same when there is one of that name. */
  public Memory renaming(String search, String other) {
    if (searches.stream().anyMatch(kept -> kept.name().equals(other))) {
      return this;
    }
    return new Memory(
        words,
        limits,
        searches.stream()
            .map(kept -> kept.name().equals(search) ? kept.called(other) : kept)
            .toList());
  }
}
