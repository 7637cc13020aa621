/**
 * Finding entries again, by a Lucene index that can always be rebuilt. {@link
 * org.sojourn.search.Query} reads what was typed; {@link org.sojourn.search.Index} answers it.
 *
 * <p>Why facets and snippets are our own: counting doc values and marking re-read text take two
 * hundred lines, start sooner than Lucene's modules for them, and know our phases and clusters.
 * Nothing of the theme vocabulary is in the index; themes widen queries, so that better terms need
 * no rebuild.
 */
@NullMarked
package org.sojourn.search;

import org.jspecify.annotations.NullMarked;
