package org.sojourn.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.FixedBitSet;

/** The best of what a plan finds. */
final class Best {

  /** How much an entry of a better tier scores more than it would by its words. */
  private static final double TIER = 100;

  /** In so many of the best entries more is looked for that tells which are better. */
  private static final int LOOKED_AT = 100;

  private static final org.apache.lucene.search.Sort NEWEST =
      new org.apache.lucene.search.Sort(
          new org.apache.lucene.search.SortedNumericSortField(
              Fields.DATE, SortField.Type.LONG, true),
          new SortField(Fields.CREATED, SortField.Type.LONG, true));

  private final IndexSearcher searcher;
  private final Plan plan;

  Best(IndexSearcher searcher, Plan plan) {
    this.searcher = searcher;
    this.plan = plan;
  }

  /**
   * So many of the best; as an order by relevance says nothing without scores, by date then. What a
   * tier has is known whole before the next is asked: it is left out there by its number, which
   * takes less than to look for it again.
   */
  List<ScoreDoc> of(int limit, Sort sort) throws IOException {
    Map<Integer, ScoreDoc> found = new LinkedHashMap<>();
    for (int tier = 0; tier < plan.tiers().size() && found.size() < limit; tier++) {
      double more = TIER * (plan.tiers().size() - 1 - tier);
      Query query = within(plan.tiers().get(tier));
      for (ScoreDoc each : top(query, limit, plan.scored() ? sort : Sort.DATE)) {
        float score = Float.isNaN(each.score) ? 0 : (float) (each.score + more);
        if (found.size() < limit) {
          found.putIfAbsent(each.doc, new ScoreDoc(each.doc, score));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private Query within(Query tier) {
    return new BooleanQuery.Builder()
        .add(plan.matching(), Occur.MUST)
        .add(plan.chosen(), Occur.FILTER)
        .add(tier, Occur.FILTER)
        .build();
  }

  private List<ScoreDoc> top(Query query, int limit, Sort sort) throws IOException {
    return switch (sort) {
      case RELEVANCE ->
          plan.nearer().isEmpty()
              ? best(query, limit)
              : nearer(best(query, Math.max(limit, LOOKED_AT)), limit);
      case DATE ->
          Arrays.asList(
              searcher.search(query, new TopFieldCollectorManager(NEWEST, limit, limit)).scoreDocs);
    };
  }

  private List<ScoreDoc> best(Query query, int limit) throws IOException {
    return Arrays.asList(
        searcher.search(query, new TopScoreDocCollectorManager(limit, limit)).scoreDocs);
  }

  /** The best of these entries, once what is worth a little more was looked for in them. */
  private List<ScoreDoc> nearer(List<ScoreDoc> best, int limit) throws IOException {
    Map<Integer, Float> more = new Neighbours(searcher, plan.nearer()).in(best);
    return best.stream()
        .map(each -> new ScoreDoc(each.doc, each.score + more.getOrDefault(each.doc, 0f)))
        .sorted(
            Comparator.comparingDouble((ScoreDoc each) -> -each.score)
                .thenComparingInt(each -> each.doc))
        .limit(limit)
        .toList();
  }

  /** Those of some entries that a query finds. */
  private List<ScoreDoc> among(List<ScoreDoc> some, Query query) throws IOException {
    FixedBitSet docs = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    some.forEach(each -> docs.set(each.doc));
    Query both =
        new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(new Those(docs, new float[0]), Occur.FILTER)
            .build();
    return some.isEmpty() ? List.of() : best(both, some.size());
  }

  /** Which of the entries found have something of what was asked for in so many words. */
  Set<Integer> said(List<ScoreDoc> top) throws IOException {
    List<ScoreDoc> said = plan.said().isEmpty() ? top : among(top, plan.said().get());
    return said.stream().map(each -> each.doc).collect(Collectors.toSet());
  }
}
