package org.sojourn.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sojourn.app.Desk;
import org.sojourn.app.HelpPage;
import org.sojourn.app.HelpText;
import org.sojourn.app.LeafletPage;
import org.sojourn.app.LeafletText;
import org.sojourn.app.Line;
import org.sojourn.app.ReadPage;
import org.sojourn.app.ReadText;
import org.sojourn.app.ReceivedPage;
import org.sojourn.app.ShareText;
import org.sojourn.app.State;
import org.sojourn.app.VersionText;
import org.sojourn.app.VersionsPage;

/** The pages that are text to be read. */
final class TextViews {
  private TextViews() {}

  static void read(Pen pen, ReadPage page, State state) {
    Pages.lines(pen, ReadText.of(state, page), page.top());
  }

  static void versions(Pen pen, VersionsPage page, State state) {
    Map<String, String> themes = state.desk().map(Desk::themes).orElse(Map.of());
    Pages.lines(pen, VersionText.of(page, pen.size().textColumns(), themes), page.top());
  }

  /** What was received; the heading of the answer under the keys stays when its text goes on. */
  static void received(Pen pen, ReceivedPage page, State state) {
    List<Line> lines = new ArrayList<>(ShareText.received(state, page));
    int top = Math.clamp(page.top(), 0, Math.max(0, lines.size() - pen.room()));
    for (int i = 0; i < top; i++) {
      if (lines.get(i).tone() == Line.Tone.SELECTED) {
        lines.set(top, lines.get(i));
        break;
      }
    }
    Pages.lines(pen, lines, top);
  }

  static void leaflet(Pen pen, LeafletPage page) {
    Pages.lines(pen, LeafletText.of(page.read(), pen.size().textColumns()), page.top());
  }

  static void help(Pen pen, HelpPage page, State state) {
    Pages.lines(pen, HelpText.of(page.asked(), state), page.top());
  }
}
