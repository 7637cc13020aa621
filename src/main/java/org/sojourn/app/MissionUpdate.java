package org.sojourn.app;

import java.time.LocalDate;
import java.util.Optional;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;

/** What happens on the pages of missions. */
final class MissionUpdate {
  private static final String LEAVING = "This is not kept yet: ^S keeps it, Esc again lets it go.";

  Next list(State state, MissionsPage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(
            command, page.selected(), page.missions().size() - 1, state.size().contentRows() / 4);
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    if (command == Command.BACK) {
      return Navigation.back(state);
    }
    if (ListUpdate.readOnly(state)) {
      return ListUpdate.refused(state);
    }
    return opened(state, page, command)
        .map(opened -> Next.of(state.over(opened)))
        .orElse(Next.of(state));
  }

  private static Optional<MissionPage> opened(State state, MissionsPage page, Command command) {
    return switch (command) {
      case MISSION_ADD ->
          Optional.of(MissionPage.fresh(state.desk().map(desk -> desk.profile().role())));
      case MISSION_EDIT -> page.mission().map(MissionPage::of);
      case MISSION_END ->
          page.mission()
              .map(MissionPage::of)
              .map(opened -> opened.ending(state.desk().map(Desk::today).orElse(LocalDate.EPOCH)));
      default -> Optional.empty();
    };
  }

  Next run(State state, MissionPage page, Command command) {
    return switch (command) {
      case TAKE -> taken(state, dated(state, page));
      case TAKE_BACK -> Next.of(state.with(page.with(page.form().to(page.form().at() - 1))));
      case MISSION_KEEP -> kept(state, dated(state, page));
      case BACK ->
          page.unkept() && !page.form().trouble().equals(LEAVING)
              ? Next.of(state.with(page.wrong(page.line(), LEAVING)))
              : Navigation.back(state);
      default -> Next.of(state);
    };
  }

  /** A day that was said in words, as a date. */
  private static MissionPage dated(State state, MissionPage page) {
    return switch (page.line()) {
      case START, END ->
          state.desk().map(desk -> page.with(page.form().dated(desk.today()))).orElse(page);
      case NAME, PLACE, KIND, ROLE -> page;
    };
  }

  private static Next taken(State state, MissionPage page) {
    String wrong = wrong(page, page.line());
    if (!wrong.isEmpty()) {
      return Next.of(state.with(page.wrong(page.line(), wrong)));
    }
    Form form = page.form();
    return form.at() + 1 < form.lines().size()
        ? Next.of(state.with(page.with(form.to(form.at() + 1))))
        : kept(state, page);
  }

  /** Keeps the mission, or stays at the first line that something is wrong with. */
  private static Next kept(State state, MissionPage page) {
    for (MissionPage.Line line : MissionPage.Line.values()) {
      String wrong = wrong(page, line);
      if (!wrong.isEmpty()) {
        return Next.of(state.with(page.wrong(line, wrong)));
      }
    }
    return Next.of(state.waiting(), new Effect.KeepMission(mission(page)));
  }

  private static Mission mission(MissionPage page) {
    return new Mission(
        page.was().map(Mission::id).orElse(""),
        page.typed(MissionPage.Line.NAME),
        page.typed(MissionPage.Line.PLACE),
        page.kind().orElse(MissionKind.SHORT_TERM),
        page.role(),
        page.day(MissionPage.Line.START).orElseThrow(),
        page.day(MissionPage.Line.END).orElse(null));
  }

  /** What is wrong with a line, in a sentence with the remedy; empty when nothing is. */
  private static String wrong(MissionPage page, MissionPage.Line line) {
    boolean empty = page.typed(line).isEmpty();
    return switch (line) {
      case NAME -> empty ? "A name is needed; any name will do." : "";
      case PLACE, ROLE -> "";
      case KIND ->
          page.kind().isPresent()
              ? ""
              : "Type short-term, long-term, disaster, research, public health or near home.";
      case START -> wrongStart(page, empty);
      case END -> wrongEnd(page, empty);
    };
  }

  private static String wrongStart(MissionPage page, boolean empty) {
    if (empty) {
      return "A first day is needed, for what is suggested goes by it. A guess will do; you can"
          + " change it later.";
    }
    return page.day(MissionPage.Line.START).isPresent()
        ? ""
        : DayWords.refusal(page.typed(MissionPage.Line.START), "2026-11-17 or 17 Nov 2026") + ".";
  }

  private static String wrongEnd(MissionPage page, boolean empty) {
    Optional<LocalDate> end = page.day(MissionPage.Line.END);
    if (end.isEmpty()) {
      String typed = page.typed(MissionPage.Line.END);
      return empty ? "" : DayWords.refusal(typed, "2026-11-30 or 30 Nov 2026") + "; or nothing.";
    }
    return page.day(MissionPage.Line.START)
        .filter(start -> end.get().isBefore(start))
        .map(start ->
            "That is before the mission starts, on %s; check both days."
                .formatted(Dates.day(start)))
        .orElse("");
  }

  /** The missions after one was kept, with what is said of it. */
  static Next arrived(State state, Event.MissionKept kept) {
    State known = state.desk().map(desk -> state.at(desk.with(kept.missions()))).orElse(state);
    State closed = known.page() instanceof MissionPage ? known.back() : known;
    State listed =
        closed.page() instanceof MissionsPage
            ? closed.with(MissionsPage.at(kept.missions(), kept.mission()))
            : closed;
    return Next.of(listed.saying(Notice.done(said(kept))));
  }

  private static String said(Event.MissionKept kept) {
    Mission mission = kept.mission();
    return Missions.overlapping(kept.missions(), mission)
        .map(other ->
            "Kept: %s. It overlaps with %s; on days of both, the one that starts later counts."
                .formatted(mission.name(), other.name()))
        .orElse("Kept: " + mission.name());
  }
}
