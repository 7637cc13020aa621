package org.sojourn.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sojourn.app.SearchPage.Focus;
import org.sojourn.editor.Writing;
import org.sojourn.search.Choices;
import org.sojourn.search.Completion;
import org.sojourn.search.Correction;
import org.sojourn.search.Facet;
import org.sojourn.search.Hit;
import org.sojourn.terminal.Input;

/** What happens on the page that finds entries again. */
final class SearchUpdate {

  /** The lines a hit takes: a heading and one of its text. */
  private static final int HIT_ROWS = 3;

  /** Asks for what the page's query finds. */
  static Effect find(SearchPage page) {
    return new Effect.Find(page.question());
  }

  /** The page with an answer, unless its query has moved on. */
  static SearchPage found(SearchPage page, SearchPage.Answer answer) {
    return answer.question().equals(page.question()) ? page.found(answer) : page;
  }

  Next run(State state, SearchPage page, Command command) {
    return switch (page.focus()) {
      case QUERY -> anywhere(state, page, command);
      case LIST -> list(state, page, command);
      case FACETS -> FacetUpdate.run(state, page, command);
    };
  }

  private static Next list(State state, SearchPage page, Command command) {
    int screen = state.size().contentRows() / HIT_ROWS;
    return Navigation.moved(command, page.selected(), page.hits().size() - 1, screen)
        .map(to -> {
          boolean out = command == Command.UP && page.selected() == 0;
          return out
              ? Next.of(state.with(page.focused(Focus.QUERY)))
              : selected(state, page.at(to));
        })
        .orElseGet(() -> anywhere(state, page, command));
  }

  /** The page with a hit selected, and more of them asked for when their end is near. */
  static Next selected(State state, SearchPage page) {
    return page.lacksHits()
        ? again(state, page.asking(page.question().more()))
        : Next.of(state.with(page));
  }

