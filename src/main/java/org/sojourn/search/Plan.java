package org.sojourn.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * How a query is answered.
 *
 * @param matching all entries to be found, with their scores
 * @param nearer what adds to the scores of the best of them: words that stand near each other,
 *     looked for in those alone, because it takes long
 * @param said those of them that are found by words and tags; none when there are no others
 * @param tiers what comes before what, best first: an entry belongs to the first tier it fits; the
 *     last fits all
 * @param scored whether scores say anything
 * @param allWords what has all of several words; none when fewer are asked for
 * @param limits what any entry must satisfy besides plain words and themes
 * @param chosen what any entry must satisfy that is shown, besides what is counted
 * @param sought what snippets mark
 * @param meaning what is meant, as a vector, where something may be found by that alone
 * @param others the words the search was widened by
 */
record Plan(
    Query matching,
    List<Neighbours.Pair> nearer,
    Optional<Query> said,
    List<Query> tiers,
    boolean scored,
    Optional<Query> allWords,
    Query limits,
    Query chosen,
    List<Sought> sought,
    Optional<float[]> meaning,
    List<Widening.Other> others,
    List<String> notes) {}
