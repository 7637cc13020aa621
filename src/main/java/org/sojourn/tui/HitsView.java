package org.sojourn.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Desk;
import org.sojourn.app.SearchPage;
import org.sojourn.app.SearchRoom;
import org.sojourn.app.State;
import org.sojourn.search.Hit;
import org.sojourn.search.Passage;
import org.sojourn.search.Snippet;
import org.sojourn.terminal.Columns;

/** What was found, each entry with the places in its text that say why. */
final class HitsView {

  /** The columns by which text stands to the right of its title. */
  private static final int INDENT = 2;

  /** The narrowest list that says of each place which question it answers. */
  private static final int LABELLED_FROM = 56;

  /** The part of a row that a label may take. */
  private static final int LABEL_SHARE = 3;

  /** The columns that the name of who shared an entry may take, with what stands before it. */
  private static final int WIDEST_NAME = 26;

  private HitsView() {}

  /**
   * A row of text under the title of a hit.
   *
   * @param label where it is from; empty where that is plain or was said in the row above
   * @param indent the columns of the label, which the rows after it leave free
   */
  private record Placed(String label, int indent, MarkedRow row) {}

  static void draw(Pen pen, SearchPage page, State state, Area area) {
    LocalDate today = state.desk().map(Desk::today).orElse(LocalDate.EPOCH);
    int dayColumns = Pages.dayColumns(page.hits().stream().map(Hit::date), today);
    Listed listed = Listed.of(page, area);
    int row = area.top();
    int at = listed.first();
    while (at < listed.hits().size()
        && (row + listed.heights().get(at) - 1 <= area.bottom() || at == listed.first())) {
      int number = listed.from() + at;
      Hit hit = listed.hits().get(at);
      int height = listed.heights().get(at);
      pen.spots().area(new Area(area.left(), row, area.right(), row + height - 1), number);
      boolean here = page.inList() && number == page.selected();
      title(pen, hit, Pages.day(hit.date(), today, dayColumns), area.below(row), here);
      texts(pen, listed.texts().get(at), area.below(row + 1));
      row += height;
      at++;
    }
    int above = listed.from() + listed.first();
    Pages.more(pen, area, above, page.hits().size() - listed.from() - at);
  }

  /**
   * The hits around the selected one: no others can be on the screen, whatever their heights.
   *
   * @param from the number of the first of them
   * @param texts the rows of text of each
   * @param heights the rows that each takes
   * @param first the first of them to show
   */
  private record Listed(
      int from, List<Hit> hits, List<List<Placed>> texts, List<Integer> heights, int first) {

    static Listed of(SearchPage page, Area area) {
      int from = Math.max(0, page.selected() - area.rows());
      int end = Math.min(page.hits().size(), page.selected() + area.rows() + 1);
      List<Hit> hits = page.hits().subList(from, end);
      int most = SearchRoom.textRows(area.rows());
      List<List<Placed>> texts =
          hits.stream().map(hit -> text(hit, area.columns() - INDENT, most)).toList();
      List<Integer> heights = texts.stream().map(rows -> rows.size() + 2).toList();
      int first = Pages.first(heights, page.selected() - from, area.rows() + 1);
      return new Listed(from, hits, texts, heights, first);
    }
  }

  private static void texts(Pen pen, List<Placed> rows, Area area) {
    for (int i = 0; i < Math.min(rows.size(), area.rows()); i++) {
      Placed placed = rows.get(i);
      int left = area.left() + INDENT;
      pen.put(left, area.top() + i, placed.label(), Look.QUIET, placed.indent());
      placed.row().draw(pen, left + placed.indent(), area.top() + i, Look.QUIET);
    }
  }

  private static void title(Pen pen, Hit hit, String day, Area area, boolean here) {
    int row = area.top();
    if (here) {
      pen.mark(area.left(), row);
    }
    pen.put(area.left(), row, day, Look.QUIET);
    int from = area.left() + Columns.of(day) + 2;
    String title = hit.title().isBlank() ? "Without a title" : hit.title();
    Look look = here ? Look.STRONG : Look.PLAIN;
    String themes = pen.themes(hit.themes());
    pen.putBoth(
        from,
        area.right(),
        row,
        title,
        look,
        Pen.joined(standing(hit, area.right() - from, Columns.of(title)), themes));
    // A title longer than that may have been cut, and its marks would be drawn past the cut.
    int whole = (area.right() - from) / 2;
    hit.titleFound()
        .filter(_ -> Columns.of(title) <= whole)
        .map(snippet -> new MarkedRow("", title, snippet.marks(), ""))
        .ifPresent(marked -> marked.draw(pen, from, row, look));
  }

  /** Whose it is when it is not the writer's own, and how it was found when not by its words. */
  private static String standing(Hit hit, int columns, int title) {
    String meant = hit.byMeaning() ? "by meaning" : "";
    if (hit.sharedBy() == null) {
      return meant;
    }
    int room = Math.max(columns / 3, columns - title - 2);
    String shared = "shared by " + hit.sharedBy();
    String whole = Columns.fit(shared, WIDEST_NAME);
    return Pen.joined(
        Columns.of(whole) <= room ? whole : Columns.fit("by " + hit.sharedBy(), room), meant);
  }

  /** The rows of the best places in the text of a hit: one row each, or all for the only one. */
  private static List<Placed> text(Hit hit, int columns, int most) {
    List<Snippet> places = hit.beyond(hit.title());
    int shown = Math.min(places.size(), most);
    List<Placed> rows = new ArrayList<>();
    for (Snippet place : places.subList(0, shown)) {
      String label = label(place, columns);
      int indent = Columns.of(label);
      for (MarkedRow row : MarkedRow.of(place, columns - indent, most / shown)) {
        rows.add(new Placed(rows.isEmpty() || shown > 1 ? label : "", indent, row));
      }
    }
    return rows;
  }

  /** Where a place is, when it is not the entry's own text, or when there is room to say so. */
  private static String label(Snippet place, int columns) {
    boolean elsewhere =
        place.where().equals(Passage.COMMITMENT) || place.where().equals(Passage.COMMENT);
    boolean said = !place.label().isBlank() && (elsewhere || columns >= LABELLED_FROM);
    return said ? Columns.fit(place.label(), columns / LABEL_SHARE) + ": " : "";
  }
}
