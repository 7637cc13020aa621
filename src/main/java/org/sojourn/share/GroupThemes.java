package org.sojourn.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Share;

/**
 * How many people of a debrief's group shared something under each theme; entries are never
 * counted, and no number is shown that is so small that it may tell who it was, neither by itself
 * nor as what is left of another.
 *
 * @param counts themes that enough people shared about, the most first
 * @param seldom themes that nobody, or too few to be counted, shared about; which of the two is not
 *     told, as that would tell of the few
 * @param least the smallest number that is shown
 * @param withheld whether nothing is told, because it could be held beside what was told before
 */
public record GroupThemes(List<Count> counts, List<String> seldom, int least, boolean withheld) {

  private static final int LEAST = 3;
  private static final int LEAST_OF_MANY = 5;
  private static final int MANY = 15;

  /** Before anything was counted. */
  public static final GroupThemes UNCOUNTED = new GroupThemes(List.of(), List.of(), LEAST, false);

  /** Numbers that can be told. */
  public GroupThemes(List<Count> counts, List<String> seldom, int least) {
    this(counts, seldom, least, false);
  }

  public GroupThemes {
    counts = List.copyOf(counts);
    seldom = List.copyOf(seldom);
  }

  /**
   * A theme with the people who shared about it.
   *
   * @param phases how many of them in each phase; empty where too few could be told of by one of
   *     the numbers, or by sums and differences of them
   */
  public record Count(String theme, int people, Map<Phase, Integer> phases) {
    public Count {
      phases = Map.copyOf(phases);
    }
  }

  /**
   * Counts a group, once for all: what came after the first look is not counted, and when something
   * is gone that was, nothing is told any more. Nothing is told of a group either that differs by
   * too few people from one that was told of before.
   *
   * @param told the groups of other debriefs whose numbers were told
   * @param themes the ids of all themes, in order
   * @param phase the phase of a day, where it is known
   */
  public static GroupThemes of(
      Group group,
      List<Group> told,
      List<String> themes,
      Function<LocalDate, Optional<Phase>> phase) {
    int least = group.debrief().people().size() > MANY ? LEAST_OF_MANY : LEAST;
    Differences differences = new Differences(group, told);
    if (group.lessened() || differences.tellOfFewerThan(least)) {
      return new GroupThemes(List.of(), List.of(), least, true);
    }
    boolean alone = !differences.overlap();
    return counted(group, themes, least, day -> alone ? phase.apply(day) : Optional.empty());
  }

  private static GroupThemes counted(
      Group group, List<String> themes, int least, Function<LocalDate, Optional<Phase>> phase) {
    Map<String, Map<UUID, Set<Phase>>> people = people(group, phase);
    List<Count> counts = new ArrayList<>();
    List<String> seldom = new ArrayList<>();
    for (String theme : themes) {
      Map<UUID, Set<Phase>> who = people.getOrDefault(theme, Map.of());
      if (who.size() < least) {
        seldom.add(theme);
      } else {
        counts.add(new Count(theme, who.size(), phases(who, least)));
      }
    }
    counts.sort(Comparator.comparingInt(Count::people).reversed());
    return new GroupThemes(counts, seldom, least);
  }

  private static Map<String, Map<UUID, Set<Phase>>> people(
      Group group, Function<LocalDate, Optional<Phase>> phase) {
    Map<String, Map<UUID, Set<Phase>>> people = new HashMap<>();
    for (Share share : group.counted().shares()) {
      for (String theme : share.themes()) {
        Set<Phase> phases =
            people
                .computeIfAbsent(theme, _ -> new HashMap<>())
                .computeIfAbsent(share.from().journal(), _ -> new HashSet<>());
        phase.apply(share.date()).ifPresent(phases::add);
      }
    }
    return people;
  }

  /**
   * How many in each phase. Some are in several, so that sums tell how many are: each part of those
   * who are in the same phases must be enough.
   */
  private static Map<Phase, Integer> phases(Map<UUID, Set<Phase>> who, int least) {
    Map<Set<Phase>, Integer> parts = new HashMap<>();
    Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
    for (Set<Phase> phases : who.values()) {
      parts.merge(phases, 1, Integer::sum);
      phases.forEach(each -> counts.merge(each, 1, Integer::sum));
    }
    return parts.values().stream().allMatch(part -> part >= least) ? counts : Map.of();
  }
}
