package org.sojourn.app;

import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.search.Results;

/**
 * Finding entries again, as one types.
 *
 * @param results the answer to the last query that was answered; none before the first
 * @param answered the query those results answer
 * @param inList whether the keys act on the list, not on the query
 * @param selected the hit the keys act on
 * @param sort the order of the hits
 * @param expand whether themes widen the query
 */
public record SearchPage(
    Writing query,
    Optional<Results> results,
    String answered,
    boolean inList,
    int selected,
    org.sojourn.search.Sort sort,
    boolean expand)
    implements Page {

  /** The page as it opens. */
  static SearchPage fresh(String query) {
    return new SearchPage(
        Writing.of(query, query.length()),
        Optional.empty(),
        "",
        false,
        0,
        org.sojourn.search.Sort.RELEVANCE,
        true);
  }

  @Override
  public Where where() {
    return inList ? Where.FOUND : Where.QUERY;
  }

  @Override
  public Optional<Writing> text() {
    return inList ? Optional.empty() : Optional.of(query);
  }

  /** How many hits are listed. */
  int listed() {
    return results.map(found -> found.hits().size()).orElse(0);
  }

  /** This page with another query typed. */
  SearchPage typed(Writing changed) {
    return new SearchPage(changed, results, answered, false, selected, sort, expand);
  }

  /** This page with the keys on the list, or on the query. */
  SearchPage focused(boolean list) {
    return new SearchPage(query, results, answered, list && listed() > 0, selected, sort, expand);
  }

  /** This page with another hit selected. */
  SearchPage at(int hit) {
    return new SearchPage(
        query,
        results,
        answered,
        inList,
        Math.clamp(hit, 0, Math.max(0, listed() - 1)),
        sort,
        expand);
  }

  /** This page with the hits in another order, or widened or not. */
  SearchPage asking(org.sojourn.search.Sort order, boolean widen) {
    return new SearchPage(query, results, answered, inList, selected, order, widen);
  }

  /** This page with an answer; the selection returns to the first hit when the query is new. */
  SearchPage found(String asked, Results found) {
    int kept =
        asked.equals(answered) ? Math.min(selected, Math.max(0, found.hits().size() - 1)) : 0;
    return new SearchPage(
        query, Optional.of(found), asked, inList && !found.hits().isEmpty(), kept, sort, expand);
  }
}
