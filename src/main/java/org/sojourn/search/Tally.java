package org.sojourn.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts entries, and how many of them have each value of each facet. Where values are chosen, the
 * counts of a facet are those of all entries that fit the choices of the other facets: what would
 * be found if its own choice were another.
 */
final class Tally implements Collector {

  private static final Facet[] ALL = Facet.values();

  private final Columns columns;
  private final Choices choices;
  private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
  private int total;

  private Tally(Columns columns, Choices choices) {
    this.columns = columns;
    this.choices = choices;
  }

  /** Counts all that a search collects and that fits the choices. */
  static CollectorManager<Tally, Tally> counting(Columns columns, Choices choices) {
    return new CollectorManager<>() {
      @Override
      public Tally newCollector() {
        return new Tally(columns, choices);
      }

      @Override
      public Tally reduce(Collection<Tally> tallies) {
        Tally sum = new Tally(columns, choices);
        tallies.forEach(sum::add);
        return sum;
      }
    };
  }

  int total() {
    return total;
  }

  /** The counts of each facet that has any; what is chosen is always among them. */
  Map<String, List<Count>> facets() {
    Map<String, List<Count>> facets = new LinkedHashMap<>();
    for (Facet facet : ALL) {
      Map<String, Integer> counted = new HashMap<>(counts.getOrDefault(facet, Map.of()));
      choices.of(facet).forEach(chosen -> counted.putIfAbsent(chosen, 0));
      if (!counted.isEmpty()) {
        facets.put(facet.id(), sorted(facet, counted));
      }
    }
    return facets;
  }

  /** Years follow each other; of all else the most frequent comes first. */
  private static List<Count> sorted(Facet facet, Map<String, Integer> counted) {
    Comparator<Count> order =
        facet == Facet.YEAR
            ? Comparator.comparing(Count::value).reversed()
            : Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value);
    return counted.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(order)
        .toList();
  }

  private void add(Tally other) {
    total += other.total;
    other.counts.forEach(
        (facet, counted) -> counted.forEach((value, count) -> add(facet, value, count)));
  }

  private void add(Facet facet, String value, int count) {
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

  /** Counts by numbers, which are turned into values once at the end of a segment. */
  private final class Leaf implements LeafCollector {

    private final Column[] of = new Column[ALL.length];
    private final int[][] counted = new int[ALL.length][];

    /** Which numbers of the facets with choices are chosen; none of those without any. */
    private final boolean[][] chosen = new boolean[ALL.length][];

    private final boolean free = choices.none();

    Leaf(LeafReader reader) throws IOException {
      Map<Facet, Column> values = columns.of(reader);
      for (int facet = 0; facet < of.length; facet++) {
        of[facet] = Objects.requireNonNull(values.get(ALL[facet]));
        counted[facet] = new int[of[facet].size()];
        chosen[facet] = chosen(facet);
      }
    }

    private boolean[] chosen(int facet) {
      Set<String> values = choices.of(ALL[facet]);
      boolean[] wanted = new boolean[values.isEmpty() ? 0 : of[facet].size()];
      for (int number = 0; number < wanted.length; number++) {
        wanted[number] = values.contains(of[facet].value(number));
      }
      return wanted;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) {
      int missed = -1;
      int misses = 0;
      for (int facet = 0; !free && facet < of.length; facet++) {
        if (!choices.of(ALL[facet]).isEmpty() && !of[facet].hasAny(doc, chosen[facet])) {
          missed = facet;
          misses++;
        }
      }
      if (misses == 0) {
        total++;
        for (int facet = 0; facet < of.length; facet++) {
          of[facet].count(doc, counted[facet]);
        }
      } else if (misses == 1) {
        of[missed].count(doc, counted[missed]);
      }
    }

    @Override
    public void finish() {
      for (int facet = 0; facet < of.length; facet++) {
        for (int number = 0; number < counted[facet].length; number++) {
          if (counted[facet][number] > 0) {
            add(ALL[facet], of[facet].value(number), counted[facet][number]);
          }
        }
      }
    }
  }
}
