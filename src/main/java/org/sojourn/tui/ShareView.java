package org.sojourn.tui;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Dates;
import org.sojourn.app.PrivatePage;
import org.sojourn.app.ShareOffer;
import org.sojourn.app.SharePage;
import org.sojourn.app.ShareText;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.app.Titles;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.share.Part;
import org.sojourn.terminal.Columns;

/** Choosing what to share, and seeing exactly what will leave. */
final class ShareView {

  private static final int LABEL = 11;

  /** The rows a list has beside its lines when there is air between its parts. */
  private static final int AROUND = 9;

  private static final String FOR = "What for";
  private static final String NOBODY = "It is for whoever you give the file to.";
  private static final int ROOMY = 16;

  private ShareView() {}

  static void draw(Pen pen, SharePage page, State state) {
    if (page.preview().isPresent()) {
      Pages.lines(pen, ShareText.preview(state, page), page.top());
    } else {
      choose(pen, page, state);
    }
  }

  /** Why an entry cannot be shared as it is, and what letting it be shared would mean. */
  static void unshared(Pen pen, PrivatePage page) {
    int row =
        PlainViews.text(
            pen,
            Size.HEAD + 1,
            "You wrote it with %s, which is for you alone: nothing of it can be shared."
                .formatted(page.guide()),
            Look.PLAIN);
    PlainViews.text(
        pen,
        row + 1,
        "You can let this one entry be shared. Nothing leaves by that: you still choose each"
            + " answer, and see exactly what would leave. Other entries stay as they are, and this"
            + " one can be made private again.",
        Look.PLAIN);
  }

  /** A row of the list: what stands over lines, or a line by its number. */
  private sealed interface Row {
    record Over(String text) implements Row {}

    record At(int line) implements Row {}
  }

  private static void choose(Pen pen, SharePage page, State state) {
    int top = Size.HEAD + (pen.room() > ROOMY ? 1 : 0);
    List<Row> rows = rows(page, page.lines() + AROUND <= pen.room());
    String hint = page.words().trouble().isEmpty() ? hint(page) : page.words().trouble();
    List<String> said = Columns.wrap(hint, pen.size().textColumns());
    int room = Math.max(1, pen.end() - top - Math.max(1, said.size()));
    int first = Pages.first(rows.indexOf(new Row.At(page.at())), rows.size(), room);
    for (int i = 0; i < room && first + i < rows.size(); i++) {
      row(pen, page, state, rows.get(first + i), top + i);
    }
    Pages.more(pen, top, top + room, first, rows.size() - first - room);
    Look look = page.words().trouble().isEmpty() ? Look.QUIET : Look.TROUBLE;
    for (int i = 0; i < said.size(); i++) {
      pen.put(pen.size().textLeft(), pen.end() - said.size() + i, said.get(i), look);
    }
  }

