package org.sojourn.search;

/**
 * How a query is to be answered.
 *
 * @param limit the most hits wanted; the total and the facets count all entries found
 * @param expand whether to look for themes in other words, and by meaning, too
 * @param choices to what facets the hits are limited
 */
public record Request(int limit, Sort sort, boolean expand, Choices choices) {

  /** A request that no facet limits. */
  public static Request of(int limit, Sort sort, boolean expand) {
    return new Request(limit, sort, expand, Choices.NONE);
  }
}