  /** What commands do wherever on the page the keys are. */
  static Next anywhere(State state, SearchPage page, Command command) {
    return switch (command) {
      case TO_LIST -> Next.of(state.with(page.focused(Focus.LIST)));
      case EDIT_QUERY -> Next.of(state.with(page.focused(Focus.QUERY)));
      case COMPLETE, TO_FACETS ->
          page.ghost()
              .map(ghost -> rewritten(state, page, ghost.in(page.query().text())))
              .orElse(Next.of(state.with(page.focused(Focus.FACETS))));
      case READ -> read(state, page);
      case SORT -> again(state, page.asking(page.question().reordered()));
      case WIDEN -> again(state, page.asking(page.question().widened()));
      case UNCHOOSE -> unchosen(state, page);
      case MORE_LIKE ->
          page.hit().map(hit -> like(state, hit.id(), hit.title())).orElse(Next.of(state));
      case OFFER_1 -> offered(state, page, 0);
      case OFFER_2 -> offered(state, page, 1);
      case OFFER_3 -> offered(state, page, 2);
      case OFFER_4 -> offered(state, page, 3);
      case OVERVIEW_PAGE -> OverviewUpdate.open(state);
      case KEEP_SEARCH -> SavedUpdate.keep(state, page);
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  /** A page over this one with what is like an entry. */
  static Next like(State state, UUID entry, String title) {
    return ListUpdate.search(state, SearchPage.listing(SearchQuestion.like(entry, title)));
  }

  /** What follows when the query is another. */
  static Next typed(State state, SearchPage page, Writing query) {
    SearchPage changed = page.typed(query);
    return query.text().equals(page.query().text())
        ? Next.of(state.with(changed))
        : again(state, changed);
  }

  static Next again(State state, SearchPage page) {
    return Next.of(state.with(page), find(page));
  }

  private static Next read(State state, SearchPage page) {
    return page.hit()
        .map(hit ->
            hit.sharedBy() == null ? new Effect.Read(hit.id()) : new Mailing.OpenShare(hit.id()))
        .map(effect -> Next.of(state.waiting(), effect))
        .orElse(Next.of(state));
  }

  /**
   * Whether a key is for the text of the query although a command has it: Backspace, but where
   * there is nothing before the caret that it could take out, and the arrow to the right, but where
   * the query may go on.
   */
  static boolean edits(State state, Input input) {
    return state.page() instanceof SearchPage page
        && page.focus() == Focus.QUERY
        && input instanceof Input.Key(var stroke)
        && switch (stroke.getKeyType()) {
          case Backspace ->
              page.query().caret() > 0 || page.query().selecting() || !page.question().limited();
          case ArrowRight -> page.ghost().isEmpty();
          default -> false;
        };
  }

  /** The last of the choices taken back, then what the hits shall be like. */
  private static Next unchosen(State state, SearchPage page) {
    Choices choices = page.question().choices();
    if (choices.none() && page.question().like().isPresent()) {
      return again(state, page.asking(page.question().unlike()));
    }
    if (choices.none()) {
      return Next.of(state.saying(Notice.done("Nothing is chosen; Tab goes to the facets.")));
    }
    Map.Entry<Facet, Set<String>> last = List.copyOf(choices.chosen().entrySet()).getLast();
    return toggled(state, page, last.getKey(), List.copyOf(last.getValue()).getLast());
  }

  static Next toggled(State state, SearchPage page, Facet facet, String value) {
    return again(state, page.asking(page.question().toggled(facet, value)));
  }

  private static Next offered(State state, SearchPage page, int number) {
    List<Offer> offers = Offer.of(page);
    return number < offers.size() ? taken(state, page, offers.get(number)) : Next.of(state);
  }

  /** An offer taken: in the query it is one step, which ^Z takes back. */
  private static Next taken(State state, SearchPage page, Offer offer) {
    return switch (offer) {
      case Offer.Instead(Correction correction) ->
          replaced(state, page, correction, correction.instead());
      case Offer.AsTyped(Correction correction, String typed) ->
          replaced(state, page, correction, '"' + typed + '"');
      case Offer.Named(Completion theme) -> {
        String before = page.query().text().substring(0, theme.from());
        yield rewritten(state, page, before + theme.insert());
      }
      case Offer.Theme(String id) -> rewritten(state, page, "theme:" + id);
      case Offer.Without(Facet facet, String value) -> toggled(state, page, facet, value);
      case Offer.Widened() -> again(state, page.asking(page.question().widened()));
    };
  }

  private static Next replaced(State state, SearchPage page, Correction word, String other) {
    String text = page.query().text();
    return rewritten(
        state, page, text.substring(0, word.from()) + other + text.substring(word.to()));
  }

  /** Another query; the keys stay where they are. */
  private static Next rewritten(State state, SearchPage page, String text) {
    return again(state, page.typed(page.query().rewrite(text)).focused(page.focus()));
  }

  /** What is chosen by a click. */
  static Next pressed(State state, SearchPage page, Spot.Part part, int number) {
    return switch (part) {
      case FACET -> FacetUpdate.pressed(state, page, number);
      case OFFER -> offered(state, page, number);
      case LIKE -> again(state, page.asking(page.question().unlike()));
      case CHOICE -> {
        List<FacetList.Value> chosen = FacetList.chosen(page.question().choices());
        yield number < chosen.size()
            ? toggled(state, page, chosen.get(number).facet(), chosen.get(number).value())
            : Next.of(state);
      }
    };
  }

  /** The same, with the selected entry asked for where it shows beside the list. */
  static Next peeking(Next next) {
    State state = next.state();
    if (!(state.page() instanceof SearchPage page)
        || SearchRoom.of(state.size()).preview() == SearchRoom.Preview.NONE) {
      return next;
    }
    return page.hit()
        .map(Hit::id)
        .filter(page.peek()::lacks)
        .map(entry -> peeking(next, page, entry))
        .orElse(next);
  }

  private static Next peeking(Next next, SearchPage page, UUID entry) {
    State asking = next.state().with(page.beside(page.peek().asking(entry)));
    return new Next(asking, next.effects()).and(new Effect.Peek(entry));
  }

  /** An entry that was read, at the place for which it was found when that is off the screen. */
  static ReadPage opened(State state, ReadPage read) {
    return state.page() instanceof SearchPage page
        ? page.hit()
            .filter(hit -> hit.id().equals(read.entry().id()))
            .map(hit -> FoundText.of(state, read, hit))
            .map(text -> read.from(text.top(state.size().contentRows())))
            .orElse(read)
        : read;
  }
}
