package org.sojourn.app;

import org.sojourn.editor.Motion;
import org.sojourn.editor.Writing;

/** What happens while something is looked for in the text of the page below. */
final class FindUpdate {
  private final Texts texts;

  FindUpdate(Texts texts) {
    this.texts = texts;
  }

  /**
   * The line to find with, over a page with prose. It begins with what is selected there, else with
   * what was looked for last, all of it selected so that typing replaces it.
   */
  Next open(State state, Writing text) {
    String selected = text.selected();
    boolean words = !selected.isBlank() && selected.indexOf('\n') < 0;
    Writing query = Writing.of(words ? selected : state.hand().sought()).selectAll();
    Writing origin = text.select(text.selectionStart(), text.selectionStart());
    return query.empty()
        ? Next.of(state.over(new FindPage(query, origin)))
        : nearest(state.over(new FindPage(query, origin)), new FindPage(query, origin));
  }

  Next run(State state, FindPage page, Command command) {
    return switch (command) {
      case FIND_NEXT -> step(state, page, true);
      case FIND_PREVIOUS -> step(state, page, false);
      case BACK -> leave(state);
      default -> Next.of(state);
    };
  }

  /** What follows when the query is another: the nearest hit from where the search began. */
  Next typed(State state, FindPage page, Writing query) {
    FindPage changed = page.typed(query);
    return query.reads(page.query())
        ? Next.of(state.with(changed))
        : nearest(state.holding(state.hand().seeking(query.text())), changed);
  }

  private Next nearest(State state, FindPage page) {
    return below(state, page, page.in(page.origin()).nearest());
  }

  private Next step(State state, FindPage page, boolean forth) {
    Writing text = state.back().page().text().orElse(page.origin());
    return below(state, page, forth ? page.in(text).next() : page.in(text).previous());
  }

  /** The text below with a hit selected in it; the line to find with stays on top. */
  private Next below(State state, FindPage page, Writing found) {
    Next there = texts.with(state.back(), found);
    return new Next(there.state().over(page), there.effects());
  }

  /** Back to the text, with the caret where the hit begins. */
  private Next leave(State state) {
    State text = state.back();
    return text.page()
        .text()
        .filter(Writing::selecting)
        .map(found -> texts.with(text, found.move(Motion.LEFT, texts.sheet(text))))
        .orElseGet(() -> Next.of(text));
  }
}
