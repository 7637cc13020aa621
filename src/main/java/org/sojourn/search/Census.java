package org.sojourn.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.sojourn.themes.Own;

/** What is known, and not yet known, of all entries together. */
final class Census {

  private record Waiting(UUID id, long day) {}

  /** What is gathered of all entries. */
  private static final class Sum {
    private final Map<String, Integer> ticked = new HashMap<>();
    private float[] scores = {};
    private int entries;

    void add(BytesRef kept) {
      int themes = Kept.themes(kept);
      if (scores.length < themes) {
        scores = Arrays.copyOf(scores, themes);
      }
      for (int place = 0; place < themes; place++) {
        scores[place] += Kept.theme(kept, place);
      }
      entries++;
    }

    Own own() {
      for (int place = 0; place < scores.length; place++) {
        scores[place] /= Math.max(1, entries);
      }
      return new Own(scores, entries, ticked);
    }
  }

  private Census() {}

  /** The entries whose mark is another, the newest first. */
  static List<UUID> lacking(IndexReader reader, long mark, int most) throws IOException {
    List<Waiting> waiting = new ArrayList<>();
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      BinaryDocValues ids = DocValues.getBinary(leaf, Fields.ID);
      NumericDocValues marks = DocValues.getNumeric(leaf, Fields.KNOWN);
      SortedNumericDocValues dates = DocValues.getSortedNumeric(leaf, Fields.DATE);
      Bits live = leaf.getLiveDocs();
      for (int doc = 0; doc < leaf.maxDoc(); doc++) {
        if ((live == null || live.get(doc))
            && marks.advanceExact(doc)
            && marks.longValue() != mark
            && ids.advanceExact(doc)
            && dates.advanceExact(doc)) {
          waiting.add(new Waiting(Fields.id(ids.binaryValue()), dates.nextValue()));
        }
      }
    }
    return waiting.stream()
        .sorted(Comparator.comparingLong(Waiting::day).reversed())
        .limit(most)
        .map(Waiting::id)
        .toList();
  }

  private static boolean has(SortedSetDocValues tags, int doc, long ord) throws IOException {
    boolean found = false;
    for (int left = tags.advanceExact(doc) ? tags.docValueCount() : 0; left > 0; left--) {
      found |= tags.nextOrd() == ord;
    }
    return found;
  }

  /** What all entries of the writer's speak of, and which themes they carry. */
  static Own own(IndexReader reader) throws IOException {
    Sum sum = new Sum();
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      BinaryDocValues themes = DocValues.getBinary(leaf, Fields.THEMES);
      SortedSetDocValues tags = DocValues.getSortedSet(leaf, Fields.THEME);
      SortedSetDocValues is = DocValues.getSortedSet(leaf, Fields.IS);
      long received = is.lookupTerm(new BytesRef(Fields.RECEIVED));
      int[] tagged = new int[(int) tags.getValueCount()];
      Bits live = leaf.getLiveDocs();
      for (int doc = 0; doc < leaf.maxDoc(); doc++) {
        if ((live == null || live.get(doc)) && !has(is, doc, received)) {
          if (themes.advanceExact(doc)) {
            sum.add(themes.binaryValue());
          }
          for (int left = tags.advanceExact(doc) ? tags.docValueCount() : 0; left > 0; left--) {
            tagged[(int) tags.nextOrd()]++;
          }
        }
      }
      for (int tag = 0; tag < tagged.length; tag++) {
        sum.ticked.merge(tags.lookupOrd(tag).utf8ToString(), tagged[tag], Integer::sum);
      }
    }
    return sum.own();
  }
}
