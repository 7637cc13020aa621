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
 * @param judged what was decided about words that may let someone be known, the latest last
 * @param own people and places of the writer's own, which are always pointed out before sharing
 */
public record Memory(
    List<String> words,
    @Nullable Seen limits,
    List<SavedSearch> searches,
    List<Judged> judged,
    List<String> own) {

  /** So many decisions are remembered; older ones are forgotten first. */
  public static final int MOST_JUDGED = 500;

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
  public static final Memory NONE = new Memory(List.of(), null, List.of(), List.of(), List.of());

  public Memory {
    words = List.copyOf(words);
    searches = List.copyOf(searches);
    judged = List.copyOf(judged);
    own = List.copyOf(own);
  }

  /** This memory with a word learnt; the same when it is known. */
  public Memory learning(String word) {
    if (words.contains(word)) {
      return this;
    }
    List<String> more = new ArrayList<>(words);
    more.add(word);
    return new Memory(more, limits, searches, judged, own);
  }

  /** This memory with the text read before sharing. */
  public Memory knowing(Seen read) {
    return new Memory(words, read, searches, judged, own);
  }

  /** This memory with decisions, each in the place of what was decided about the same words. */
  public Memory judging(List<Judged> decisions) {
    List<Judged> all = new ArrayList<>(judged);
    for (Judged decision : decisions) {
      all.removeIf(decision::about);
      all.add(decision);
    }
    return new Memory(
        words,
        limits,
        searches,
        all.subList(Math.max(0, all.size() - MOST_JUDGED), all.size()),
        own);
  }

  /** This memory without what was decided about words. */
  public Memory unjudging(Judged about) {
    List<Judged> others = judged.stream().filter(each -> !each.about(about)).toList();
    return new Memory(words, limits, searches, others, own);
  }

  /** This memory with other people and places of the writer's own. */
  public Memory owning(List<String> people) {
    return new Memory(words, limits, searches, judged, people);
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
    return new Memory(words, limits, kept, judged, own);
  }

  /** This memory without the search of a name. */
  public Memory without(String search) {
    List<SavedSearch> kept = searches.stream().filter(each -> !each.name().equals(search)).toList();
    return new Memory(words, limits, kept, judged, own);
  }

  /** This memory with a search called otherwise; the same when there is one of that name. */
  public Memory renaming(String search, String other) {
    if (searches.stream().anyMatch(kept -> kept.name().equals(other))) {
      return this;
    }
    List<SavedSearch> kept =
        searches.stream()
            .map(each -> each.name().equals(search) ? each.called(other) : each)
            .toList();
    return new Memory(words, limits, kept, judged, own);
  }
}
