package org.sojourn.tui;

import java.util.Optional;
import org.sojourn.app.FoundText;
import org.sojourn.app.Line;
import org.sojourn.app.ReadPage;
import org.sojourn.app.SearchPage;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.search.Hit;

/** The selected entry whole, beside or below the list, at the place for which it was found. */
final class PreviewView {
  private PreviewView() {}

  /** With a line between the list and it. */
  static void beside(Pen pen, SearchPage page, State state, Area area) {
    for (int row = area.top(); row < area.bottom(); row++) {
      pen.put(area.left() - 2, row, "│", Look.QUIET);
    }
    text(pen, page, state, area);
  }

  /** With a rule between the list and it. */
  static void below(Pen pen, SearchPage page, State state, Area area) {
    pen.put(area.left(), area.top(), "─".repeat(area.columns()), Look.QUIET);
    int right = Math.min(area.right(), area.left() + Size.WIDEST_TEXT);
    text(pen, page, state, area.below(area.top() + 1).upTo(right));
  }

  private static void text(Pen pen, SearchPage page, State state, Area area) {
    Optional<ReadPage> shown = page.peek().shown();
    Optional<Hit> hit =
        page.hits().stream()
            .filter(each -> shown.filter(read -> read.entry().id().equals(each.id())).isPresent())
            .findFirst();
    if (shown.isPresent() && hit.isPresent()) {
      rows(pen, FoundText.of(state, shown.get(), hit.get(), area.columns()), area);
      pen.spots().area(area, page.selected());
    }
  }

  private static void rows(Pen pen, FoundText text, Area area) {
    int top = text.top(area.rows());
    int end = Math.min(text.rows().size(), top + area.rows());
    for (int i = top; i < end; i++) {
      Line line = text.rows().get(i);
      int row = area.top() + i - top;
      if (line.tone() == Line.Tone.REPLY) {
        pen.put(area.left(), row, "│", Look.REPLY);
      }
      new MarkedRow("", line.text(), text.marks(line), "")
          .draw(pen, area.left() + line.indent(), row, Pages.look(line.tone()));
    }
    Pages.more(pen, area, top, text.rows().size() - end);
  }
}
