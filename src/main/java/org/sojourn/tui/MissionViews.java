package org.sojourn.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.MissionPage;
import org.sojourn.app.MissionText;
import org.sojourn.app.MissionsPage;
import org.sojourn.app.Size;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Mission;
import org.sojourn.terminal.Columns;

/** The missions, and one of them line by line. */
final class MissionViews {
  private static final int LABEL = 12;
  private static final int ROOMY = 14;

  private MissionViews() {}

  static void list(Pen pen, MissionsPage page, LocalDate today) {
    if (page.missions().isEmpty()) {
      PlainViews.text(
          pen,
          Size.HEAD + 1,
          "There is no mission yet. Press a to add one: what is suggested follows its dates, and"
              + " you can write without any.",
          Look.QUIET);
      return;
    }
    List<List<String>> said =
        page.missions().stream().map(mission -> said(pen, mission, today)).toList();
    List<Integer> heights = said.stream().map(rows -> rows.size() + 2).toList();
    int first = Pages.first(heights, page.selected(), pen.room());
    int row = Size.HEAD + 1;
    for (int i = first; i < heights.size(); i++) {
      if (row + heights.get(i) - 1 > pen.end() && i > page.selected()) {
        Pages.more(pen, first, heights.size() - i);
        return;
      }
      pen.spots().item(row, heights.get(i) - 1, i);
      mission(pen, page.missions().get(i), said.get(i), row, i == page.selected(), today);
      row += heights.get(i);
    }
    Pages.more(pen, first, 0);
  }

  private static void mission(
      Pen pen, Mission mission, List<String> said, int row, boolean selected, LocalDate today) {
    int left = pen.size().listLeft();
    int end = left + pen.size().listColumns();
    if (selected) {
      pen.mark(left, row);
    }
    pen.putBoth(left, end, row, mission.name(), Look.STRONG, mission.phaseOn(today).label());
    for (int i = 0; i < said.size() && row + 1 + i < pen.end(); i++) {
      pen.put(left, row + 1 + i, said.get(i), Look.QUIET);
    }
  }

  private static List<String> said(Pen pen, Mission mission, LocalDate today) {
    int columns = pen.size().listColumns();
    List<String> rows = new ArrayList<>(Columns.wrap(MissionText.days(mission, today), columns));
    rows.addAll(Pages.cut(Columns.wrap(MissionText.about(mission), columns), 2, columns));
    return rows;
  }

  static void fields(Pen pen, MissionPage page) {
    int row = Size.HEAD + 1;
    int apart = pen.room() >= ROOMY ? 2 : 1;
    for (MissionPage.Line line : MissionPage.Line.values()) {
      field(pen, page, line, row);
      row += apart;
    }
    if (page.form().trouble().isEmpty()) {
      PlainViews.text(pen, row + apart - 1, page.line().hint(), Look.QUIET);
    } else {
      PlainViews.text(pen, row + apart - 1, page.form().trouble(), Look.TROUBLE);
    }
  }

  private static void field(Pen pen, MissionPage page, MissionPage.Line line, int row) {
    int left = pen.size().textLeft();
    int from = left + LABEL;
    int room = pen.size().textColumns() - LABEL;
    Writing typed = page.form().lines().get(line.place());
    boolean here = line == page.line();
    pen.put(left, row, line.label(), here ? Look.STRONG : Look.QUIET);
    if (here) {
      pen.put(from - 2, row, "›", Look.ACCENT);
      PlainViews.typed(pen, from, row, room, typed);
    } else {
      pen.put(from, row, typed.text(), Look.PLAIN, room);
    }
    String meant = page.understood(line);
    int beside = Columns.of(typed.text()) + 2;
    if (!meant.isEmpty() && beside + Columns.of(meant) + 2 <= room) {
      pen.put(from + beside, row, "= " + meant, Look.QUIET, room - beside);
    }
  }
}
