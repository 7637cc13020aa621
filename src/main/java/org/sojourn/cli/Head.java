package org.sojourn.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Missions;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Named;

/** An entry without its words, as lists print it. */
record Head(
    UUID id,
    LocalDate date,
    String title,
    Optional<String> mission,
    Optional<String> phase,
    Optional<String> guide,
    List<String> themes) {

  static Head of(Entry entry, List<Mission> missions) {
    return new Head(
        entry.id(),
        entry.date(),
        entry.title(),
        Optional.ofNullable(entry.mission()),
        id(Missions.phaseOf(missions, entry)),
        Optional.ofNullable(entry.guide()).map(GuideRef::id),
        entry.themes());
  }

  private static Optional<String> id(@Nullable Named named) {
    return Optional.ofNullable(named).map(Named::id);
  }
}
