package org.sojourn.tui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.app.Dates;
import org.sojourn.app.DebriefPage;
import org.sojourn.app.DebriefPage.Choice;
import org.sojourn.app.DebriefText;
import org.sojourn.app.DebriefWords;
import org.sojourn.app.DebriefsPage;
import org.sojourn.app.Line;
import org.sojourn.app.PartnerPage;
import org.sojourn.app.PromptRoom;
import org.sojourn.app.SaidPage;
import org.sojourn.app.Size;
import org.sojourn.app.StartersPage;
import org.sojourn.app.State;
import org.sojourn.guides.DebriefTexts;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Debrief;
import org.sojourn.terminal.Columns;

/** The pages of debriefs. */
final class DebriefViews {
  private DebriefViews() {}

  static void list(Pen pen, DebriefsPage page, LocalDate today) {
    int debriefs = page.debriefs().size();
    Rows rows = new Rows(pen, page.selected(), page.lines());
    for (int i = 0; i < page.lines(); i++) {
      if (i == debriefs) {
        rows.heading(i, "Prepare a new one");
      }
      if (i < debriefs) {
        Debrief debrief = page.debriefs().get(i);
        rows.line(i, debrief.title(), DebriefWords.standing(debrief, today));
      } else {
        DebriefTexts.Template template = page.templates().get(i - debriefs);
        rows.line(i, template.title(), "");
      }
    }
    rows.draw();
    if (page.selected() >= debriefs) {
      DebriefTexts.Template template = page.templates().get(page.selected() - debriefs);
      int row = Math.min(pen.end() - 3, Size.HEAD + page.lines() + 4);
      if (row > Size.HEAD + page.lines() + 3) {
        PlainViews.text(pen, row, template.purpose(), Look.QUIET);
      }
    }
  }

  static void draw(Pen pen, DebriefPage page) {
    switch (page.mode()) {
      case PREPARE -> prepare(pen, page);
      case AGREED ->
          Pages.lines(pen, DebriefText.agreed(page, pen.size().textColumns()), page.top());
      case RUN -> run(pen, page);
      case THEMES ->
          Pages.lines(pen, DebriefText.themes(page, pen.size().textColumns()), page.top());
    }
  }

  private static void prepare(Pen pen, DebriefPage page) {
    List<Choice> choices = page.choices();
    Rows rows = new Rows(pen, page.selected(), choices.size());
    Class<?> before = null;
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      if (choice.getClass() != before) {
        if (i > 0) {
          rows.heading(i, DebriefWords.over(choice, page));
        }
        before = choice.getClass();
      }
      switch (choice) {
        case Choice.OfMeeting(String title, LocalDate day) -> rows.line(i, title, Dates.day(day));
        case Choice.OfItem(Debrief.Item item) ->
            rows.line(
                i,
                page.room()
                    .quote(item)
                    .map(quote -> "“" + opening(quote.words()) + "”")
                    .orElse(DebriefText.title(item)),
                item.minutes() + " min" + (item.notes().isBlank() ? "" : " · notes"));
        case Choice.OfPerson(var person, boolean chosen) ->
            rows.line(i, (chosen ? "☑ " : "☐ ") + person.name(), "");
        case Choice.OfQuote(var quote) -> rows.line(i, opening(quote.words()), "");
        case Choice.OfQuestion(var question) -> rows.line(i, question.text(), "");
      }
    }
    rows.draw();
  }

  private static String opening(String words) {
    return words.replace('\n', ' ').strip();
  }

  private static void run(Pen pen, DebriefPage page) {
    List<Line> above = DebriefText.above(page, pen.size());
    Pages.lines(pen, above, 0);
    WritingView.notes(
        pen,
        page.notes(),
        page.top(),
        PromptRoom.sheet(pen.size(), above.size()),
        Size.HEAD + above.size());
    if (page.notes().text().isEmpty()) {
      pen.put(
          pen.size().textLeft() + 2,
          Size.HEAD + above.size(),
          DebriefWords.hint(page.item().part()),
          Look.QUIET,
          pen.size().textColumns() - 2);
    }
  }

  static void partner(Pen pen, PartnerPage page) {
    Rows rows = new Rows(pen, page.selected(), page.lines());
    rows.heading(0, "A word to our hosts");
    rows.line(
        0,
        page.word().isBlank() ? "(noted under its item; nothing yet)" : opening(page.word()),
        known(page.found()));
    for (int i = 1; i < page.lines(); i++) {
      if (i == 1) {
        rows.heading(i, "In our own words, of nobody by name");
      }
      PartnerPage.Offered offered = page.offers().get(i - 1);
      String mark = offered.chosen() ? "☑ " : "☐ ";
      rows.line(i, mark + opening(offered.quote().words()), known(offered.found()));
    }
    rows.draw();
    whole(pen, page);
    if (!page.foundHere().isEmpty()) {
      String found =
          page.foundHere().stream().map("“%s”"::formatted).collect(Collectors.joining(", "));
      String said = "By this someone may be known: " + found + ".";
      PlainViews.text(pen, pen.end() - 2, said, Look.TROUBLE);
    }
  }

  /** All that is under the keys, as far as there is room below the list. */
  private static void whole(Pen pen, PartnerPage page) {
    int offers = page.offers().size();
    int top = Size.HEAD + 4 + (offers == 0 ? 0 : offers + 2);
    String words =
        page.selected() == 0 ? page.word() : page.offers().get(page.selected() - 1).quote().words();
    List<String> lines = Columns.wrap(words, pen.size().textColumns());
    int room = pen.end() - 3 - top;
    if (room > 0) {
      List<String> shown = Pages.cut(lines, room, pen.size().textColumns());
      for (int i = 0; i < shown.size(); i++) {
        pen.put(pen.size().textLeft(), top + i, shown.get(i), Look.QUIET);
      }
    }
  }

  private static String known(List<String> found) {
    return found.isEmpty() ? "" : "look again";
  }

  /** What others said, to be replied to: who and when, and how it begins. */
  static void said(Pen pen, State state, SaidPage page) {
    Rows rows = new Rows(pen, page.selected(), page.comments().size());
    for (int i = 0; i < page.comments().size(); i++) {
      Comment comment = page.comments().get(i);
      String about = SaidPage.about(state, comment);
      rows.line(
          i,
          comment.from().name() + ": " + comment.text().strip().replaceAll("\\s+", " "),
          about.isEmpty() ? Dates.day(comment.created().toLocalDate()) : about);
    }
    rows.draw();
  }

  static void starters(Pen pen, StartersPage page) {
    Rows rows = new Rows(pen, page.selected(), page.questions().size());
    String before = "";
    for (int i = 0; i < page.questions().size(); i++) {
      DebriefTexts.Question question = page.questions().get(i);
      if (!question.label().equals(before)) {
        rows.heading(i, question.label());
        before = question.label();
      }
      rows.line(i, question.text(), "");
    }
    rows.draw();
  }
}
