package org.sojourn.app;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Phase;

/** Which mission a day or an entry belongs to. */
public final class Missions {
  private Missions() {}

  /** The mission under way on a day, else the next to start, else the last that ended. */
  public static @Nullable Mission on(List<Mission> missions, LocalDate day) {
    return missions.stream()
        .filter(mission -> during(mission, day))
        .max(Comparator.comparing(Mission::start))
        .or(() ->
            missions.stream()
                .filter(mission -> mission.start().isAfter(day))
                .min(Comparator.comparing(Mission::start)))
        .or(() -> missions.stream().max(Comparator.comparing(Mission::start)))
        .orElse(null);
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
