package org.sojourn.tui;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.PrivatePage;
import org.sojourn.app.ShareOffer;
import org.sojourn.app.SharePage;
import org.sojourn.app.ShareText;
import org.sojourn.app.ShareWords;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.editor.Writing;
import org.sojourn.terminal.Columns;

/** Choosing what to share, and seeing exactly what will leave. */
final class ShareView {

  private static final int LABEL = 11;

  /** The rows a list has beside its lines when there is air between its parts. */
  private static final int AROUND = 9;

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
    int row = Size.HEAD + 1;
    for (String sentence : ShareWords.unshared(page)) {
      row = PlainViews.text(pen, row, sentence, Look.PLAIN) + 1;
    }
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
    rows.add(new Row.Over(ShareWords.LEAD));
    String over = "";
    boolean alone = page.offer().people().isEmpty();
    List<ShareOffer.Line> lines = page.offer().lines();
    for (int i = 0; i < lines.size(); i++) {
      String here = ShareWords.over(lines.get(i));
      if (!here.equals(over)) {
        rows.addAll(airy ? List.of(new Row.Over("")) : List.of());
        rows.addAll(
            alone && here.equals(ShareWords.FOR)
                ? List.of(new Row.Over(ShareWords.NOBODY))
                : List.of());
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
    String given = ShareWords.beside(line, state).replaceAll("\\s+", " ");
    int most = given.isEmpty() ? end - left - 4 : (end - left) / 2;
    String name = Columns.fit(ShareWords.name(line), most);
    Look look = here ? Look.STRONG : Look.PLAIN;
    pen.put(left + 4, row, name, look);
    int from = left + 4 + (name.isEmpty() ? 0 : Columns.of(name) + 2);
    pen.put(from, row, given, name.isEmpty() ? look : Look.QUIET, end - from);
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
        .orElseGet(() -> ShareWords.hint(page.offer().lines().get(page.at())));
  }
}
