package org.sojourn.guides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Role;

/**
 * Which guides fit a day: by where it lies in the mission, its kind, the writer's role, and what
 * was written lately. A reason says what fits now, never what was missed.
 */
final class Advice {

  private static final int YEAR = 365;
  private static final int MONTH = 30;
  private static final int WEEK = 7;
  private static final int MIRROR_DAYS = 14;
  private static final int MIRROR_DAYS_IN_A_LONG_STAY = 90;

  /** A short mission has few weeks to look back on, so its compass is read within the week. */
  private static final int COMPASS_DAYS_IN_A_SHORT_STAY = 4;

  /** Nobody looks back on being a guest in the first days; after these weeks at the latest. */
  private static final int SETTLED_DAYS = 21;

  /** How long after an emergency a private page is offered; it is an offer, not a demand. */
  private static final int STAND_DOWN_DAYS = 14;

  /** The shorter forms that some missions have time for. */
  private static final String SHORT = "short";

  private static final String SECOND_SITTING = "me";

  private static final int FIRST_LONG_VIEW = 3;
  private static final int SECOND_LONG_VIEW = 6;

  private final Guides guides;
  private final @Nullable Mission mission;
  private final LocalDate today;
  private final Past past;
  private final int wanted;
  private final List<Suggestion> suggestions = new ArrayList<>();

  /**
   * Advice for a day.
   *
   * @param wanted how many suggestions are asked for: what lies behind them is neither read nor
   *     looked for
   */
  Advice(Guides guides, @Nullable Mission mission, LocalDate today, Past past, int wanted) {
    this.guides = guides;
    this.mission = mission;
    this.today = today;
    this.past = past;
    this.wanted = wanted;
  }

  List<Suggestion> suggestions() {
    if (mission == null) {
      anyDay();
      every(MIRROR_DAYS, "humility-mirror", "for a quiet evening");
    } else {
      switch (mission.phaseOn(today)) {
        case PRE_DEPARTURE -> beforeLeaving(mission);
        case FIELD, LAST_DAYS -> inTheField(mission);
        case RE_ENTRY -> justHome(mission);
        case LONG_VIEW -> longHome(mission);
      }
    }
    if (!underPressure()) {
      fitting("significant-event", "when something has happened");
      fitting("dilemma", "when both ways cost something");
    }
    guides.ownIds().forEach(id -> fitting(id, "your own guide"));
    return suggestions;
  }

  /** In an emergency, old wounds are not opened while new ones are dressed. */
  private boolean underPressure() {
    return mission != null
        && mission.kind() == MissionKind.DISASTER
        && Set.of(Phase.FIELD, Phase.LAST_DAYS).contains(mission.phaseOn(today));
  }

  private void anyDay() {
    if (open() && !past.doneSince("daily-five", today)) {
      add("daily-five", "five minutes, any day");
    }
    afterAHeavyDay();
  }

  private void beforeLeaving(Mission mission) {
    closeToHome(mission);
    if (mission.kind() == MissionKind.DISASTER) {
      calledAway();
    } else if (!past.done("before-you-go")) {
      fitting("before-you-go", "before the bags are packed");
    } else {
      guides
          .guide("before-you-go")
          .flatMap(past::sittingLeft)
          .ifPresent(form -> fitting("before-you-go", "the sitting still to come", form.id()));
    }
    anyDay();
  }

  /** There may be no time for more than the sitting about oneself. */
  private void calledAway() {
    if (!past.done("before-you-go")) {
      fitting("before-you-go", "the sitting about yourself", SECOND_SITTING);
    }
  }

  private void inTheField(Mission mission) {
    since(mission.start(), "last-days", "while you are still here");
    closeToHome(mission);
    if (mission.kind() == MissionKind.DISASTER) {
      since(today, "shift-log", "between two shifts");
      afterAHeavyDay();
      standDown(mission);
      return;
    }
    since(today, "daily-five", "five minutes for today");
    afterAHeavyDay();
    byKind(mission);
    if (mission.role() == Role.PUBLIC_HEALTH && mission.kind() != MissionKind.DOMESTIC_REMOTE) {
      communityAndData(mission);
    }
    if (!today.isBefore(settled(mission))) {
      boolean longStay = mission.kind() == MissionKind.LONG_TERM;
      LocalDate last =
          longStay ? today.minusDays(MIRROR_DAYS_IN_A_LONG_STAY - 1L) : mission.start();
      since(last, "humility-mirror", "for a quiet evening");
    }
  }

  /** From when on somebody can look back on being a guest: the middle of a short stay. */
  private static LocalDate settled(Mission mission) {
    long days = mission.end() == null ? SETTLED_DAYS : Math.min(SETTLED_DAYS, mission.days() / 2);
    return mission.start().plusDays(days);
  }

  private void byKind(Mission mission) {
    switch (mission.kind()) {
      case SHORT_TERM -> compass(mission, COMPASS_DAYS_IN_A_SHORT_STAY, SHORT);
      case LONG_TERM -> {
        if (mission.dayOf(today) <= MONTH) {
          compass(mission, WEEK, null);
        } else if (mission.phaseOn(today) == Phase.FIELD) {
          every(MONTH, "working-alongside", "once a month");
        }
      }
      case RESEARCH_PUBLIC_HEALTH -> {
        communityAndData(mission);
        compass(mission, WEEK, null);
      }
      case DISASTER, DOMESTIC_REMOTE -> {}
    }
  }

