package org.sojourn.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Role;

/** What happens while a journal is set up. */
final class SetupUpdate {
  /** What answers a question that was not asked: a mission is called otherwise. */
  private static final Set<String> YES_OR_NO = Set.of("y", "yes", "n", "no", "none");

  private final Moment moment;

  SetupUpdate(Moment moment) {
    this.moment = moment;
  }

  Next run(State state, SetupPage page, Command command) {
    return switch (command) {
      case TAKE -> take(state, dated(page));
      case TAKE_BACK -> Next.of(state.with(to(page, page.form().at() - 1)));
      case STEP_BACK ->
          Next.of(
              page.form().at() == 0 ? state.over() : state.with(to(page, page.form().at() - 1)));
      case SEAL ->
          Next.of(state.over(PassphrasePage.fresh(PassphrasePage.Purpose.SETTING, page.folder())));
      default -> Next.of(state);
    };
  }

  /** A day that was said in words, as a date. */
  private SetupPage dated(SetupPage page) {
    return switch (page.line()) {
      case START, END -> page.with(page.form().dated(moment.today()));
      case NAME, ROLE, MISSION -> page;
    };
  }

  private static SetupPage to(SetupPage page, int line) {
    return page.with(page.form().to(line));
  }

  private static Next take(State state, SetupPage page) {
    Optional<String> wrong = wrong(page);
    if (wrong.isPresent()) {
      return Next.of(state.with(page.wrong(wrong.get())));
    }
    if (page.form().at() < page.last()) {
      return Next.of(state.with(to(page, page.form().at() + 1)));
    }
    return Next.of(
        state.waiting(),
        new Effect.Create(
            new Profile(page.typed(SetupPage.Line.NAME), page.role().orElse(null)),
            mission(page),
            page.passphrase()));
  }

  /** What is wrong with the line under the keys, in a sentence with the remedy. */
  private static Optional<String> wrong(SetupPage page) {
    String typed = page.typed(page.line());
    return switch (page.line()) {
      case NAME ->
          typed.isEmpty() ? Optional.of("A name is needed; any name will do.") : Optional.empty();
      case ROLE -> Optional.empty();
      case MISSION ->
          YES_OR_NO.contains(typed.toLowerCase(Locale.ROOT))
              ? Optional.of("Type what it is called, such as Kisoro 2026; or nothing.")
              : Optional.empty();
      case START ->
          page.day(SetupPage.Line.START).isPresent()
              ? Optional.empty()
              : Optional.of(DayWords.refusal(typed, "2026-11-17 or 17 Nov 2026") + ".");
      case END -> wrongEnd(page, typed);
    };
  }

  private static Optional<String> wrongEnd(SetupPage page, String typed) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> end = page.day(SetupPage.Line.END);
    if (end.isEmpty()) {
      return Optional.of(DayWords.refusal(typed, "2026-11-30 or 30 Nov 2026") + "; or nothing.");
    }
    boolean before =
        page.day(SetupPage.Line.START).filter(start -> end.get().isBefore(start)).isPresent();
    return before
        ? Optional.of("That is before the mission starts; check both days.")
        : Optional.empty();
  }

  private static @Nullable Mission mission(SetupPage page) {
    String name = page.typed(SetupPage.Line.MISSION);
    Optional<LocalDate> start = page.day(SetupPage.Line.START);
    if (name.isEmpty() || start.isEmpty()) {
      return null;
    }
    LocalDate end = page.day(SetupPage.Line.END).orElse(null);
    Role unsaid =
        page.typed(SetupPage.Line.ROLE).isEmpty() ? Role.CLINICAL_TRAINEE : Role.NON_CLINICAL;
    Role role = page.role().orElse(unsaid);
    String id = Missions.id(name, List.of());
    return new Mission(id, name, "", MissionKind.SHORT_TERM, role, start.get(), end);
  }
}
