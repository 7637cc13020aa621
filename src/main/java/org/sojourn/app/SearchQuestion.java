package org.sojourn.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sojourn.journal.SavedSearch;
import org.sojourn.search.Choices;
import org.sojourn.search.Facet;
import org.sojourn.search.Request;
import org.sojourn.search.Sort;

/**
 * A query as it was asked, so that a late answer can be told from the one waited for.
 *
 * @param expand whether themes widen it
 * @param choices to what facets it is limited
 * @param like the entry that what is found shall be like, instead of having the words; none when
 *     they are asked for
 * @param hits how many hits are wanted at most
 */
public record SearchQuestion(
    String query, Sort sort, boolean expand, Choices choices, Optional<Like> like, int hits) {

  /** An entry that others may be like. */
  public record Like(UUID entry, String title) {}

  /** How many hits are wanted at first, and how many more whenever the end of them is near. */
  private static final int FIRST = 40;

  private static final int STEP = 100;
  private static final int MOST = 1000;

  /** A question that wants the first hits. */
  public SearchQuestion(String query, Sort sort, boolean expand, Choices choices) {
    this(query, sort, expand, choices, Optional.empty(), FIRST);
  }

  /** What a page asks as it opens. */
  static SearchQuestion of(String query) {
    return new SearchQuestion(query, Sort.RELEVANCE, true, Choices.NONE);
  }

  /** What is like an entry. */
  static SearchQuestion like(UUID entry, String title) {
    return of("").with(Optional.of(new Like(entry, title)));
  }

  /** What a search that is kept asks; facets that are not known limit nothing. */
  public static SearchQuestion of(SavedSearch search) {
    Map<Facet, Set<String>> chosen = new LinkedHashMap<>();
    search
        .chosen()
        .forEach((id, values) -> {
          for (Facet facet : Facet.values()) {
            if (facet.id().equals(id)) {
              chosen.put(facet, new LinkedHashSet<>(values));
            }
          }
        });
    return new SearchQuestion(
        search.query(),
        search.newestFirst() ? Sort.DATE : Sort.RELEVANCE,
        search.expand(),
        new Choices(chosen));
  }

  /** The same as it is kept under a name. */
  SavedSearch saved(String name) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    choices.chosen().forEach((facet, values) -> chosen.put(facet.id(), new ArrayList<>(values)));
    return new SavedSearch(name, query, chosen, sort == Sort.DATE, expand);
  }

  /** How it is to be answered. */
  public Request request() {
    return new Request(hits, sort, expand, choices);
  }

  private SearchQuestion with(Optional<Like> other) {
    return new SearchQuestion(query, sort, expand, choices, other, FIRST);
  }

  /** The same with other words; they are no longer for what is like an entry. */
  SearchQuestion about(String words) {
    return words.equals(query) ? this : new SearchQuestion(words, sort, expand, choices);
  }

  /** The same for words again, not for what is like an entry. */
  SearchQuestion unlike() {
    return with(Optional.empty());
  }

  /** The same in the other order. */
  SearchQuestion reordered() {
    Sort other = sort == Sort.RELEVANCE ? Sort.DATE : Sort.RELEVANCE;
    return new SearchQuestion(query, other, expand, choices, like, FIRST);
  }

  /** The same widened by themes, or no longer. */
  SearchQuestion widened() {
    return new SearchQuestion(query, sort, !expand, choices, like, FIRST);
  }

  /** The same limited to a value, or no longer. */
  SearchQuestion toggled(Facet facet, String value) {
    return new SearchQuestion(query, sort, expand, choices.toggled(facet, value), like, FIRST);
  }

  /** Whether something limits it beside its words. */
  boolean limited() {
    return like.isPresent() || !choices.none();
  }

  /** The same with more hits; the same when there cannot be more. */
  SearchQuestion more() {
    return with(Math.min(MOST, hits + STEP));
  }

  /** Whether another asks the same, be it for fewer hits or for more. */
  boolean asks(SearchQuestion other) {
    return equals(other.with(hits));
  }

  private SearchQuestion with(int number) {
    return new SearchQuestion(query, sort, expand, choices, like, number);
  }
}
