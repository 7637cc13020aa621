package org.sojourn.app;

import org.sojourn.search.Sort;

/**
 * A query as it was asked, so that a late answer can be told from the one waited for.
 *
 * @param expand whether themes widen it
 */
public record SearchQuestion(String query, Sort sort, boolean expand) {}
