package org.sojourn.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param hits how many hits are wanted at most
 */
public record SearchQuestion(String query, Sort sort, boolean expand, Choices choices, int hits) {

  /** How many hits are wanted at first, and how many more whenever the end of them is near. */
  private static final int FIRST = 40;

  private static final int STEP = 100;
  private static final int MOST = 1000;

  /** A question that wants the first hits. */
  public SearchQuestion(String query, Sort sort, boolean expand, Choices choices) {
    this(query, sort, expand, choices, FIRST);
  }

  /** What a page asks as it opens. */
  static SearchQuestion of(String query) {
    return new SearchQuestion(query, Sort.RELEVANCE, true, Choices.NONE);
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

  /** The same with other words. */
  SearchQuestion about(String words) {
    return words.equals(query) ? this : new SearchQuestion(words, sort, expand, choices);
  }

  /** The same in the other order. */
  SearchQuestion reordered() {
    Sort other = sort == Sort.RELEVANCE ? Sort.DATE : Sort.RELEVANCE;
    return new SearchQuestion(query, other, expand, choices);
  }

  /** The same widened by themes, or no longer. */
  SearchQuestion widened() {
    return new SearchQuestion(query, sort, !expand, choices);
  }

  /** The same limited to a value, or no longer. */
  SearchQuestion toggled(Facet facet, String value) {
    return new SearchQuestion(query, sort, expand, choices.toggled(facet, value));
  }

  /** The same with more hits; the same when there cannot be more. */
  SearchQuestion more() {
    return new SearchQuestion(query, sort, expand, choices, Math.min(MOST, hits + STEP));
  }

  /** Whether another asks the same, be it for fewer hits or for more. */
  boolean asks(SearchQuestion other) {
    return equals(new SearchQuestion(other.query, other.sort, other.expand, other.choices, hits));
  }
}
