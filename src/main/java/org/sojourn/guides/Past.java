package org.sojourn.guides;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Done;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Response;

/** What was written, on a mission or on none, which is as good; a year of it at most. */
final class Past {

  /** The prompt of a day's weight, and from where on the scale of ten a day weighs much. */
  private static final String WEIGHT = "weight";

  private static final int HEAVY = 7;

  /** The prompt of the shift log that asks for it, and its answer that there is nothing. */
  private static final String SET_DOWN = "set-down";

  private static final String NOTHING = "no";

  private final @Nullable Mission mission;
  private final LocalDate furthest;
  private final List<Entry> entries;
  private final LocalDate reach;
  private final History before;
  private List<Done> earlier = List.of();
  private LocalDate asked = LocalDate.MAX;

  /**
   * What was written up to a day.
   *
   * @param lately the latest entries
   * @param before what was written before them
   */
  Past(@Nullable Mission mission, LocalDate today, List<Entry> lately, History before) {
    this.mission = mission;
    this.furthest = today.minusYears(1);
    this.before = before;
    this.entries = lately.stream().filter(entry -> counts(entry.mission())).toList();
    this.reach =
        lately.stream().map(Entry::date).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
  }

  private boolean counts(@Nullable String about) {
    return mission == null || about == null || about.equals(mission.id());
  }

  /** Whether it is known what was written since a day. */
  boolean knows(LocalDate day) {
    return !day.isBefore(furthest);
  }

  /** Whether a guide was done at all. */
  boolean done(String guide) {
    return doneSince(guide, furthest);
  }

  /** Whether a guide was done on a day or after it. */
  boolean doneSince(String guide, LocalDate day) {
    boolean lately =
        entries.stream()
            .filter(entry -> entry.guide() != null && entry.guide().id().equals(guide))
            .anyMatch(entry -> !entry.date().isBefore(day));
    return lately || (!reach.isBefore(day) && doneEarlier(guide, day));
  }

  private boolean doneEarlier(String guide, LocalDate day) {
    LocalDate since = knows(day) ? day : furthest;
    if (since.isBefore(asked)) {
      earlier = before.since(since);
      asked = since;
    }
    return earlier.stream()
        .filter(done -> done.guide().equals(guide) && counts(done.mission()))
        .anyMatch(done -> !done.date().isBefore(day));
  }

  /** Of the forms of a guide of which one was done, one that was not; none when none was. */
  Optional<Guide.Form> sittingLeft(Guide guide) {
    Set<String> answered =
        entries.stream()
            .filter(entry -> entry.guide() != null && entry.guide().id().equals(guide.id()))
            .flatMap(entry -> entry.answers().stream())
            .map(Answer::prompt)
            .collect(Collectors.toSet());
    return guide.forms().stream()
        .filter(form -> !answered.isEmpty() && Collections.disjoint(form.prompts(), answered))
        .findFirst();
  }

  /** The last day that weighed much, by what its writer chose on the scale; none if none did. */
  @Nullable LocalDate lastHeavyDay() {
    return entries.stream()
        .filter(entry -> entry.answers().stream().anyMatch(Past::heavy))
        .map(Entry::date)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Whether something was set down in an emergency, to be come back to. */
  boolean setSomethingDown() {
    return entries.stream()
        .flatMap(entry -> entry.answers().stream())
        .anyMatch(answer ->
            answer.prompt().equals(SET_DOWN)
                && answer.response() instanceof Response.Choice(String choice)
                && !choice.equals(NOTHING));
  }

  private static boolean heavy(Answer answer) {
    return answer.prompt().equals(WEIGHT)
        && answer.response() instanceof Response.Scale(int value)
        && value >= HEAVY;
  }
}
