package org.sojourn.guides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Phase;

/**
 * Which guides fit a day: by where it lies in the mission, its kind, the writer's role, and what
 * was written lately. A reason says what fits now, never what was missed.
 */
final class Advice {

  private static final int MIRROR_DAYS = 14;
  private static final int MIRROR_DAYS_IN_A_LONG_STAY = 90;

  /** The first days are for arriving; nobody has been a guest long enough to look back on it. */
  private static final int SETTLED_DAY = 3;

  private final Guides guides;
  private final @Nullable Mission mission;
  private final LocalDate today;
  private final List<Entry> lately;
  private final List<Suggestion> suggestions = new ArrayList<>();

  Advice(Guides guides, @Nullable Mission mission, LocalDate today, List<Entry> lately) {
    this.guides = guides;
    this.mission = mission;
    this.today = today;
    this.lately = lately;
  }

  List<Suggestion> suggestions() {
    if (mission == null) {
      anyDay();
    } else {
      switch (mission.phaseOn(today)) {
        case PRE_DEPARTURE -> anyDay();
        case FIELD, LAST_DAYS -> inTheField(mission);
        case RE_ENTRY -> justHome(mission);
        case LONG_VIEW -> longHome(mission);
      }
    }
    fitting("significant-event", "when something has happened");
    guides.ownIds().forEach(id -> fitting(id, "your own guide"));
    return suggestions;
  }

  private void anyDay() {
    if (!doneSince("daily-five", today)) {
      add("daily-five", "five minutes, any day");
    }
    if (mission == null) {
      mirror(MIRROR_DAYS);
    }
  }

  private void inTheField(Mission mission) {
    if (!doneSince("daily-five", today)) {
      fitting("daily-five", "five minutes for today");
    }
    if (mission.dayOf(today) >= SETTLED_DAY) {
      mirror(mission.kind() == MissionKind.LONG_TERM ? MIRROR_DAYS_IN_A_LONG_STAY : MIRROR_DAYS);
    }
  }

  private void justHome(Mission mission) {
    comingHome(mission, "for the first weeks home");
    mirror(MIRROR_DAYS);
  }

  private void longHome(Mission mission) {
    mirror(MIRROR_DAYS_IN_A_LONG_STAY);
    comingHome(mission, "later is fine too");
  }

  private void comingHome(Mission mission, String why) {
    LocalDate end = mission.end();
    if (end != null && !doneSince("coming-home", end)) {
      add("coming-home", why);
    }
  }

  private void mirror(int days) {
    if (!doneSince("humility-mirror", today.minusDays(days - 1L))) {
      fitting("humility-mirror", "for a quiet evening");
    }
  }

  private boolean doneSince(String id, LocalDate day) {
    return lately.stream()
        .filter(entry -> entry.guide() != null && entry.guide().id().equals(id))
        .filter(this::belongsHere)
        .anyMatch(entry -> !entry.date().isBefore(day));
  }

  /** Whether an entry is of this mission, or of none, which is as good. */
  private boolean belongsHere(Entry entry) {
    return mission == null || entry.mission() == null || entry.mission().equals(mission.id());
  }

  private void fitting(String id, String why) {
    guides.guide(id).filter(this::fits).ifPresent(guide -> add(guide, why));
  }

  private void add(String id, String why) {
    guides.guide(id).ifPresent(guide -> add(guide, why));
  }

  private void add(Guide guide, String why) {
    if (suggestions.stream().noneMatch(said -> said.guide().id().equals(guide.id()))) {
      suggestions.add(new Suggestion(guide, why));
    }
  }

  private boolean fits(Guide guide) {
    if (mission == null) {
      return true;
    }
    Phase phase = mission.phaseOn(today);
    return allows(guide.phases(), phase)
        && allows(guide.missionKinds(), mission.kind())
        && allows(guide.roles(), mission.role());
  }

  private static <T> boolean allows(List<T> allowed, T value) {
    return allowed.isEmpty() || allowed.contains(value);
  }
}
