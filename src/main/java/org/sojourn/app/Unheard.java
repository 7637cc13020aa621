package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import org.sojourn.terminal.Input;

/** What is said to whoever writes where nothing can be written. */
final class Unheard {
  private static final Notice KEYS =
      Notice.done("On this page letters are keys: ? shows them all.");
  private static final Notice KEYS_AND_WRITE =
      Notice.done("On this page letters are keys: w begins to write, ? shows them all.");
  private static final Notice NO_PROSE =
      Notice.done("^E opens your own editor while an answer or a comment is written; not here.");

  private Unheard() {}

  /** What follows when a page has no use for what was typed or pasted. */
  static Next typed(State state, Input input) {
    boolean pasted = input instanceof Input.Paste;
    boolean said = (pasted || Typing.text(input)) && !(state.page() instanceof OpeningPage);
    return Next.of(said ? state.saying(keys(state.page().where())) : state);
  }

  private static Notice keys(Where where) {
    return Command.WRITE.keysAt(where).isEmpty() ? KEYS : KEYS_AND_WRITE;
  }

  /** Whether a key without a use on the page is the one that opens the writer's own editor. */
  static boolean opensEditor(State state, KeyStroke stroke) {
    return Command.EDIT_OUTSIDE.keys().contains(Keys.name(stroke))
        && !(state.page() instanceof OpeningPage);
  }

  /** What follows when there is nothing here for an editor. */
  static Next noProse(State state) {
    return Next.of(state.saying(NO_PROSE));
  }
}
