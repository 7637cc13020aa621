package org.sojourn.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.app.Command;
import org.sojourn.app.Dates;
import org.sojourn.app.FacetList;
import org.sojourn.app.FacetNames;
import org.sojourn.app.Offer;
import org.sojourn.app.PageTitle;
import org.sojourn.app.SearchPage;
import org.sojourn.app.State;
import org.sojourn.app.Titles;
import org.sojourn.search.Facet;
import org.sojourn.search.Hit;
import org.sojourn.search.Results;
import org.sojourn.search.Snippet;

/** Asking for entries by words and themes, and what is found. */
final class SearchTurns {
  private static final String HINT =
      "Words, \"a phrase\", theme:consent, after:2026-05; all that is found when the line is a star.";

  private static final List<Command> OFFERS =
      List.of(Command.OFFER_1, Command.OFFER_2, Command.OFFER_3, Command.OFFER_4);

  /** So many words are said with what is found; the others when they are asked for. */
  private static final int LISTED = 4;

  private SearchTurns() {}

  static Turn search(SearchPage page, State state) {
    return switch (page.where()) {
      case FOUND -> found(page, state);
      case FACETS -> facets(page, state);
      default -> query(page, state);
    };
  }

  private static Turn query(SearchPage page, State state) {
    List<String> lines = new ArrayList<>();
    boolean asked = !page.query().empty();
    if (asked) {
      lines.add("You asked for: " + page.query().text());
      lines.addAll(notes(page, state));
      lines.addAll(
          page.hits().isEmpty()
              ? List.of("Nothing is found. Fewer or other words may help.")
              : List.of("“.list” says what was found."));
    }
    List<Command> words =
        new ArrayList<>(
            List.of(
                Command.TO_LIST,
                Command.TO_FACETS,
                Command.UNCHOOSE,
                Command.WIDEN,
                Command.KEEP_SEARCH,
                Command.OVERVIEW_PAGE));
    List<Offer> offers = Offer.of(page);
    for (int i = 0; i < offers.size(); i++) {
      words.add(OFFERS.get(i));
      lines.add(
          Wording.named(OFFERS.get(i), state) + " asks for this: " + said(offers.get(i), state));
    }
    return Turn.asking(
        PageTitle.of(state) + ".",
        lines,
        "What shall be found? " + (asked ? "" : HINT + " ") + "An empty line goes back.",
        Turn.Way.LINE,
        Act.run(Command.BACK),
        line -> Act.write(line.equals("*") ? "" : line, Command.TO_LIST),
        words.toArray(Command[]::new));
  }

  /** What else could be asked for. */
  private static String said(Offer offer, State state) {
    return switch (offer) {
      case Offer.Instead(var correction) -> "“" + correction.instead() + "” instead.";
      case Offer.AsTyped(_, String typed) -> "“" + typed + "”, as you wrote it.";
      case Offer.Named(var theme) -> "the theme " + theme.shown() + ".";
      case Offer.Theme(String id) -> "the theme " + FacetNames.of(state, Facet.THEME, id) + ".";
      case Offer.Without(var facet, String value) ->
          "the same without " + FacetNames.of(state, facet, value) + ".";
      case Offer.Widened() -> "the same, widened by themes.";
    };
  }

  private static List<String> notes(SearchPage page, State state) {
    List<String> lines = new ArrayList<>();
    List<String> chosen =
        FacetList.chosen(page.question().choices()).stream()
            .map(each -> FacetNames.of(state, each.facet(), each.value()))
            .toList();
    lines.addAll(
        chosen.isEmpty() ? List.of() : List.of("Limited to: " + String.join("; ", chosen) + "."));
    page.results()
        .ifPresent(results -> {
          lines.addAll(results.notes());
          if (!results.also().isEmpty()) {
            lines.add("Also looked for: " + String.join(", ", results.also()) + ".");
          }
        });
    return lines;
  }

  private static Turn found(SearchPage page, State state) {
    List<String> lines = new ArrayList<>();
    lines.add(page.results().map(SearchTurns::count).orElse("") + " " + asked(page));
    lines.addAll(notes(page, state));
    List<Hit> hits = page.hits();
    List<Turn.Choice> choices =
        new ArrayList<>(
            Turns.some(count(page), page.selected(), i -> said(hits.get(i), state), Command.READ));
    List<Offer> offers = Offer.of(page);
    for (int i = 0; i < offers.size(); i++) {
      choices.add(new Turn.Choice("Ask for " + said(offers.get(i), state), Act.run(OFFERS.get(i))));
    }
    return Turns.list(
            state,
            lines,
            choices,
            Command.TO_FACETS,
            Command.SORT,
            Command.MORE_LIKE,
            Command.KEEP_SEARCH,
            Command.WIDEN,
            Command.UNCHOOSE,
            Command.OVERVIEW_PAGE)
        .listing(LISTED)
        .asking(
            "Which number, to read it? An empty line asks for something else.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.EDIT_QUERY)));
  }

  /** How many can be said: all, as far as those that come next are here. */
  private static int count(SearchPage page) {
    int here = page.hits().size();
    int total = page.results().map(Results::total).orElse(0);
    return here > page.selected() + Turns.TOGETHER + 1 ? Math.max(here, total) : here;
  }

  /** What was found by theme, phase, mission and so on, to be limited to some. */
  private static Turn facets(SearchPage page, State state) {
    List<FacetList.Item> items = page.facetList().items();
    List<String> lines = new ArrayList<>();
    lines.add(page.results().map(SearchTurns::count).orElse("") + " " + asked(page));
    lines.addAll(notes(page, state));
    return Turn.menu(
            "What the search is limited to.",
            lines,
            Turns.parted(
                items.size(),
                page.facet(),
                i -> FacetNames.of(items.get(i).facet()),
                i -> said(items.get(i), state),
                Command.NARROW),
            Command.UNCHOOSE,
            Command.EDIT_QUERY,
            Command.KEEP_SEARCH,
            Command.SORT,
            Command.WIDEN)
        .listing(2)
        .asking(
            "Which number, to keep to it? The same number again takes it back; an empty line says"
                + " what is found.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.LEAVE_FACETS)));
  }

  private static String said(FacetList.Item item, State state) {
    return switch (item) {
      case FacetList.Value value ->
          FacetNames.of(state, value.facet(), value.value())
              + ", "
              + value.count()
              + (value.chosen() ? Wording.CHOSEN : "");
      case FacetList.More more -> "%d more".formatted(more.hidden());
    };
  }

  private static String count(Results results) {
    return results.total() == 1 ? "One entry" : results.total() + " entries";
  }

  private static String asked(SearchPage page) {
    return page.question()
        .like()
        .map(like -> "like “" + like.title() + "”.")
        .orElse(page.query().empty() ? "in all." : "found for: " + page.query().text());
  }

  private static String said(Hit hit, State state) {
    String title = hit.title().isBlank() ? "Without a title" : hit.title();
    String from = hit.sharedBy() == null ? "" : "shared by " + hit.sharedBy();
    String themes = String.join(", ", Titles.ofThemes(state, hit.themes()));
    String head =
        Wording.joined(
            Dates.day(hit.date()), title, from, hit.byMeaning() ? "found by meaning" : "");
    List<String> lines = new ArrayList<>();
    lines.add(head + (themes.isEmpty() ? "." : ". Themes: " + themes + "."));
    hit.beyond(hit.title()).stream().map(SearchTurns::place).forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String place(Snippet snippet) {
    return (snippet.label().isBlank() ? "" : snippet.label() + ": ") + snippet.text();
  }
}
