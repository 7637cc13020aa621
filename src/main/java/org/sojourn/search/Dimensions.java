package org.sojourn.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.sojourn.journal.Phase;

/** Where each facet's values are found in a segment. */
final class Dimensions {

  /** No honest entry has as many values of one facet; what is beyond is not counted. */
  static final int MOST = 64;

  private final Phases phases;
  private final Map<String, String> groups = new HashMap<>();

  Dimensions(Phases phases, List<Concept> concepts) {
    this.phases = phases;
    concepts.forEach(concept -> groups.put(concept.id(), concept.group()));
  }

  Dimension of(Facet facet, LeafReader leaf) throws IOException {
    return switch (facet) {
      case THEME -> tags(leaf, Fields.THEME);
      case GROUP -> groups(leaf);
      case PHASE -> new InPhase(leaf, phases);
      case MISSION -> tags(leaf, Fields.MISSION);
      case GUIDE -> tags(leaf, Fields.GUIDE);
      case YEAR -> new InYear(DocValues.getSortedNumeric(leaf, Fields.DATE));
      case PERSON -> tags(leaf, Fields.FROM);
    };
  }

  private static Tagged tags(LeafReader leaf, String field) throws IOException {
    return new Tagged(DocValues.getSortedSet(leaf, field));
  }

  private Dimension groups(LeafReader leaf) throws IOException {
    Tagged themes = tags(leaf, Fields.THEME);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[] numberOf = new int[themes.size()];
    for (int theme = 0; theme < numberOf.length; theme++) {
      String group = groups.get(themes.value(theme));
      numberOf[theme] = group == null ? -1 : numbers.computeIfAbsent(group, _ -> numbers.size());
    }
    return new Grouped(themes, numberOf, new ArrayList<>(numbers.keySet()));
  }

  /** Tags as they stand. */
  private record Tagged(SortedSetDocValues tags) implements Dimension {

    @Override
    public int size() {
      return (int) tags.getValueCount();
    }

    @Override
    public int of(int doc, int[] into) throws IOException {
      int count = tags.advanceExact(doc) ? Math.min(tags.docValueCount(), into.length) : 0;
      for (int i = 0; i < count; i++) {
        into[i] = (int) tags.nextOrd();
      }
      return count;
    }

    @Override
    public String value(int number) throws IOException {
      return tags.lookupOrd(number).utf8ToString();
    }
  }

  /** Groups of tags; a tag that belongs to none has -1. */
  private static final class Grouped implements Dimension {
    private final Tagged tags;
    private final int[] numberOf;
    private final List<String> names;

    Grouped(Tagged tags, int[] numberOf, List<String> names) {
      this.tags = tags;
      this.numberOf = numberOf;
      this.names = names;
    }

    @Override
    public int size() {
      return names.size();
    }

    @Override
    public int of(int doc, int[] into) throws IOException {
      int tagged = tags.of(doc, into);
      int count = 0;
      for (int i = 0; i < tagged; i++) {
        int group = numberOf[into[i]];
        boolean fresh = group >= 0;
        for (int seen = 0; seen < count; seen++) {
          fresh &= into[seen] != group;
        }
        if (fresh) {
          into[count++] = group;
        }
      }
      return count;
    }

    @Override
    public String value(int number) {
      return names.get(number);
    }
  }

  /** Phases set by hand, or else by the mission's days. */
  private static final class InPhase implements Dimension {

    private static final Phase[] ALL = Phase.values();

    private final SortedSetDocValues byHand;
    private final int[] phaseOf;
    private final SortedSetDocValues missions;
    private final SortedNumericDocValues dates;
    private final long[][] starts;

    InPhase(LeafReader leaf, Phases phases) throws IOException {
      byHand = DocValues.getSortedSet(leaf, Fields.PHASE);
      missions = DocValues.getSortedSet(leaf, Fields.MISSION);
      dates = DocValues.getSortedNumeric(leaf, Fields.DATE);
      List<String> ids = Arrays.stream(ALL).map(Phase::id).toList();
      phaseOf = new int[(int) byHand.getValueCount()];
      for (int ord = 0; ord < phaseOf.length; ord++) {
        phaseOf[ord] = ids.indexOf(byHand.lookupOrd(ord).utf8ToString());
      }
      starts = new long[(int) missions.getValueCount()][];
      for (int ord = 0; ord < starts.length; ord++) {
        starts[ord] = phases.starts(missions.lookupOrd(ord).utf8ToString());
      }
    }

    @Override
    public int size() {
      return ALL.length;
    }

    @Override
    public int of(int doc, int[] into) throws IOException {
      if (byHand.advanceExact(doc)) {
        into[0] = phaseOf[(int) byHand.nextOrd()];
        return into[0] < 0 ? 0 : 1;
      }
      if (missions.advanceExact(doc) && dates.advanceExact(doc)) {
        long[] days = starts[(int) missions.nextOrd()];
        if (days.length > 0) {
          into[0] = Phases.place(days, dates.nextValue());
          return 1;
        }
      }
      return 0;
    }

    @Override
    public String value(int number) {
      return ALL[number].id();
    }
  }

  /** Years, as many as were met, the first having the number 0. */
  private static final class InYear implements Dimension {

    private static final int MOST_YEARS = 400;

    private final SortedNumericDocValues dates;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> years = new ArrayList<>();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private int number;

    InYear(SortedNumericDocValues dates) {
      this.dates = dates;
    }

    @Override
    public int size() {
      return Math.min(years.size(), MOST_YEARS);
    }

    @Override
    public int of(int doc, int[] into) throws IOException {
      if (!dates.advanceExact(doc)) {
        return 0;
      }
      long day = dates.nextValue();
      if (day < first || day > last) {
        turnTo(LocalDate.ofEpochDay(day));
      }
      into[0] = number;
      return number < MOST_YEARS ? 1 : 0;
    }

    /** Entries of one year mostly follow each other. */
    private void turnTo(LocalDate day) {
      first = day.withDayOfYear(1).toEpochDay();
      last = day.withDayOfYear(day.lengthOfYear()).toEpochDay();
      number =
          numbers.computeIfAbsent(
              day.getYear(),
              year -> {
                years.add(year);
                return years.size() - 1;
              });
    }

    @Override
    public String value(int number) {
      return "%04d".formatted(years.get(number));
    }
  }
}
