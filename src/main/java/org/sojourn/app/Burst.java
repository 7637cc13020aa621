package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.terminal.Input;

/**
 * Letters that came faster than they were taken, as from a paste that does not say that it is one.
 * A run of them goes into a text at once, for that takes no longer than one of them; where letters
 * are keys, words that came so are told apart from keys, and are no commands.
 */
final class Burst {
  private final Keymap keymap;

  Burst(Keymap keymap) {
    this.keymap = keymap;
  }

  /** Takes the first of the events that wait; letters for a text, and words, come together. */
  Event first(State state, Deque<Event> waiting) {
    String run = state.page().text().isPresent() ? text(state, waiting) : words(state, waiting);
    Event first = waiting.removeFirst();
    for (int i = 1; i < run.length(); i++) {
      waiting.removeFirst();
    }
    return run.length() < 2 ? first : new Event.Typed(new Input.Text(run));
  }

  /** Whether more letters would change what those are that wait: keys, or words. */
  boolean mayGoOn(State state, Deque<Event> waiting) {
    return state.page().text().isEmpty()
        && waiting.stream().allMatch(event -> letter(state, event).isPresent());
  }

  /** The letters for the text of the page that wait in a row. */
  private String text(State state, Deque<Event> waiting) {
    StringBuilder run = new StringBuilder();
    for (Event event : waiting) {
      Optional<Character> letter =
          letter(state, event).filter(_ -> command(state, event).isEmpty());
      if (letter.isEmpty()) {
        break;
      }
      run.append(letter.get().charValue());
    }
    return run.toString();
  }

  /** The words that wait in a row where letters are keys; empty when these are keys. */
  private String words(State state, Deque<Event> waiting) {
    StringBuilder run = new StringBuilder();
    boolean useless = false;
    for (Event event : waiting) {
      Optional<Character> letter = letter(state, event);
      if (letter.isEmpty() && !(useless && enter(event))) {
        break;
      }
      run.append(letter.orElse('\n').charValue());
      useless = useless || (letter.isPresent() && command(state, event).isEmpty());
    }
    return useless && !number(run) && !opens(state, waiting, run) ? run.toString() : "";
  }

  /** Whether a run begins with a key and goes on with a text for the page which that opens. */
  private boolean opens(State state, Deque<Event> waiting, StringBuilder run) {
    char first = run.charAt(0);
    boolean sign = !Character.isLetterOrDigit(first) && first != ' ';
    boolean sentence =
        run.length() > 1 && Character.isLowerCase(first) && Character.isUpperCase(run.charAt(1));
    return (sign || sentence) && command(state, waiting.peekFirst()).isPresent();
  }

  private static boolean number(StringBuilder run) {
    return run.chars().allMatch(Character::isDigit);
  }

  private static boolean enter(Event event) {
    return event instanceof Event.Typed(Input.Key(KeyStroke stroke))
        && stroke.getKeyType() == KeyType.Enter;
  }

  /** The letter that an event brings, if it brings one. */
  private static Optional<Character> letter(State state, Event event) {
    return event instanceof Event.Typed(Input input)
            && input instanceof Input.Key(KeyStroke stroke)
            && Typing.text(input)
            && state.held().isEmpty()
        ? Optional.of(stroke.getCharacter())
        : Optional.empty();
  }

  private Optional<Command> command(State state, @Nullable Event event) {
    return event instanceof Event.Typed(Input.Key(KeyStroke stroke))
        ? keymap.command(state.preferred().keys(), state.page().where(), stroke)
        : Optional.empty();
  }
}
