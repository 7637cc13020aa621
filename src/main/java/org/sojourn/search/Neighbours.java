package org.sojourn.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/**
 * What it is worth that words which follow each other in a query stand near each other in an entry:
 * as much as Lucene's sloppy phrases of two words each, which would read the places of a word once
 * for the word before it and once for the one behind.
 */
final class Neighbours {

  /** How many places near is. */
  private static final int REACH = 8;

  private static final int[] NOWHERE = {};

  private final IndexSearcher searcher;
  private final Map<Pair, SimScorer> scorers = new LinkedHashMap<>();

  /**
   * Two words that follow each other.
   *
   * @param field where their stems are looked for
   * @param worth what it counts for that they are near each other
   */
  record Pair(String field, String first, String second, float worth) {

    /** The same, counting for so much more. */
    Pair times(float scale) {
      return new Pair(field, first, second, worth * scale);
    }
  }

  Neighbours(IndexSearcher searcher, List<Pair> pairs) throws IOException {
    this.searcher = searcher;
    for (Pair pair : pairs) {
      SimScorer scorer = scorer(pair);
      if (scorer != null && !pair.first().equals(pair.second())) {
        scorers.put(pair, scorer);
      }
    }
  }

  private @Nullable SimScorer scorer(Pair pair) throws IOException {
    CollectionStatistics texts = searcher.collectionStatistics(pair.field());
    TermStatistics first = statistics(new Term(pair.field(), pair.first()));
    TermStatistics second = statistics(new Term(pair.field(), pair.second()));
    return texts == null || first == null || second == null
        ? null
        : searcher.getSimilarity().scorer(pair.worth(), texts, first, second);
  }

  private @Nullable TermStatistics statistics(Term term) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    int entries = reader.docFreq(term);
    return entries == 0
        ? null
        : searcher.termStatistics(term, entries, Math.max(entries, reader.totalTermFreq(term)));
  }

  /** What it is worth in each of some entries; those in which it is nothing are left out. */
  Map<Integer, Float> in(List<ScoreDoc> entries) throws IOException {
    int[] docs = entries.stream().mapToInt(each -> each.doc).sorted().toArray();
    Map<Integer, Float> worth = new HashMap<>();
    int from = 0;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      int base = leaf.docBase;
      int end = from;
      while (end < docs.length && docs[end] < base + leaf.reader().maxDoc()) {
        end++;
      }
      if (end > from) {
        int[] here = Arrays.stream(docs, from, end).map(doc -> doc - base).toArray();
        add(leaf.reader(), here, base, worth);
      }
      from = end;
    }
    return worth;
  }

  private void add(LeafReader leaf, int[] docs, int base, Map<Integer, Float> worth)
      throws IOException {
    Map<Term, int[][]> places = new HashMap<>();
    for (Map.Entry<Pair, SimScorer> each : scorers.entrySet()) {
      Pair pair = each.getKey();
      int[][] first = places(leaf, new Term(pair.field(), pair.first()), docs, places);
      int[][] second = places(leaf, new Term(pair.field(), pair.second()), docs, places);
      NumericDocValues lengths = leaf.getNormValues(pair.field());
      for (int i = 0; i < docs.length; i++) {
        float near = near(first[i], second[i]);
        if (near > 0 && lengths != null && lengths.advanceExact(docs[i])) {
          worth.merge(base + docs[i], each.getValue().score(near, lengths.longValue()), Float::sum);
        }
      }
    }
  }

  private static int[][] places(LeafReader leaf, Term term, int[] docs, Map<Term, int[][]> known)
      throws IOException {
    int[][] places = known.get(term);
    if (places == null) {
      places = places(leaf.postings(term, PostingsEnum.POSITIONS), docs);
      known.put(term, places);
    }
    return places;
  }

  /** Where a word stands in each of some entries. */
  private static int[][] places(@Nullable PostingsEnum postings, int[] docs) throws IOException {
    int[][] places = new int[docs.length][];
    Arrays.fill(places, NOWHERE);
    int at = -1;
    for (int i = 0; i < docs.length && postings != null; i++) {
      at = at < docs[i] ? postings.advance(docs[i]) : at;
      if (at == docs[i]) {
        int[] here = new int[postings.freq()];
        for (int n = 0; n < here.length; n++) {
          here[n] = postings.nextPosition();
        }
        places[i] = here;
      }
    }
    return places;
  }

  /** How often one is near the other, which counts the less the farther they are apart. */
  static float near(int[] first, int[] second) {
    float near = 0;
    int i = 0;
    int j = 0;
    while (i < first.length && j < second.length) {
      // The second follows the first at once where they are as near as can be.
      int one = first[i];
      int other = second[j] - 1;
      int apart = Math.abs(other - one);
      if (one <= other) {
        while (++i < first.length && first[i] <= other) {
          apart = other - first[i];
        }
      } else {
        while (++j < second.length && second[j] - 1 <= one) {
          apart = one - (second[j] - 1);
        }
      }
      near += apart <= REACH ? 1f / (1 + apart) : 0;
    }
    return near;
  }
}
