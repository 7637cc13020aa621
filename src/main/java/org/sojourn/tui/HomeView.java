package org.sojourn.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Desk;
import org.sojourn.app.HomeItem;
import org.sojourn.app.HomePage;
import org.sojourn.app.HomeText;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.terminal.Columns;

/** The first page. */
final class HomeView {
  private static final int LABEL = 11;
  private static final int TALL = 16;

  /** How many of the entries written lately shall be seen before groups stand apart. */
  private static final int FEW = 3;

  private HomeView() {}

  static void draw(Pen pen, HomePage page, State state) {
    boolean tall = pen.size().contentRows() >= TALL;
    int top = Size.HEAD + (tall ? 1 : 0);
    pen.put(pen.size().listLeft(), top, greeting(state), Look.PLAIN);
    if (page.home().isPresent()) {
      items(pen, page, new HomeWords(page, today(state)), top + (tall ? 2 : 1));
    }
  }

  private static LocalDate today(State state) {
    return state.desk().map(Desk::today).orElse(LocalDate.EPOCH);
  }

  private static String greeting(State state) {
    return state.desk().map(HomeText::greeting).orElse("");
  }

  private static void items(Pen pen, HomePage page, HomeWords words, int top) {
    List<HomeItem> items = page.items();
    int room = Math.max(1, pen.end() - top);
    List<Integer> heights = heights(items, room);
    int first = Pages.first(heights, page.selected(), room);
    int row = top;
    for (int i = first; i < items.size(); i++) {
      row += i == first ? 0 : heights.get(i) - 1;
      if (row >= pen.end()) {
        Pages.more(pen, top, first, items.size() - i);
        return;
      }
      boolean labelled = i == first || begins(items, i);
      pen.spots().item(row, 1, i);
      item(pen, words, items.get(i), row++, labelled, i == page.selected());
    }
    Pages.more(pen, top, first, 0);
    nothing(pen, items, row + 1);
  }

  /** The rows of each item, with the empty one over a group where there is room for it. */
  private static List<Integer> heights(List<HomeItem> items, int room) {
    long lately = items.stream().filter(HomeItem.Read.class::isInstance).count();
    long groups = items.stream().map(HomeText::label).distinct().count();
    boolean apart = items.size() - lately + Math.min(lately, FEW) + groups - 1 <= room;
    List<Integer> heights = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      heights.add(apart && i > 0 && begins(items, i) ? 2 : 1);
    }
    return heights;
  }

  private static boolean begins(List<HomeItem> items, int at) {
    return at == 0 || !HomeText.label(items.get(at)).equals(HomeText.label(items.get(at - 1)));
  }

  private static void item(
      Pen pen, HomeWords words, HomeItem item, int row, boolean labelled, boolean selected) {
    int left = pen.size().listLeft();
    int end = left + pen.size().listColumns();
    if (selected) {
      pen.mark(left, row);
    }
    pen.put(left, row, labelled ? HomeText.label(item) : "", Look.QUIET);
    String before = words.before(item);
    pen.put(left + LABEL, row, before, Look.QUIET);
    Look look = selected ? Look.STRONG : Look.PLAIN;
    int from = left + LABEL + Columns.of(before);
    pen.putBoth(from, end, row, words.text(item), look, words.right(pen, item));
  }

  /** What stands in the place of entries before there is any. */
  private static void nothing(Pen pen, List<HomeItem> items, int row) {
    if (items.stream().noneMatch(HomeItem.Read.class::isInstance) && row < pen.end()) {
      int left = pen.size().listLeft();
      pen.put(left, row, "Lately", Look.QUIET);
      pen.put(left + LABEL, row, "Nothing yet: r begins a first reflection.", Look.QUIET);
    }
  }
}
