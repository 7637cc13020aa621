package org.sojourn.guides;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;

/** Suggestions for a two-week mission, by what was written before. */
final class Advised {
  static final Guides SHIPPED = Guides.shipped();
  static final LocalDate START = LocalDate.of(2026, 11, 17);
  static final LocalDate MIDDLE = START.plusDays(7);
  static final LocalDate END = START.plusDays(13);
  static final Mission MISSION =
      new Mission(
          "kisoro-2026",
          "Kisoro 2026",
          "",
          MissionKind.SHORT_TERM,
          Role.CLINICAL_TRAINEE,
          START,
          END);

  private Advised() {}

  /** These, and the two that fit whenever something happens. */
  static List<String> with(String... ids) {
    List<String> all = new ArrayList<>(List.of(ids));
    all.addAll(List.of("significant-event", "dilemma"));
    return all;
  }

  static Mission missionOf(MissionKind kind) {
    return missionOf(kind, END);
  }

  static Mission missionOf(MissionKind kind, @Nullable LocalDate end) {
    return new Mission(MISSION.id(), MISSION.name(), "", kind, Role.CLINICAL_TRAINEE, START, end);
  }

  static Entry weighing(int weight, LocalDate day) {
    return done("daily-five", day)
        .answered(
            List.of(
                new Answer(
                    "weight", new Asked("The weight of today", ""), new Response.Scale(weight))));
  }

  static List<String> suggest(@Nullable Mission mission, LocalDate today, Entry... lately) {
    return ids(SHIPPED.suggest(mission, today, List.of(lately)));
  }

  static List<String> ids(List<Suggestion> suggestions) {
    return suggestions.stream().map(suggestion -> suggestion.guide().id()).toList();
  }

  static Entry done(String guide, LocalDate day) {
    return Entry.begun(new UUID(0, 1), day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC), "en")
        .within(MISSION.id(), MISSION.role())
        .by(new GuideRef(guide, 1));
  }
}
