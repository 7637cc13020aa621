package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.sojourn.terminal.Input;

/** What is said to whoever writes where nothing can be written. */
final class Unheard {
  private static final Notice KEYS =
      Notice.done("On this page letters are keys: ? shows them all.");
  private static final Notice KEYS_AND_WRITE =
      Notice.done("On this page letters are keys: w begins to write, ? shows them all.");
  private static final Notice NO_PROSE =
      Notice.done("^E opens your own editor while an answer or a comment is written; not here.");

  /** All that is said to whoever writes where letters are keys. */
  private static final Set<Notice> SAID =
      Set.of(KEYS, KEYS_AND_WRITE, ChoosingUpdate.BY_CHOOSING, ChoosingUpdate.BY_NUMBER);

  /** Letters of one sentence come sooner after one another; a key struck on purpose, later. */
  private static final Duration SOON = Duration.ofSeconds(1);

  private Unheard() {}

  /** What follows when a page has no use for what was typed or pasted. */
  static Next typed(State state, Input input) {
    boolean pasted = input instanceof Input.Paste;
    boolean said = (pasted || Typing.text(input)) && !(state.page() instanceof OpeningPage);
    return Next.of(said ? state.saying(keys(state.page().where())) : state);
  }

  /** The same, with the time noted when what was said is that there was no use for a letter. */
  static Next noted(Next next, Input input, Instant now) {
    State state = next.state();
    boolean unheard = Typing.text(input) && state.notice().filter(SAID::contains).isPresent();
    return unheard ? new Next(state.holding(state.hand().astray(now)), next.effects()) : next;
  }

  /**
   * Whether someone goes on writing where letters are keys: a letter that comes right after one
   * without a use belongs to the same words, and runs nothing behind their back.
   */
  static boolean goesOn(State state, Input input, Instant now) {
    return Typing.text(input)
        && state.page().text().isEmpty()
        && state.hand().astray().filter(last -> now.isBefore(last.plus(SOON))).isPresent();
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
