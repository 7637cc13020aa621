package org.sojourn.guides;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Response;

/** What was written lately, on a mission or on none, which is as good. */
final class Past {

  /** The prompt of a day's weight, and from where on the scale of ten a day weighs much. */
  private static final String WEIGHT = "weight";

  private static final int HEAVY = 7;

  private final List<Entry> entries;

  Past(@Nullable Mission mission, List<Entry> lately) {
    this.entries =
        lately.stream()
            .filter(entry ->
                mission == null || entry.mission() == null || entry.mission().equals(mission.id()))
            .toList();
  }

  /** Whether a guide was done at all. */
  boolean done(String guide) {
    return doneSince(guide, LocalDate.MIN);
  }

  /** Whether a guide was done on a day or after it. */
  boolean doneSince(String guide, LocalDate day) {
    return entries.stream()
        .filter(entry -> entry.guide() != null && entry.guide().id().equals(guide))
        .anyMatch(entry -> !entry.date().isBefore(day));
  }

  /** The last day that weighed much, by what its writer chose on the scale; none if none did. */
  @Nullable LocalDate lastHeavyDay() {
    return entries.stream()
        .filter(entry -> entry.answers().stream().anyMatch(Past::heavy))
        .map(Entry::date)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean heavy(Answer answer) {
    return answer.prompt().equals(WEIGHT)
        && answer.response() instanceof Response.Scale(int value)
        && value >= HEAVY;
  }
}
