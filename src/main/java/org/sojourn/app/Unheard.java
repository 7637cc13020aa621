package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import java.time.Duration;
import java.time.Instant;
import org.sojourn.terminal.Input;

/** What is said to whoever writes where nothing can be written. */
final class Unheard {
  private static final Notice KEYS =
      Notice.done("On this page letters are keys: ? shows them all.");
  private static final Notice KEYS_AND_WRITE =
      Notice.done("On this page letters are keys: w begins to write, ? shows them all.");
  private static final Notice NO_PROSE =
      Notice.done("^E opens your own editor while an answer or a comment is written; not here.");

  /** Letters of one sentence come sooner after one another; a key struck on purpose, later. */
  private static final Duration SOON = Duration.ofSeconds(1);

  private Unheard() {}

  /** What follows when a page has no use for what was typed or pasted. */
  static Next typed(State state, Input input) {
    if (!Typing.text(input) || state.page() instanceof OpeningPage) {
      return Next.of(state);
    }
    AtHand hand = state.hand();
    Stray before = hand.stray().ofNone();
    Stray begun = input instanceof Input.Paste ? before.over() : before;
    Stray stray = begun.typed(Typing.letters(input)).missed();
    return Next.of(state.saying(said(state, stray.over())).holding(hand.with(stray)));
  }

  /** Of words it is said where they can be put; of a letter or two, that letters are keys. */
  private static Notice said(State state, Stray stray) {
    if (ListUpdate.readOnly(state)) {
      return stray.kept().isEmpty() ? KEYS : stray.told("this journal can only be read here");
    }
    boolean writes = !Command.WRITE.keysAt(state.page().where()).isEmpty();
    if (stray.kept().isEmpty()) {
      return writes ? KEYS_AND_WRITE : KEYS;
    }
    return stray.told(writes ? "w begins a page for it" : "on Home, w begins a page for it");
  }

  /** The same, with the time noted when there was no use for a letter. */
  static Next noted(Next next, Input input, Instant now) {
    State state = next.state();
    boolean unheard = Typing.text(input) && state.hand().stray().unheard();
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

  /** Whether a key without a use on the page is the one that opens the writer's own editor. */
  static boolean opensEditor(State state, KeyStroke stroke) {
    return state.preferred().keys().of(Command.EDIT_OUTSIDE).contains(Keys.name(stroke))
        && !(state.page() instanceof OpeningPage);
  }

  /** What follows when there is nothing here for an editor. */
  static Next noProse(State state) {
    return Next.of(state.saying(NO_PROSE));
  }
}
