package org.sojourn.tui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sojourn.app.Field;
import org.sojourn.app.PageWord;
import org.sojourn.app.PromptRoom;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Prompt;
import org.sojourn.terminal.Columns;

/** Answers that are given by choosing: a number, one option, or several. */
final class ChoiceView {
  private static final int NUMBER = 4;
  private static final int FEWEST_OPTIONS = 3;

  private ChoiceView() {}

  static void dial(Pen pen, Field.Dial dial, int row, String language) {
    Prompt.Scale scale = dial.prompt().scale();
    int left = pen.size().textLeft();
    int low = scale == null ? 0 : scale.min();
    int high = scale == null ? 10 : scale.max();
    int caret = left;
    for (int value = low; value <= high; value++) {
      boolean here = Integer.valueOf(value).equals(dial.value());
      int column = left + (value - low) * NUMBER;
      caret = here ? column : caret;
      String shown = here ? "[" + value + "]" : " " + value;
      pen.put(column - 1, row, shown, here ? Look.ACCENT : Look.PLAIN);
    }
    pen.caret(caret, row);
    int next = row + 1;
    if (scale != null) {
      int end = left + (high - low) * NUMBER + String.valueOf(high).length();
      next = ends(pen, scale, left, end, next);
    }
    String hint =
        dial.value() == null ? PageWord.NUMBER.in(language, low, high) : PageWord.TURN.in(language);
    List<String> lines = Columns.wrap(hint, pen.size().textColumns());
    for (int i = 0; i < lines.size() && next + 1 + i < pen.end(); i++) {
      pen.put(left, next + 1 + i, lines.get(i), Look.QUIET);
    }
  }

  /** What the ends of a scale mean, under them where there is room; gives the row after it. */
  private static int ends(Pen pen, Prompt.Scale scale, int left, int end, int row) {
    if (Columns.of(scale.low()) + Columns.of(scale.high()) + 2 <= end - left) {
      pen.put(left, row, scale.low(), Look.QUIET);
      pen.putRight(end, row, scale.high(), Look.QUIET);
      return row + 1;
    }
    pen.put(left, row, scale.min() + " = " + scale.low(), Look.QUIET);
    pen.put(left, row + 1, scale.max() + " = " + scale.high(), Look.QUIET);
    return row + 2;
  }

  static void pick(Pen pen, Field.Pick pick, int top) {
    pick(pen, pick, then(pen, pick), top);
  }

  /** Cards to choose from, with what the one under the keys asks. */
  static void cards(Pen pen, Field.Cards cards, int top) {
    List<List<String>> asked =
        cards.pick().selected().stream()
            .map(card -> Columns.wrap(card.then(), pen.size().textColumns()))
            .toList();
    pick(pen, cards.pick(), asked, top);
  }

  private static void pick(Pen pen, Field.Pick pick, List<List<String>> said, int top) {
    int rows = PromptRoom.choiceRows(pen.size(), pick);
    int wanted = said.isEmpty() ? 0 : said.getFirst().size() + 1;
    int all = Math.max(1, pen.end() - top);
    int room = Math.min(rows, Math.max(Math.min(FEWEST_OPTIONS, all), all - wanted));
    int first = Pages.first(pick.cursor() % rows, rows, room);
    int left = pen.size().textLeft();
    for (int i = 0; i < pick.offered().size(); i++) {
      int line = i % rows - first;
      if (line >= 0 && line < room) {
        option(pen, pick, i, left + i / rows * PromptRoom.WORD_COLUMNS, top + line);
      }
    }
    int row = top + room + 1;
    for (List<String> lines : said) {
      if (row + lines.size() <= pen.end()) {
        for (String line : lines) {
          pen.put(left, row++, line, Look.REPLY);
        }
        row++;
      }
    }
  }

  private static void option(Pen pen, Field.Pick pick, int at, int column, int row) {
    Prompt.Option option = pick.offered().get(at);
    boolean chosen = pick.chosen().contains(option.value());
    boolean one = pick.prompt().kind() == Kind.CHOICE;
    String mark = one ? (chosen ? "(•) " : "( ) ") : (chosen ? "[x] " : "[ ] ");
    boolean here = at == pick.cursor();
    if (here) {
      pen.mark(column, row);
      pen.caret(column + 1, row);
    }
    int room = pen.size().columns() - column - 1;
    boolean words = pick.prompt().kind() == Kind.WORDS;
    pen.spots().item(column, words ? PromptRoom.WORD_COLUMNS : room, row, at);
    pen.put(column, row, mark + option.label(), here ? Look.STRONG : Look.PLAIN, room);
  }

  /** What is said when an option is chosen, each in its rows; that under the keys first. */
  private static List<List<String>> then(Pen pen, Field.Pick pick) {
    String here = pick.selected().map(Prompt.Option::value).orElse("");
    List<Prompt.Option> chosen = new ArrayList<>(pick.offered());
    chosen.removeIf(option -> !pick.chosen().contains(option.value()) || option.then().isEmpty());
    chosen.sort(Comparator.comparing((Prompt.Option option) -> !option.value().equals(here)));
    return chosen.stream()
        .map(option -> Columns.wrap(option.then(), pen.size().textColumns()))
        .toList();
  }
}
