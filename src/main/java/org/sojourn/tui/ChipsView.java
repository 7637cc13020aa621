package org.sojourn.tui;

import java.util.List;
import java.util.Optional;
import org.sojourn.app.Command;
import org.sojourn.app.FacetList;
import org.sojourn.app.FacetNames;
import org.sojourn.app.Keys;
import org.sojourn.app.Offer;
import org.sojourn.app.SearchPage;
import org.sojourn.app.SearchQuestion;
import org.sojourn.app.Spot;
import org.sojourn.app.State;
import org.sojourn.terminal.Columns;

/** What is chosen, and what else could be asked, as words in a line that can each be pressed. */
final class ChipsView {
  private static final int GAP = 3;
  private static final String LIKE = "like ";
  private static final String TAKEN_BACK = " ×";
  private static final List<Command> KEYS =
      List.of(Command.OFFER_1, Command.OFFER_2, Command.OFFER_3, Command.OFFER_4);

  private final Pen pen;
  private final Area area;
  private int column;
  private int row;

  private ChipsView(Pen pen, Area area) {
    this.pen = pen;
    this.area = area;
    this.column = area.left();
    this.row = area.top();
  }

  /** What is chosen, each with a sign that it can be taken back; gives the row after it. */
  static int choices(Pen pen, SearchPage page, State state, Area area) {
    List<FacetList.Value> chosen = FacetList.chosen(page.question().choices());
    Optional<SearchQuestion.Like> like = page.question().like();
    if (chosen.isEmpty() && like.isEmpty()) {
      return area.top();
    }
    ChipsView view = new ChipsView(pen, area);
    int room = area.columns() - LIKE.length() - TAKEN_BACK.length();
    like.ifPresent(
        each -> view.chip(LIKE, Columns.fit(each.title(), room), TAKEN_BACK, Spot.Part.LIKE, 0));
    for (int i = 0; i < chosen.size(); i++) {
      FacetList.Value value = chosen.get(i);
      boolean or = i > 0 && chosen.get(i - 1).facet() == value.facet();
      view.chip(
          or ? "or " : "",
          FacetNames.of(state, value.facet(), value.value()),
          TAKEN_BACK,
          Spot.Part.CHOICE,
          i);
    }
    return view.row + 1;
  }

  /** What else could be asked, each after its key; gives the row after it. */
  static int offers(Pen pen, SearchPage page, State state, Area area) {
    List<Offer> offers = Offer.of(page);
    if (offers.isEmpty()) {
      return area.top();
    }
    ChipsView view = new ChipsView(pen, area);
    for (int i = 0; i < offers.size(); i++) {
      view.chip(key(page, state, i) + " ", said(state, offers.get(i)), "", Spot.Part.OFFER, i);
    }
    return view.row + 1;
  }

  /** The key that takes an offer, where the keys are now. */
  static String key(SearchPage page, State state, int number) {
    List<String> keys = state.preferred().keys().at(KEYS.get(number), page.where());
    return Keys.label(page.text().isPresent() ? keys.getFirst() : keys.getLast());
  }

  static String said(State state, Offer offer) {
    return switch (offer) {
      case Offer.Instead(var correction) -> correction.instead() + "?";
      case Offer.AsTyped(_, String typed) -> '"' + typed + '"';
      case Offer.Named(var theme) -> theme.shown();
      case Offer.Theme(String id) -> state.desk().map(desk -> desk.themes().get(id)).orElse(id);
      case Offer.Without(var facet, String value) ->
          "without " + FacetNames.of(state, facet, value);
      case Offer.Widened() -> "with themes";
    };
  }

  /** One of them, on the next row when it does not fit on this one. */
  private void chip(String before, String text, String after, Spot.Part part, int number) {
    int columns = Columns.of(before) + Columns.of(text) + Columns.of(after);
    if (column > area.left() && column + columns > area.right()) {
      if (row + 1 >= area.bottom()) {
        // Nor do those after it fit: one that was left out would be missed between two others.
        column = area.right();
        return;
      }
      column = area.left();
      row++;
    }
    int from = column;
    column = piece(before, part == Spot.Part.OFFER ? Look.ACCENT : Look.QUIET);
    column = piece(text, Look.PLAIN);
    column = piece(after, Look.QUIET);
    pen.spots().area(new Area(from, row, column, row + 1), part, number);
    column += GAP;
  }

  private int piece(String text, Look look) {
    pen.put(column, row, text, look, area.right() - column);
    return Math.min(area.right(), column + Columns.of(text));
  }
}
