package org.sojourn.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.sojourn.journal.Phase;

/** Counts entries, and how many of them carry each tag. */
final class Tally implements Collector {

  private static final List<String> COUNTED =
      List.of(Fields.THEME, Fields.PHASE, Fields.MISSION, Fields.GUIDE);
  private static final int PHASE = COUNTED.indexOf(Fields.PHASE);

  private final Phases phases;
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();
  private int total;

  private Tally(Phases phases) {
    this.phases = phases;
  }

  /** Counts all that a search collects. */
  static CollectorManager<Tally, Tally> counting(Phases phases) {
    return new CollectorManager<>() {
      @Override
      public Tally newCollector() {
        return new Tally(phases);
      }

      @Override
      public Tally reduce(Collection<Tally> tallies) {
        Tally sum = new Tally(phases);
        tallies.forEach(sum::add);
        return sum;
      }
    };
  }

  int total() {
    return total;
  }

  /** The counts of each facet that has any, most frequent first. */
  Map<String, List<Count>> facets() {
    Map<String, List<Count>> facets = new LinkedHashMap<>();
    for (String facet : COUNTED) {
      Map<String, Integer> counted = counts.getOrDefault(facet, Map.of());
      if (!counted.isEmpty()) {
        facets.put(facet, sorted(counted));
      }
    }
    return facets;
  }

  private static List<Count> sorted(Map<String, Integer> counted) {
    return counted.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value))
        .toList();
  }

  private void add(Tally other) {
    total += other.total;
    other.counts.forEach(
        (facet, counted) -> counted.forEach((value, count) -> add(facet, value, count)));
  }

  private void add(String facet, String value, int count) {
    if (count == 0) {
      return;
    }
    counts.computeIfAbsent(facet, _ -> new HashMap<>()).merge(value, count, Integer::sum);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Leaf(context.reader());
  }

  /** Counts by ordinals, which are turned into values once at the end of a segment. */
  private final class Leaf implements LeafCollector {

    private final SortedSetDocValues[] tags = new SortedSetDocValues[COUNTED.size()];
    private final int[][] tagged = new int[COUNTED.size()][];
    private final int[] derived = new int[Phase.values().length];
    private final SortedSetDocValues missions;
    private final SortedNumericDocValues dates;
    private final long[][] starts;

    Leaf(LeafReader reader) throws IOException {
      for (int i = 0; i < tags.length; i++) {
        tags[i] = DocValues.getSortedSet(reader, COUNTED.get(i));
        tagged[i] = new int[(int) tags[i].getValueCount()];
      }
      missions = DocValues.getSortedSet(reader, Fields.MISSION);
      dates = DocValues.getSortedNumeric(reader, Fields.DATE);
      starts = new long[(int) missions.getValueCount()][];
      for (int ord = 0; ord < starts.length; ord++) {
        starts[ord] = phases.starts(missions.lookupOrd(ord).utf8ToString());
      }
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) throws IOException {
      total++;
      boolean byHand = false;
      for (int i = 0; i < tags.length; i++) {
        if (tags[i].advanceExact(doc)) {
          byHand |= i == PHASE;
          for (int left = tags[i].docValueCount(); left > 0; left--) {
            tagged[i][(int) tags[i].nextOrd()]++;
          }
        }
      }
      if (!byHand) {
        derivePhase(doc);
      }
    }

    private void derivePhase(int doc) throws IOException {
      if (missions.advanceExact(doc) && dates.advanceExact(doc)) {
        long[] days = starts[(int) missions.nextOrd()];
        if (days.length > 0) {
          derived[Phases.place(days, dates.nextValue())]++;
        }
      }
    }

    @Override
    public void finish() throws IOException {
      for (int i = 0; i < tags.length; i++) {
        for (int ord = 0; ord < tagged[i].length; ord++) {
          add(COUNTED.get(i), tags[i].lookupOrd(ord).utf8ToString(), tagged[i][ord]);
        }
      }
      Phase[] all = Phase.values();
      for (int place = 0; place < all.length; place++) {
        add(Fields.PHASE, all[place].id(), derived[place]);
      }
    }
  }
}
