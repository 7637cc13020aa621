package org.sojourn.guides;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
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

  /** Whether one of a guide's forms was done, and another of them not yet. */
  boolean sittingLeft(Guide guide) {
    Set<String> answered =
        entries.stream()
            .filter(entry -> entry.guide() != null && entry.guide().id().equals(guide.id()))
            .flatMap(entry -> entry.answers().stream())
            .map(Answer::prompt)
            .collect(Collectors.toSet());
    return !answered.isEmpty()
        && guide.forms().stream().anyMatch(form -> Collections.disjoint(form.prompts(), answered));
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
