package org.sojourn.app;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.journal.Mission;

/** A mission in words. */
public final class MissionText {
  private MissionText() {}

  /** Its days, and which of them it is today. */
  public static String days(Mission mission, LocalDate today) {
    LocalDate end = mission.end();
    long day = mission.dayOf(today);
    if (end == null) {
      String since = day >= 1 ? " · day " + day : "";
      return "from " + Dates.day(mission.start()) + ", its end not known yet" + since;
    }
    boolean within = day >= 1 && day <= mission.days();
    String which = within ? " · day " + day + " of " + mission.days() : "";
    return Dates.near(mission.start(), end) + " – " + Dates.day(end) + which;
  }

  /** Where it is, of what kind, and what one does there. */
  public static String about(Mission mission) {
    return Stream.of(mission.place(), mission.kind().label(), mission.role().label())
        .filter(piece -> !piece.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
