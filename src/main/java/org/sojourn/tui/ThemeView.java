package org.sojourn.tui;

import java.util.List;
import java.util.Set;
import org.sojourn.app.FinishPage;
import org.sojourn.app.Page;
import org.sojourn.app.Size;
import org.sojourn.app.ThemeChoice;
import org.sojourn.app.ThemePage;
import org.sojourn.terminal.Columns;

/** All themes, of which one is chosen by typing some of its name. */
final class ThemeView {
  private static final int TOP = Size.HEAD + 2;

  private ThemeView() {}

  static void draw(Pen pen, ThemePage page, Page below) {
    int left = pen.size().textLeft();
    PlainViews.input(pen, Size.HEAD, page.typed());
    if (page.typed().empty()) {
      pen.put(left + 4, Size.HEAD, "(some of its name, or a word that speaks of it)", Look.QUIET);
    }
    List<ThemeChoice> found = page.found();
    if (found.isEmpty()) {
      pen.put(left, TOP, "No theme is called that. Another word may find one.", Look.QUIET);
      return;
    }
    Set<String> ticked = below instanceof FinishPage finish ? finish.accepted() : Set.of();
    List<String> note = Columns.wrap(found.get(page.selected()).note(), pen.size().textColumns());
    int end = pen.end() - note.size() - 1;
    int room = Math.max(1, end - TOP);
    int first = Pages.first(page.selected(), found.size(), room);
    Pages.more(pen, TOP, end, first, found.size() - first - room);
    for (int i = 0; i < room && first + i < found.size(); i++) {
      ThemeChoice theme = found.get(first + i);
      line(pen, page, theme, ticked.contains(theme.id()), first + i, TOP + i);
    }
    for (int i = 0; i < note.size() && end + 1 + i < pen.end(); i++) {
      pen.put(left, end + 1 + i, note.get(i), Look.REPLY);
    }
  }

  /** A theme, with the term that found it where its label did not. */
  private static void line(
      Pen pen, ThemePage page, ThemeChoice theme, boolean ticked, int at, int row) {
    int left = pen.size().textLeft();
    boolean selected = at == page.selected();
    pen.spots().item(row, 1, at);
    if (selected) {
      pen.mark(left, row);
    }
    String called = (ticked ? "[x] " : "[ ] ") + theme.label();
    String term = theme.called(page.typed().text()) ? "" : theme.term(page.typed().text());
    pen.putBoth(
        left,
        left + pen.size().textColumns(),
        row,
        called,
        selected ? Look.STRONG : Look.PLAIN,
        term);
  }
}
