package org.sojourn.tui;

import java.util.List;
import java.util.Set;
import org.sojourn.app.Command;
import org.sojourn.app.GuidesPage;
import org.sojourn.app.Keys;
import org.sojourn.app.PalettePage;
import org.sojourn.app.Size;
import org.sojourn.app.UserKeys;
import org.sojourn.journal.Guide;
import org.sojourn.terminal.Columns;

/** The pages that are lists: guides and commands. */
final class ListViews {
  private static final int PURPOSE_ROWS = 2;
  private static final int KEYS = 10;

  private ListViews() {}

  static void guides(Pen pen, GuidesPage page, Set<String> replaced) {
    List<List<String>> purposes = page.guides().stream().map(guide -> purpose(pen, guide)).toList();
    List<Integer> heights = purposes.stream().map(lines -> lines.size() + 2).toList();
    int first = heights.isEmpty() ? 0 : Pages.first(heights, page.selected(), pen.room());
    int row = Size.HEAD + 1;
    for (int i = first; i < heights.size(); i++) {
      if (row + heights.get(i) - 1 > pen.end() && i > page.selected()) {
        Pages.more(pen, first, heights.size() - i);
        return;
      }
      pen.spots().item(row, heights.get(i) - 1, i);
      Guide guide = page.guides().get(i);
      guide(pen, guide, right(page, guide, replaced), purposes.get(i), row, i == page.selected());
      row += heights.get(i);
    }
    Pages.more(pen, first, 0);
  }

  private static List<String> purpose(Pen pen, Guide guide) {
    int columns = pen.size().listColumns();
    return Pages.cut(Columns.wrap(guide.purpose(), columns), PURPOSE_ROWS, columns);
  }

  /** How long it takes, whose it is when it takes another's place, and why it fits today. */
  private static String right(GuidesPage page, Guide guide, Set<String> replaced) {
    String yours = replaced.contains(guide.id()) ? " · yours" : "";
    String why = page.fitting().getOrDefault(guide.id(), "");
    return guide.minutes() + " min" + yours + (why.isEmpty() ? "" : " · " + why);
  }

  private static void guide(
      Pen pen, Guide guide, String right, List<String> purpose, int row, boolean selected) {
    int left = pen.size().listLeft();
    int end = left + pen.size().listColumns();
    if (selected) {
      pen.mark(left, row);
    }
    pen.putBoth(left, end, row, guide.title(), Look.STRONG, right);
    for (int i = 0; i < purpose.size() && row + 1 + i < pen.end(); i++) {
      pen.put(left, row + 1 + i, purpose.get(i), Look.QUIET);
    }
  }

  static void palette(Pen pen, PalettePage page, UserKeys keymap) {
    PlainViews.input(pen, Size.HEAD, page.typed());
    List<Command> commands = page.commands();
    int left = pen.size().textLeft();
    int room = Math.max(1, pen.room() - 2);
    int first = Pages.first(page.selected(), commands.size(), room);
    for (int i = 0; i < room && first + i < commands.size(); i++) {
      Command command = commands.get(first + i);
      int row = Size.HEAD + 2 + i;
      boolean selected = first + i == page.selected();
      pen.spots().item(row, 1, first + i);
      if (selected) {
        pen.mark(left, row);
      }
      String keys = Keys.label(keymap.at(command, page.asked()).getFirst());
      pen.put(left, row, keys, Look.ACCENT);
      Look look = selected ? Look.STRONG : Look.PLAIN;
      pen.put(left + KEYS, row, command.help(), look, pen.size().textColumns() - KEYS);
    }
    if (commands.isEmpty()) {
      pen.put(left, Size.HEAD + 2, "No command is called that here.", Look.QUIET);
    }
    Pages.more(pen, first, commands.size() - first - room);
  }
}
