package org.sojourn.tui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sojourn.app.Command;
import org.sojourn.app.Keys;
import org.sojourn.app.Setting;
import org.sojourn.app.SettingPage;
import org.sojourn.app.SettingsPage;
import org.sojourn.app.Size;
import org.sojourn.app.UserKeys;

/** All settings: each with how it stands, and under it what it does. */
final class SettingsView {
  private static final int LABELS = 18;
  private static final int ROWS = 2;
  private static final int INDENT = 2;
  private static final int NAMES = 18;
  private static final int KEYS = 10;
  private static final String SEVERAL =
      "Put commas between several: search: f, look-back: F10 L. Tab completes the name of a command.";

  private SettingsView() {}

  static void draw(Pen pen, SettingsPage page) {
    int top = Size.HEAD;
    if (!page.trouble().isEmpty()) {
      top = PlainViews.text(pen, top, page.trouble(), Look.TROUBLE) + 1;
    }
    List<Setting> settings = List.of(Setting.values());
    List<Integer> heights = new ArrayList<>(Collections.nCopies(settings.size(), ROWS));
    int room = Math.max(ROWS, pen.end() - top);
    int first = Pages.first(heights, page.selected(), room);
    int row = top;
    for (int i = first; i < settings.size(); i++) {
      if (row + ROWS > top + room) {
        Pages.more(pen, top, first, settings.size() - i);
        return;
      }
      setting(pen, page, settings.get(i), row, i == page.selected());
      pen.spots().item(row, ROWS, i);
      row += ROWS;
    }
    Pages.more(pen, top, first, 0);
  }

  private static void setting(Pen pen, SettingsPage page, Setting setting, int row, boolean here) {
    int left = pen.size().listLeft();
    if (here) {
      pen.mark(left, row);
    }
    int columns = pen.size().listColumns() - LABELS;
    pen.put(left, row, setting.label(), here ? Look.STRONG : Look.PLAIN, LABELS);
    pen.put(left + LABELS, row, setting.said(page.settings()), Look.ACCENT, columns);
    pen.put(left + INDENT, row + 1, setting.help(), Look.QUIET, columns + LABELS - INDENT);
  }

  static void typed(Pen pen, SettingPage page) {
    int row = PlainViews.text(pen, Size.HEAD + 1, page.setting().label(), Look.STRONG);
    row = PlainViews.text(pen, row, page.setting().help(), Look.QUIET);
    if (page.setting() == Setting.KEYS) {
      row = PlainViews.text(pen, row, SEVERAL, Look.QUIET);
    }
    PlainViews.input(pen, row + 1, page.value());
    named(pen, page, row + 3);
  }

  /** The commands that may be meant, with their usual keys and what they do. */
  private static void named(Pen pen, SettingPage page, int from) {
    int left = pen.size().textLeft();
    int row = from;
    for (Command command : page.named()) {
      if (row >= pen.end()) {
        return;
      }
      pen.put(left, row, UserKeys.id(command), Look.PLAIN, NAMES - 1);
      String keys = String.join(" ", command.keys().stream().map(Keys::label).toList());
      pen.put(left + NAMES, row, keys, Look.ACCENT, KEYS - 1);
      int room = pen.size().textColumns() - NAMES - KEYS;
      pen.put(left + NAMES + KEYS, row, command.help(), Look.QUIET, room);
      row++;
    }
  }
}