  /** Meant for research; whoever came to do public health looks at it on any mission. */
  private void communityAndData(Mission mission) {
    if (!past.doneSince("community-and-data", turn(mission))) {
      add("community-and-data", "the people behind the numbers");
    }
  }

  /** The last of the days that part a mission: its first, its middle, the third from its end. */
  private LocalDate turn(Mission mission) {
    LocalDate end = mission.end();
    if (end == null) {
      return today.minusDays(MONTH - 1L);
    }
    if (mission.phaseOn(today) == Phase.LAST_DAYS) {
      return end.minusDays(2);
    }
    LocalDate middle = mission.start().plusDays(mission.days() / 2);
    return today.isBefore(middle) ? mission.start() : middle;
  }

  private void compass(Mission mission, int days, @Nullable String form) {
    if (mission.dayOf(today) >= days && !past.doneSince("weekly-compass", last(days))) {
      fitting("weekly-compass", "to find your direction", form);
    }
  }

  private void closeToHome(Mission mission) {
    if (mission.kind() == MissionKind.DOMESTIC_REMOTE) {
      every(MONTH, "close-to-home", "for work near home");
    }
  }

  private void justHome(Mission mission) {
    comingHome(mission, "for the first weeks home");
    nearHomeIsOver(mission);
    afterAHeavyDay();
    standDown(mission);
    whatWasSetDown(mission);
    every(MONTH, "story-check", "before you show or tell");
    since(mission.start(), "humility-mirror", "for a quiet evening");
    anyDay();
  }

  /** Whoever worked near home does not come home, but looks once more at who is near. */
  private void nearHomeIsOver(Mission mission) {
    LocalDate end = mission.end();
    if (end != null && mission.kind() == MissionKind.DOMESTIC_REMOTE) {
      since(end, "close-to-home", "now that it is over");
    }
  }

  /** What was put off between two shifts is offered again where there is time for it. */
  private void whatWasSetDown(Mission mission) {
    LocalDate end = mission.end();
    if (end != null && past.setSomethingDown()) {
      since(end, "significant-event", "for what you set down");
    }
  }

  private void longHome(Mission mission) {
    longView(mission);
    afterAHeavyDay();
    whatWasSetDown(mission);
    every(MIRROR_DAYS_IN_A_LONG_STAY, "humility-mirror", "for a quiet evening");
    every(MIRROR_DAYS_IN_A_LONG_STAY, "story-check", "before you show or tell");
    comingHome(mission, "later is fine too");
    anyDay();
  }

  private void longView(Mission mission) {
    LocalDate end = mission.end();
    if (end == null) {
      return;
    }
    LocalDate first = end.plusMonths(FIRST_LONG_VIEW);
    LocalDate second = end.plusMonths(SECOND_LONG_VIEW);
    if (today.isAfter(end.plusYears(1))) {
      every(YEAR, "long-view", "to look back once more");
    } else if (!today.isBefore(second)) {
      since(second, "long-view", "half a year later");
    } else if (!today.isBefore(first) && mission.kind() != MissionKind.DOMESTIC_REMOTE) {
      since(first, "long-view", "three months later");
    }
  }

  private void comingHome(Mission mission, String why) {
    LocalDate end = mission.end();
    boolean travelled = mission.kind() != MissionKind.DOMESTIC_REMOTE;
    if (travelled && end != null && past.knows(end) && !past.doneSince("coming-home", end)) {
      add("coming-home", why);
    }
  }

  /** Offers the private page for a while when an emergency is left behind, and then no more. */
  private void standDown(Mission mission) {
    LocalDate end = mission.end();
    if (end != null
        && mission.kind() == MissionKind.DISASTER
        && mission.phaseOn(today) != Phase.FIELD
        && !today.isAfter(end.plusDays(STAND_DOWN_DAYS))) {
      since(end.minusDays(2), "heavy-day", "private, if it helps");
    }
  }

  /** Offers the private page for two days after a day that weighed much, unless it was written. */
  private void afterAHeavyDay() {
    LocalDate heavy = past.lastHeavyDay();
    if (heavy != null && !heavy.isBefore(today.minusDays(1))) {
      since(heavy, "heavy-day", "private, if it helps");
    }
  }

  /** Suggests a guide that fits unless it was done in the last days, this one included. */
  private void every(int days, String id, String why) {
    since(last(days), id, why);
  }

  /** The first of so many days of which this is the last. */
  private LocalDate last(int days) {
    return today.minusDays(days - 1L);
  }

  /** Suggests a guide that fits unless it was done on a day or after it. */
  private void since(LocalDate day, String id, String why) {
    if (open() && !past.doneSince(id, day)) {
      fitting(id, why);
    }
  }

  private boolean open() {
    return suggestions.size() < wanted;
  }

  private void fitting(String id, String why) {
    fitting(id, why, null);
  }

  private void fitting(String id, String why, @Nullable String form) {
    if (!open()) {
      return;
    }
    guides.guide(id).filter(this::fits).ifPresent(guide -> add(guide, why, form));
  }

  private void add(String id, String why) {
    guides.guide(id).ifPresent(guide -> add(guide, why, null));
  }

  private void add(Guide guide, String why, @Nullable String form) {
    if (suggestions.stream().noneMatch(said -> said.guide().id().equals(guide.id()))) {
      boolean has = guide.form(form).isPresent();
      suggestions.add(new Suggestion(guide, why, has ? form : null));
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
