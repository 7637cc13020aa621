package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.terminal.Input;

/**
 * Letters that came faster than they were taken, as from a paste that does not say that it is one:
 * a run of them goes into a text at once, for that takes no longer than one of them.
 */
final class Burst {
  private final Keymap keymap;

  Burst(Keymap keymap) {
    this.keymap = keymap;
  }

  /** Takes the first of the events that wait; letters for the text of a page come together. */
  Event first(State state, Deque<Event> waiting) {
    Event first = waiting.removeFirst();
    StringBuilder run = new StringBuilder();
    Optional<Character> letter = letter(state, first);
    letter.ifPresent(run::append);
    while (letter.isPresent()) {
      letter = letter(state, waiting.peekFirst());
      letter.ifPresent(next -> {
        run.append(next.charValue());
        waiting.removeFirst();
      });
    }
    return run.length() < 2 ? first : new Event.Typed(new Input.Text(run.toString()));
  }

  /** The letter that an event brings for the text of the page, if it brings one. */
  private Optional<Character> letter(State state, @Nullable Event event) {
    return event instanceof Event.Typed(Input input)
            && input instanceof Input.Key(KeyStroke stroke)
            && Typing.text(input)
            && state.held().isEmpty()
            && state.page().text().isPresent()
            && keymap.command(state.page().where(), stroke).isEmpty()
        ? Optional.of(stroke.getCharacter())
        : Optional.empty();
  }
}
