package org.sojourn.linear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Command;
import org.sojourn.app.Desk;
import org.sojourn.app.LedgerPage;
import org.sojourn.app.MissionPage;
import org.sojourn.app.MissionText;
import org.sojourn.app.MissionsPage;
import org.sojourn.app.PageTitle;
import org.sojourn.app.PromiseText;
import org.sojourn.app.ReasonPage;
import org.sojourn.app.State;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Mission;

/** What was promised, and the missions. */
final class PromiseTurns {
  private PromiseTurns() {}

  private static LocalDate today(State state) {
    return state.desk().map(Desk::today).orElse(LocalDate.EPOCH);
  }

  static Turn ledger(LedgerPage page, State state) {
    List<LedgerPage.Line> lines = page.lines();
    List<String> said =
        lines.isEmpty()
            ? List.of(
                "Nothing has been promised yet. Some prompts ask what you will do and by when;"
                    + " what you answer stands here.")
            : List.of();
    return Turns.list(
        state,
        said,
        Turns.some(lines.size(), page.selected(), i -> said(lines.get(i), state), Command.OPEN),
        Command.PROMISE,
        Command.PROMISE_CHANGED,
        Command.PROMISE_DROPPED,
        Command.REVERT,
        Command.SEARCH);
  }

  private static String said(LedgerPage.Line line, State state) {
    Commitment promise = line.commitment();
    String due =
        promise.status() == Commitment.Status.OPEN ? PromiseText.state(promise, today(state)) : "";
    String why = promise.reason() == null ? "" : "why: " + promise.reason();
    String made = line.entry().isEmpty() ? "" : "made in “" + line.entry() + "”";
    return promise.status().label()
        + ": "
        + Wording.joined(PromiseText.owned(promise), due, why, made);
  }

  static Turn reason(ReasonPage page, State state) {
    return Turns.line(
        state, List.of(page.commitment().what()), page.asked(), page.why().text(), Command.CONFIRM);
  }

  static Turn missions(MissionsPage page, State state) {
    List<Mission> missions = page.missions();
    List<String> lines =
        missions.isEmpty()
            ? List.of(
                "There is no mission yet. What is suggested follows its dates, and you can write"
                    + " without any.")
            : List.of();
    return Turns.list(
        state,
        lines,
        Turns.some(
            missions.size(),
            page.selected(),
            i -> said(missions.get(i), state),
            Command.MISSION_EDIT),
        Command.MISSION_ADD,
        Command.MISSION_END);
  }

  private static String said(Mission mission, State state) {
    return Wording.plain(
        Wording.joined(
            mission.name(),
            mission.phaseOn(today(state)).label(),
            MissionText.days(mission, today(state)),
            MissionText.about(mission)));
  }

  static Turn mission(MissionPage page, State state) {
    MissionPage.Line line = page.line();
    List<String> lines = new ArrayList<>();
    if (line.place() > 0) {
      String meant = page.understood(List.of(MissionPage.Line.values()).get(line.place() - 1));
      lines.addAll(meant.isEmpty() ? List.of() : List.of("Understood as: " + meant + "."));
    }
    return SetupTurns.form(
            PageTitle.of(state)
                + ". Question %d of %d."
                    .formatted(line.place() + 1, MissionPage.Line.values().length),
            lines,
            line.label() + ". " + line.hint(),
            page.form(),
            Command.TAKE,
            Command.MISSION_KEEP)
        .back(line.place() == 0 ? Act.run(Command.BACK) : Act.run(Command.TAKE_BACK));
  }
}
