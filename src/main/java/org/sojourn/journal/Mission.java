package org.sojourn.journal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One deployment.
 *
 * @param id lower-case kebab, unique in the journal, such as {@code kisoro-2026}
 * @param name a few words, such as "Kisoro 2026"
 * @param place free text, may be empty
 * @param end the last day; none while it is not known
 */
public record Mission(
    String id,
    String name,
    String place,
    MissionKind kind,
    Role role,
    LocalDate start,
    @Nullable LocalDate end) {

  private static final int LAST_DAYS = 3;
  private static final int RE_ENTRY_WEEKS = 8;

  public Mission {
    if (end != null && end.isBefore(start)) {
      throw new IllegalArgumentException(
          "Mission [%s] ends on %s, before it starts on %s".formatted(id, end, start));
    }
  }

  /** This mission under an id. */
  public Mission called(String unique) {
    return new Mission(unique, name, place, kind, role, start, end);
  }

  /**
   * The phase a day lies in: the last three days are {@code last-days}, the eight weeks after are
   * {@code re-entry}. The last days count as field days when the mission is three days or shorter.
   */
  public Phase phaseOn(LocalDate day) {
    if (day.isBefore(start)) {
      return Phase.PRE_DEPARTURE;
    }
    if (end == null) {
      return Phase.FIELD;
    }
    if (day.isAfter(end)) {
      return day.isAfter(end.plusWeeks(RE_ENTRY_WEEKS)) ? Phase.LONG_VIEW : Phase.RE_ENTRY;
    }
    return days() > LAST_DAYS && day.isAfter(end.minusDays(LAST_DAYS))
        ? Phase.LAST_DAYS
        : Phase.FIELD;
  }

  /** The day of the mission that this is, from 1; zero or less before it starts. */
  public long dayOf(LocalDate day) {
    return ChronoUnit.DAYS.between(start, day) + 1;
  }

  /** How many days the mission lasts; zero while its end is not known. */
  public long days() {
    return end == null ? 0 : ChronoUnit.DAYS.between(start, end) + 1;
  }
}
