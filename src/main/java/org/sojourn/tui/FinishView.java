package org.sojourn.tui;

import java.util.List;
import java.util.Objects;
import org.sojourn.app.FinishPage;
import org.sojourn.app.PageWord;
import org.sojourn.app.Size;
import org.sojourn.journal.Guide;
import org.sojourn.terminal.Columns;

/** The last page of an entry. */
final class FinishView {

  /** The rows over the themes. */
  private static final int HEAD_ROWS = 5;

  /** As many themes as shall be seen at once before the guide's last words are. */
  private static final int FEW = 6;

  private FinishView() {}

  static void draw(Pen pen, FinishPage page) {
    int left = pen.size().textLeft();
    boolean supports = supports(page);
    int row = supports ? support(pen, page) : untold(pen, page);
    boolean offers = page.title().empty() && !page.offered().isEmpty();
    String language = page.work().language();
    String asked = (offers ? PageWord.TITLE_OFFERED : PageWord.TITLE).in(language);
    pen.put(left, row, asked, page.at() == 0 ? Look.STRONG : Look.QUIET);
    title(pen, page, row + 1);
    pen.put(left, row + 3, PageWord.THEMES.in(language), page.at() > 0 ? Look.STRONG : Look.QUIET);
    List<String> closing = supports ? List.of() : closing(pen, page);
    int end = pen.end() - (closing.isEmpty() ? 0 : closing.size() + 1);
    themes(pen, page, row + 4, end);
    for (int i = 0; i < closing.size(); i++) {
      pen.put(left, end + 1 + i, closing.get(i), Look.QUIET);
    }
  }

  /** That somebody could be told, where that is still open; returns the row under it. */
  private static int untold(Pen pen, FinishPage page) {
    int row = Size.HEAD + 1;
    return page.work().untold()
        ? PlainViews.text(pen, row, PageWord.UNTOLD.in(page.work().language()), Look.STRONG) + 1
        : row;
  }

  private static boolean supports(FinishPage page) {
    Guide guide = page.work().guide();
    return guide != null && guide.endsWithSupport();
  }

  /** Where somebody may want help now, that comes first; returns the row under it. */
  private static int support(Pen pen, FinishPage page) {
    Guide guide = Objects.requireNonNull(page.work().guide());
    int columns = pen.size().textColumns();
    int most = Math.max(1, pen.room() - HEAD_ROWS - 4);
    String closing = guide.closing();
    List<String> words = closing.isBlank() ? List.of() : Columns.wrap(closing, columns);
    int row = Size.HEAD + 1;
    for (String line : words.size() <= most ? words : Pages.cut(words, most, columns)) {
      pen.put(pen.size().textLeft(), row++, line, Look.PLAIN);
    }
    pen.put(
        pen.size().textLeft(),
        row,
        PageWord.HELP_FOUND.in(page.work().language()),
        Look.STRONG,
        columns);
    return row + 2;
  }

  private static void title(Pen pen, FinishPage page, int row) {
    int left = pen.size().textLeft();
    if (page.title().empty()) {
      pen.put(left + 2, row, page.offered(), Look.QUIET, pen.size().textColumns() - 2);
    } else if (page.at() > 0) {
      pen.put(left + 2, row, page.title().text(), Look.PLAIN, pen.size().textColumns() - 2);
    }
    if (page.at() == 0) {
      PlainViews.input(pen, row, page.title());
    }
  }

  private static void themes(Pen pen, FinishPage page, int top, int end) {
    int left = pen.size().textLeft();
    List<String> themes = page.themes();
    if (themes.isEmpty()) {
      pen.put(left + 2, top, PageWord.NO_THEMES.in(page.work().language()), Look.QUIET);
      return;
    }
    int room = Math.max(1, end - top);
    int first = Pages.first(Math.max(0, page.at() - 1), themes.size(), room);
    Pages.more(pen, top, end, first, themes.size() - first - room);
    for (int i = 0; i < room && first + i < themes.size(); i++) {
      String id = themes.get(first + i);
      boolean here = page.at() == first + i + 1;
      String mark = page.accepted().contains(id) ? "[x] " : "[ ] ";
      pen.spots().item(top + i, 1, first + i);
      if (here) {
        pen.mark(left + 2, top + i);
        pen.caret(left + 3, top + i);
      }
      Look look = here ? Look.STRONG : supports(page) ? Look.QUIET : Look.PLAIN;
      pen.put(left + 2, top + i, mark + pen.theme(id), look);
    }
  }

  /** The guide's last words, where there is room for all of them. */
  private static List<String> closing(Pen pen, FinishPage page) {
    Guide guide = page.work().guide();
    if (guide == null || guide.closing().isBlank()) {
      return List.of();
    }
    List<String> lines = Columns.wrap(guide.closing(), pen.size().textColumns());
    int themes = Math.min(FEW, Math.max(1, page.themes().size()));
    return HEAD_ROWS + themes + 1 + lines.size() <= pen.room() ? lines : List.of();
  }
}
