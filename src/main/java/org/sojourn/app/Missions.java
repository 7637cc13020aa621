package org.sojourn.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

  private static boolean during(Mission mission, LocalDate day) {
    LocalDate end = mission.end();
    return !day.isBefore(mission.start()) && (end == null || !day.isAfter(end));
  }
}
