package org.sojourn.tui;

import java.util.List;
import java.util.Optional;
import org.sojourn.app.JudgePage;
import org.sojourn.app.Size;
import org.sojourn.editor.Writing;
import org.sojourn.identifiers.Certainty;
import org.sojourn.identifiers.Doubt;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Kind;
import org.sojourn.identifiers.Passage;
import org.sojourn.identifiers.Verdict;
import org.sojourn.search.Mark;
import org.sojourn.search.Snippet;
import org.sojourn.terminal.Columns;

/** One thing that may let someone be known, in its place, with what can be done about it. */
final class JudgeView {
  private static final int TALL = 18;

  private JudgeView() {}

  static void draw(Pen pen, JudgePage page) {
    int row =
        PlainViews.text(
            pen,
            Size.HEAD + (pen.room() > TALL ? 1 : 0),
            page.check().tagged()
                ? page.check().sentence()
                : page.check().sentence()
                    + " Only rules and lists of names looked: the tagger reads English.",
            Look.QUIET);
    Optional<Doubt> doubt = page.doubt();
    if (doubt.isPresent()) {
      doubt(pen, page, doubt.get(), row + 1);
    } else {
      questions(pen, page.check().questions(), row + 1);
    }
  }

  /** How far the walk is: "3 of 7". */
  static String progress(JudgePage page) {
    int doubts = page.check().doubts().size();
    return page.doubt().isPresent() ? (page.at() + 1) + " of " + doubts : "";
  }

  private static void doubt(Pen pen, JudgePage page, Doubt doubt, int top) {
    int next = place(pen, page, doubt, top) + 1;
    next = PlainViews.text(pen, next, said(doubt.found()) + before(page, doubt), Look.PLAIN);
    next += pen.room() > TALL ? 1 : 0;
    Optional<Writing> instead = page.instead();
    if (instead.isPresent()) {
      pen.put(pen.size().textLeft(), next, "What shall stand in its place?", Look.STRONG);
      PlainViews.input(pen, next + 1, instead.get());
    } else {
      options(pen, page, next);
    }
  }

  /** Where the words stand; gives the row after it. */
  private static int place(Pen pen, JudgePage page, Doubt doubt, int top) {
    int left = pen.size().textLeft();
    int row = top;
    Passage passage = page.check().passages().get(doubt.passage());
    if (!passage.heading().isBlank()) {
      pen.put(left, row++, Columns.fit(passage.heading(), pen.size().textColumns()), Look.QUIET);
    }
    Identifier found = doubt.found();
    Snippet snippet =
        new Snippet("", "", passage.text(), List.of(new Mark(found.start(), found.end())));
    int most = pen.room() > TALL ? 5 : 3;
    for (MarkedRow marked : MarkedRow.of(snippet, pen.size().textColumns(), most)) {
      marked.draw(pen, left, row++, Look.PLAIN);
    }
    return row;
  }

  private static String said(Identifier found) {
    String verb = found.certainty() == Certainty.CERTAIN ? "is" : "may be";
    return "“%s” %s %s.".formatted(found.text().replaceAll("\\s+", " "), verb, named(found.kind()));
  }

  private static String named(Kind kind) {
    return switch (kind) {
      case NAME -> "a name";
      case PLACE -> "a place";
      case POSTCODE -> "a postcode";
      case COORDINATES -> "a spot on the map";
      case DATE -> "a date";
      case AGE -> "an exact age";
      case PHONE -> "a phone number";
      case EMAIL -> "an e-mail address";
      case NUMBER -> "a number of somebody's own";
      case PLATE -> "a number plate";
      case URL -> "a web address";
      case ADDRESS -> "a computer's address";
      case HANDLE -> "somebody's account";
      case OWN -> "one of your own people or places";
    };
  }

  private static String before(JudgePage page, Doubt doubt) {
    return page.before(doubt)
        .map(verdict ->
            switch (verdict) {
              case Verdict.Kept() -> " You kept it before.";
              case Verdict.Replaced(String by) -> " Before, you wrote %s.".formatted(by);
            })
        .orElse("");
  }

  private static void options(Pen pen, JudgePage page, int top) {
    List<JudgePage.Option> options = page.options();
    int room = Math.clamp(pen.end() - top, 1, options.size());
    int first = Pages.first(page.option(), options.size(), room);
    int left = pen.size().textLeft();
    for (int i = 0; i < room; i++) {
      int at = first + i;
      boolean here = at == page.option();
      if (here) {
        pen.mark(left, top + i);
        pen.caret(left + 1, top + i);
      }
      pen.spots().item(top + i, 1, at);
      String mark = chosen(page, options.get(at)) ? "(•) " : "( ) ";
      pen.put(left, top + i, mark + label(options.get(at)), here ? Look.STRONG : Look.PLAIN);
    }
    Pages.more(pen, top, top + room, first, options.size() - first - room);
  }

  private static boolean chosen(JudgePage page, JudgePage.Option option) {
    return page.decided(page.at())
        .filter(verdict ->
            switch (verdict) {
              case Verdict.Kept() -> option instanceof JudgePage.Option.Keep;
              case Verdict.Replaced(String by) -> option.equals(new JudgePage.Option.Put(by));
            })
        .isPresent();
  }

  private static String label(JudgePage.Option option) {
    return switch (option) {
      case JudgePage.Option.Put(String by) -> by;
      case JudgePage.Option.Keep() -> "keep it as it is";
      case JudgePage.Option.Otherwise() -> "write something else …";
    };
  }

  private static void questions(Pen pen, List<String> questions, int top) {
    int row =
        PlainViews.text(pen, top, "This no program can tell; please ask yourself:", Look.PLAIN);
    for (String question : questions) {
      row = PlainViews.text(pen, row + 1, question, Look.STRONG);
    }
    PlainViews.text(
        pen,
        row + 1,
        "Enter goes on. If somebody could be known, Esc goes back: leave that answer out, or"
            + " write it otherwise.",
        Look.QUIET);
  }
}
