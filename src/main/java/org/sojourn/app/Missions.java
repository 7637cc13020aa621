package org.sojourn.app;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Phase;

/** Which mission a day or an entry belongs to. */
public final class Missions {
  private Missions() {}

  /**
   * The mission under way on a day, else the one nearer to it of the last that ended and the next
   * to start: whoever came home last week is not yet about to leave again.
   */
  public static @Nullable Mission on(List<Mission> missions, LocalDate day) {
    return around(missions, day).findFirst().orElse(null);
  }

  /**
   * The one of these that an entry of a guide belongs to: a guide for before leaving is about the
   * next, also on the way home from another, and one for coming home about the last.
   */
  static @Nullable Mission on(List<Mission> missions, LocalDate day, List<Phase> phases) {
    return around(missions, day)
        .filter(mission -> phases.isEmpty() || meets(phases, mission.phaseOn(day)))
        .findFirst()
        .orElse(on(missions, day));
  }

  private static boolean meets(List<Phase> phases, Phase phase) {
    return phases.stream().anyMatch(each -> side(each) == side(phase));
  }

  /** Whether a phase lies before a mission, in it, or after it. */
  private static int side(Phase phase) {
    return switch (phase) {
      case PRE_DEPARTURE -> -1;
      case FIELD, LAST_DAYS -> 0;
      case RE_ENTRY, LONG_VIEW -> 1;
    };
  }

  /**
   * Those under way, the latest begun first, then the last ended and the next, the nearer first.
   */
  private static Stream<Mission> around(List<Mission> missions, LocalDate day) {
    Stream<Mission> now =
        missions.stream()
            .filter(mission -> during(mission, day))
            .sorted(Comparator.comparing(Mission::start).reversed());
    Optional<Mission> before =
        missions.stream()
            .filter(mission -> after(day, mission.end()))
            .min(Comparator.comparingLong(mission -> away(mission, day)));
    Optional<Mission> ahead =
        missions.stream()
            .filter(mission -> mission.start().isAfter(day))
            .min(Comparator.comparingLong(mission -> away(mission, day)));
    Stream<Mission> near =
        Stream.of(before, ahead)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingLong(mission -> away(mission, day)));
    return Stream.concat(now, near);
  }

  /** How many days lie between a day and a mission that is over or still to come. */
  private static long away(Mission mission, LocalDate day) {
    LocalDate end = mission.end();
    return day.isBefore(mission.start()) || end == null
        ? ChronoUnit.DAYS.between(day, mission.start())
        : ChronoUnit.DAYS.between(end, day);
  }

  /** The mission an entry names, if it is known. */
  public static @Nullable Mission of(List<Mission> missions, Entry entry) {
    return missions.stream()
        .filter(mission -> mission.id().equals(entry.mission()))
        .findFirst()
        .orElse(null);
  }

  /** The phase the writer set on an entry, else the one its mission's dates give. */
  public static @Nullable Phase phaseOf(List<Mission> missions, Entry entry) {
    if (entry.phase() != null) {
      return entry.phase();
    }
    Mission mission = of(missions, entry);
    return mission == null ? null : mission.phaseOn(entry.date());
  }

  /**
   * A kebab-case id for a new mission: its name with accents folded and all but letters and digits
   * as hyphens, and with a number when that is taken.
   */
  public static String id(String name, List<Mission> missions) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String id = plain.isEmpty() ? "mission" : plain;
    List<String> taken = missions.stream().map(Mission::id).toList();
    String free = id;
    for (int n = 2; taken.contains(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  /** Another mission that shares a day with this one; the latest of them. */
  static Optional<Mission> overlapping(List<Mission> missions, Mission mission) {
    return missions.stream()
        .filter(other -> !other.id().equals(mission.id()))
        .filter(other -> !after(other.start(), mission.end()))
        .filter(other -> !after(mission.start(), other.end()))
        .max(Comparator.comparing(Mission::start));
  }

  private static boolean after(LocalDate start, @Nullable LocalDate end) {
    return end != null && start.isAfter(end);
  }

  private static boolean during(Mission mission, LocalDate day) {
    LocalDate end = mission.end();
    return !day.isBefore(mission.start()) && (end == null || !day.isAfter(end));
  }
}
