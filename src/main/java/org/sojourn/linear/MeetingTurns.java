package org.sojourn.linear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.app.Command;
import org.sojourn.app.Dates;
import org.sojourn.app.DebriefPage;
import org.sojourn.app.DebriefPage.Choice;
import org.sojourn.app.DebriefText;
import org.sojourn.app.DebriefWords;
import org.sojourn.app.DebriefsPage;
import org.sojourn.app.Desk;
import org.sojourn.app.PageTitle;
import org.sojourn.app.PartnerPage;
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
                  List.of(),
                  Command.ESCALATE)
              .listing(0)
              .asking("An empty line begins.", Turn.Way.ONE, Optional.of(Act.run(Command.NEXT)));
      case RUN -> run(page, state);
      case THEMES -> Turns.text(state, DebriefText.themes(page, columns), Command.ESCALATE);
    };
  }

  private static Turn prepare(DebriefPage page, State state) {
    List<Choice> choices = page.choices();
    return Turns.list(
        state,
        List.of(),
        Turns.parted(
            choices.size(),
            page.selected(),
            i -> DebriefWords.over(choices.get(i), page),
            i -> said(choices.get(i), page),
            Command.OPEN),
        Command.RUN_DEBRIEF,
        Command.TAKE_OUT,
        Command.MORE,
        Command.LESS,
        Command.GROUP_THEMES,
        Command.RESHAPE,
        Command.NAMES,
        Command.EXPORT,
        Command.HOSTS_PAGE,
        Command.ESCALATE);
  }

  /** The page for hosts: what the group says to them, and what may be used for it. */
  static Turn partner(PartnerPage page, State state) {
    List<String> lines = new ArrayList<>();
    lines.add("A word to our hosts:");
    lines.add(page.word().isBlank() ? "Nothing yet: it is noted under its item." : page.word());
    lines.addAll(known(page.found()));
    return Turns.list(state, lines, offered(page), Command.EXPORT)
        .asking(
            "Which number or word? The same number again takes it back; an empty line goes back.",
            Turn.Way.ONE,
            Wording.back(state).map(Act::run));
  }

  /** The excerpts; the first line of the page is the word to the hosts. */
  private static List<Turn.Choice> offered(PartnerPage page) {
    List<PartnerPage.Offered> offers = page.offers();
    return Turns.parted(
            offers.size(),
            Math.max(0, page.selected() - 1),
            _ -> "In our own words, of nobody by name",
            i -> said(offers.get(i)),
            Command.CHOOSE)
        .stream()
        .map(choice -> choice.later(1))
        .toList();
  }

  private static String said(PartnerPage.Offered offered) {
    String chosen = offered.chosen() ? Wording.CHOSEN : "";
    return String.join(
        " ",
        Stream.concat(
                Stream.of("“" + offered.quote().words() + "”" + chosen),
                known(offered.found()).stream())
            .toList());
  }

  private static List<String> known(List<String> found) {
    return found.isEmpty()
        ? List.of()
        : List.of(
            "By this someone may be known: "
                + found.stream().map("“%s”"::formatted).collect(Collectors.joining(", "))
                + ".");
  }

  private static String said(Choice choice, DebriefPage page) {
    return switch (choice) {
      case Choice.OfMeeting(String title, LocalDate day) -> Wording.joined(title, Dates.day(day));
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
  }

  /** How the time goes that an item has. */
  static String time(DebriefPage page) {
    return "Minute %d of %d.".formatted(page.clock().minutes() + 1, page.item().minutes());
  }

  /** One item, with what is noted under it. */
  private static Turn run(DebriefPage page, State state) {
    List<String> lines = new ArrayList<>(Turns.plain(DebriefText.above(page, state.size())));
    lines.add(DebriefWords.hint(page.item().part()));
    String notes = page.notes().text();
    if (!notes.isBlank()) {
      lines.addAll(Wording.soFar("Noted so far", notes));
    }
    return Turn.asking(
        "%s. Item %d of %d, %d minutes."
            .formatted(
                PageTitle.of(state),
                page.selected() + 1,
                page.items().size(),
                page.item().minutes()),
        lines,
        "Your notes. An empty line goes on.",
        Turn.Way.PROSE,
        Act.run(Command.NEXT),
        line -> Act.line(notes.isEmpty() ? line : notes + "\n" + line, page.debrief().id()),
        Command.CLOSE_DEBRIEF,
        Command.LEAVE_MEETING,
        Command.CHECK,
        Command.UNDO,
        Command.REDO,
        Command.ESCALATE);
  }
}
