package org.sojourn.app;

import java.util.Map;
import org.sojourn.journal.SavedSearch;
import org.sojourn.search.Sort;

/**
 * A query as it was asked, so that a late answer can be told from the one waited for.
 *
 * @param expand whether themes widen it
 */
public record SearchQuestion(String query, Sort sort, boolean expand) {

  /** What a page asks as it opens. */
  static SearchQuestion of(String query) {
    return new SearchQuestion(query, Sort.RELEVANCE, true);
  }

  /** What a search that is kept asks. */
  static SearchQuestion of(SavedSearch search) {
    return new SearchQuestion(
        search.query(), search.newestFirst() ? Sort.DATE : Sort.RELEVANCE, search.expand());
  }

  /** The same as it is kept, called by its words. */
  SavedSearch saved() {
    return new SavedSearch(query.strip(), query, Map.of(), sort == Sort.DATE, expand);
  }

  /** The same with other words. */
  SearchQuestion about(String words) {
    return words.equals(query) ? this : new SearchQuestion(words, sort, expand);
  }

  /** The same in the other order. */
  SearchQuestion reordered() {
    Sort other = sort == Sort.RELEVANCE ? Sort.DATE : Sort.RELEVANCE;
    return new SearchQuestion(query, other, expand);
  }

  /** The same widened by themes, or no longer. */
  SearchQuestion widened() {
    return new SearchQuestion(query, sort, !expand);
  }
}
