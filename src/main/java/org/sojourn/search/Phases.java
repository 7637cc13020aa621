package org.sojourn.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Phase;

/**
 * The phases of entries by the missions as they are now. They are not kept in the index, because a
 * mission's dates change after its entries were written.
 */
final class Phases {

  private static final Phase[] ALL = Phase.values();
  private static final long[] UNKNOWN = {};
  private static final long NEVER = LocalDate.of(9999, 12, 31).toEpochDay();
  private static final long ALWAYS = LocalDate.of(-9999, 1, 1).toEpochDay();

  /** For each mission, the first day of each phase, by the phase's place. */
  private final Map<String, long[]> starts = new HashMap<>();

  /** What each mission is called, with its place. */
  private final Map<String, String> names = new HashMap<>();

  Phases(List<Mission> missions) {
    for (Mission mission : missions) {
      starts.put(mission.id(), starts(mission));
      names.put(mission.id(), mission.name() + " " + mission.place());
    }
  }

  /** What a mission is called, with its place; its id when there is no such mission. */
  String name(String mission) {
    return names.getOrDefault(mission, mission);
  }

  private static long[] starts(Mission mission) {
    long[] days = new long[ALL.length + 1];
    days[0] = ALWAYS;
    days[ALL.length] = NEVER;
    for (int i = 1; i < ALL.length; i++) {
      days[i] = first(mission, ALL[i]);
    }
    return days;
  }

  /** The first day in this phase or a later one: phases follow each other, so halving finds it. */
  private static long first(Mission mission, Phase phase) {
    long before = ALWAYS;
    long from = NEVER;
    while (before + 1 < from) {
      long middle = Math.floorDiv(before + from, 2);
      if (mission.phaseOn(LocalDate.ofEpochDay(middle)).compareTo(phase) >= 0) {
        from = middle;
      } else {
        before = middle;
      }
    }
    return from;
  }

  /** The phase of an entry whose writer set none. */
  @Nullable String of(@Nullable String mission, long day) {
    long[] days = mission == null ? null : starts.get(mission);
    return days == null ? null : ALL[place(days, day)].id();
  }

  /** The first day of each phase of a mission; empty when there is no such mission. */
  long[] starts(String mission) {
    return starts.getOrDefault(mission, UNKNOWN);
  }

  /** The place of a day's phase among all phases. */
  static int place(long[] starts, long day) {
    int place = 0;
    while (place + 1 < ALL.length && day >= starts[place + 1]) {
      place++;
    }
    return place;
  }

  /** The entries of a phase. */
  Query query(String phase) {
    BooleanQuery.Builder derived = new BooleanQuery.Builder();
    for (int place = 0; place < ALL.length; place++) {
      if (ALL[place].id().equals(phase)) {
        addMissions(derived, place);
      }
    }
    derived.add(new FieldExistsQuery(Fields.PHASE), Occur.MUST_NOT);
    return new BooleanQuery.Builder()
        .add(KeywordField.newExactQuery(Fields.PHASE, phase), Occur.SHOULD)
        .add(derived.build(), Occur.SHOULD)
        .build();
  }

  private void addMissions(BooleanQuery.Builder any, int place) {
    BooleanQuery.Builder missions = new BooleanQuery.Builder();
    starts.forEach((mission, days) -> {
      if (days[place] < days[place + 1]) {
        missions.add(
            new BooleanQuery.Builder()
                .add(KeywordField.newExactQuery(Fields.MISSION, mission), Occur.FILTER)
                .add(
                    LongField.newRangeQuery(Fields.DATE, days[place], days[place + 1] - 1),
                    Occur.FILTER)
                .build(),
            Occur.SHOULD);
      }
    });
    any.add(missions.build(), Occur.FILTER);
  }
}
