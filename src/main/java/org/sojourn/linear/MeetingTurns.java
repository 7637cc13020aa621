package org.sojourn.linear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.app.Command;
import org.sojourn.app.Dates;
import org.sojourn.app.DebriefPage;
import org.sojourn.app.DebriefPage.Choice;
import org.sojourn.app.DebriefText;
import org.sojourn.app.DebriefWords;
import org.sojourn.app.DebriefsPage;
import org.sojourn.app.Desk;
import org.sojourn.app.PageTitle;
import org.sojourn.app.State;
import org.sojourn.guides.DebriefTexts;

/** Debriefs: prepared, and gone through item by item. */
final class MeetingTurns {
  private MeetingTurns() {}

  /** All debriefs, and the templates of new ones. */
  static Turn debriefs(DebriefsPage page, State state) {
    LocalDate today = state.desk().map(Desk::today).orElse(LocalDate.EPOCH);
    List<String> said = new ArrayList<>();
    page.debriefs()
        .forEach(
            each -> said.add(Wording.joined(each.title(), DebriefWords.standing(each, today))));
    for (DebriefTexts.Template template : page.templates()) {
      said.add("Prepare a new one: " + template.title() + ". " + template.purpose());
    }
    return Turns.list(
        state,
        List.of(),
        Turns.some(said.size(), page.selected(), said::get, Command.OPEN),
        Command.FOLLOWED,
        Command.ESCALATE);
  }

  static Turn debrief(DebriefPage page, State state) {
    int columns = state.size().textColumns();
    return switch (page.mode()) {
      case PREPARE -> prepare(page, state);
      case AGREED ->
          Turn.menu(
                  PageTitle.of(state) + ".",
                  Turns.plain(DebriefText.agreed(page, columns)),
                  List.of())
              .asking("An empty line begins.", Turn.Way.ONE, Optional.of(Act.run(Command.NEXT)));
      case RUN -> run(page, state);
      case THEMES -> Turns.text(state, DebriefText.themes(page, columns));
    };
  }

  private static Turn prepare(DebriefPage page, State state) {
    List<Choice> choices = page.choices();
    return Turns.list(
        state,
        List.of(),
        Turns.some(choices.size(), page.selected(), i -> said(choices.get(i), page), Command.OPEN),
        Command.RUN_DEBRIEF,
        Command.TAKE_OUT,
        Command.GROUP_THEMES,
        Command.RESHAPE,
        Command.NAMES,
        Command.EXPORT,
        Command.ESCALATE);
  }

  private static String said(Choice choice, DebriefPage page) {
    String over = DebriefWords.over(choice, page);
    String said =
        switch (choice) {
          case Choice.OfMeeting(String title, LocalDate day) ->
              Wording.joined(title, Dates.day(day));
          case Choice.OfItem(var item) ->
              Wording.joined(
                  page.room()
                      .quote(item)
                      .map(quote -> "“" + quote.words() + "”")
                      .orElse(DebriefText.title(item)),
                  item.minutes() + " minutes",
                  item.notes().isBlank() ? "" : "with notes");
          case Choice.OfPerson(var person, boolean chosen) ->
              person.name() + (chosen ? Wording.CHOSEN : "");
          case Choice.OfQuote(var quote) -> quote.words();
          case Choice.OfQuestion(var question) -> question.text();
        };
    return (over.isEmpty() ? "" : Wording.plain(over) + ": ") + said;
  }

  /** One item, with what is noted under it. */
  private static Turn run(DebriefPage page, State state) {
    List<String> lines = new ArrayList<>(Turns.plain(DebriefText.above(page, state.size())));
    lines.add(DebriefWords.hint(page.item().part()));
    String notes = page.notes().text();
    if (!notes.isBlank()) {
      lines.add("Noted so far:");
      lines.add(notes);
    }
    return Turn.asking(
        "%s. Item %d of %d, %d minutes."
            .formatted(
                PageTitle.of(state),
                page.selected() + 1,
                page.items().size(),
                page.item().minutes()),
        lines,
        "Your notes, ended by a full stop alone. An empty line goes on.",
        Turn.Way.PROSE,
        Act.run(Command.NEXT),
        line -> Act.line(notes.isEmpty() ? line : notes + "\n" + line, page.debrief().id()),
        Command.CLOSE_DEBRIEF,
        Command.LEAVE_MEETING,
        Command.UNDO,
        Command.ESCALATE);
  }
}