  /**
   * The rows of the list.
   *
   * @param airy whether there is room for empty ones between its parts
   */
  private static List<Row> rows(SharePage page, boolean airy) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row.Over("Only what you choose leaves, with your name and the day it is about."));
    String over = "";
    boolean alone = page.offer().people().isEmpty();
    List<ShareOffer.Line> lines = page.offer().lines();
    for (int i = 0; i < lines.size(); i++) {
      String here = over(lines.get(i));
      if (!here.equals(over)) {
        rows.addAll(airy ? List.of(new Row.Over("")) : List.of());
        rows.addAll(alone && here.equals(FOR) ? List.of(new Row.Over(NOBODY)) : List.of());
        rows.add(new Row.Over(here));
      }
      over = here;
      rows.add(new Row.At(i));
    }
    rows.addAll(airy ? List.of(new Row.Over("")) : List.of());
    for (int i = lines.size(); i < page.lines(); i++) {
      rows.add(new Row.At(i));
    }
    return rows;
  }

  private static String over(ShareOffer.Line line) {
    return switch (line) {
      case ShareOffer.Line.Gives _ -> "";
      case ShareOffer.Line.To _ -> "With whom";
      case ShareOffer.Line.Allows _, ShareOffer.Line.Replaces _ -> FOR;
    };
  }

  private static void row(Pen pen, SharePage page, State state, Row row, int at) {
    switch (row) {
      case Row.Over(String text) ->
          pen.put(pen.size().textLeft(), at, text, Look.QUIET, pen.size().textColumns());
      case Row.At(int line) -> {
        pen.spots().item(at, 1, line);
        if (line < page.offer().lines().size()) {
          box(pen, page, state, line, at);
        } else {
          word(pen, page, SharePage.WORDS.get(line - page.offer().lines().size()), at);
        }
      }
    }
  }

  private static void box(Pen pen, SharePage page, State state, int number, int row) {
    ShareOffer.Line line = page.offer().lines().get(number);
    int left = pen.size().textLeft();
    boolean here = number == page.at();
    if (here) {
      pen.mark(left, row);
      pen.caret(left + 1, row);
    }
    pen.put(left, row, page.chosen().contains(line) ? "[x] " : "[ ] ", Look.ACCENT);
    int end = left + pen.size().textColumns();
    String given = beside(line, state).replaceAll("\\s+", " ");
    int most = given.isEmpty() ? end - left - 4 : (end - left) / 2;
    String name = Columns.fit(name(line), most);
    Look look = here ? Look.STRONG : Look.PLAIN;
    pen.put(left + 4, row, name, look);
    int from = left + 4 + (name.isEmpty() ? 0 : Columns.of(name) + 2);
    pen.put(from, row, given, name.isEmpty() ? look : Look.QUIET, end - from);
  }

  private static String name(ShareOffer.Line line) {
    return switch (line) {
      case ShareOffer.Line.Gives(Part.Title _) -> "Title";
      case ShareOffer.Line.Gives(Part.Theme _) -> "Theme";
      case ShareOffer.Line.Gives(Part.Said(Answer answer)) -> answer.asked().title();
      case ShareOffer.Line.To(Contact contact) -> contact.name();
      case ShareOffer.Line.Allows(ShareOffer.Permission permission) ->
          switch (permission) {
            case QUOTE -> "It may be quoted to the group";
            case PARTNER -> "It may be used in partner feedback";
          };
      case ShareOffer.Line.Replaces(Share share) ->
          "In the place of what you shared on " + Dates.day(share.created().toLocalDate());
    };
  }

  private static String beside(ShareOffer.Line line, State state) {
    return switch (line) {
      case ShareOffer.Line.Gives(Part.Title(String words)) -> words;
      case ShareOffer.Line.Gives(Part.Theme(String id)) ->
          Titles.ofThemes(state, List.of(id)).getFirst();
      case ShareOffer.Line.Gives(Part.Said(Answer answer)) -> opening(answer);
      case ShareOffer.Line.To(Contact contact) ->
          contact.assesses()
              ? "also judges your work"
              : contact.isVerified() ? "" : "six words not compared yet";
      case ShareOffer.Line.Allows _, ShareOffer.Line.Replaces _ -> "";
    };
  }

  private static String opening(Answer answer) {
    return switch (answer.response()) {
      case Response.Text(String text) -> Columns.fit(text.strip().replace('\n', ' '), 200);
      case Response.Scale(int value) -> value + " (leave it out unless it helps)";
      case Response.Choice _, Response.Checklist _, Response.Words _ -> answer.said();
      case Response.Commitments(var ids) -> Pages.count(ids.size(), "commitment", "commitments");
      case Response.Skipped _ -> "";
    };
  }

  private static void word(Pen pen, SharePage page, SharePage.Word word, int row) {
    int left = pen.size().textLeft();
    int from = left + LABEL;
    int room = pen.size().textColumns() - LABEL;
    Writing typed = page.words().lines().get(word.place());
    boolean here = page.word().filter(word::equals).isPresent();
    pen.put(left, row, word.label(), here ? Look.STRONG : Look.QUIET);
    if (here) {
      pen.put(from - 2, row, "›", Look.ACCENT);
      PlainViews.typed(pen, from, row, room, typed);
    } else {
      pen.put(from, row, typed.text(), Look.PLAIN, room);
    }
    String meant = word == SharePage.Word.UNTIL ? page.understood() : "";
    int beside = Columns.of(typed.text()) + 2;
    if (!meant.isEmpty() && beside + Columns.of(meant) + 2 <= room) {
      pen.put(from + beside, row, "= " + meant, Look.QUIET, room - beside);
    }
  }

  /** What helps on the line under the keys. */
  private static String hint(SharePage page) {
    return page.word()
        .map(SharePage.Word::hint)
        .orElseGet(() -> hint(page.offer().lines().get(page.at())));
  }

  private static String hint(ShareOffer.Line line) {
    return switch (line) {
      case ShareOffer.Line.Gives _ ->
          "Names, places and dates in it are gone through before it leaves.";
      case ShareOffer.Line.To(Contact contact) ->
          contact.assesses()
              ? contact.name() + " also judges your work: what you share may count there."
              : contact.isVerified()
                  ? "You compared the six words: the keys are theirs."
                  : "Compare the six words face to face or by telephone before you rely on it.";
      case ShareOffer.Line.Allows(ShareOffer.Permission permission) ->
          switch (permission) {
            case QUOTE ->
                "Your reader may read some of it to the group, without saying who wrote it.";
            case PARTNER -> "Your reader may use it in what they tell the partner you work with.";
          };
      case ShareOffer.Line.Replaces _ ->
          "Your reader then sees this one; nobody can make them forget the other.";
    };
  }
}
