package org.sojourn.linear;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.app.Command;
import org.sojourn.app.Event;
import org.sojourn.terminal.Input;

/**
 * What follows from a line that was given.
 *
 * @param events what happens, one after the other
 * @param then what is done when nothing was said about that; what was said is heard first
 * @param quiet whether nothing needs to be said, because more lines of the same text may follow
 */
record Act(List<Event> events, Optional<Command> then, boolean quiet) {
  Act {
    events = List.copyOf(events);
  }

  /** What commands do, one after the other. */
  static Act run(Command... commands) {
    return new Act(List.of(), Optional.empty(), false).and(commands);
  }

  /** What commands do on a line of the page. */
  static Act at(int line, Command... commands) {
    return new Act(List.of(new Event.Pointed(line)), Optional.empty(), false).and(commands);
  }

  /** The text of the page becomes another, and then commands do something with it. */
  static Act write(String text, Command... commands) {
    return new Act(List.of(new Event.Written(text)), Optional.empty(), false).and(commands);
  }

  /** One more line of a text that is at once kept as a draft. */
  static Act line(String text, UUID draft) {
    return new Act(
        List.of(new Event.Written(text), new Event.DraftDue(draft)), Optional.empty(), true);
  }

  /** A number in the place of the one that may have been given. */
  static Act number(int value, UUID draft, Command then) {
    List<Event> events = new ArrayList<>();
    events.add(key(new KeyStroke(KeyType.Backspace)));
    String.valueOf(value)
        .chars()
        .forEach(digit -> events.add(key(new KeyStroke((char) digit, false, false))));
    events.add(new Event.DraftDue(draft));
    return new Act(events, Optional.of(then), false);
  }

  private static Event key(KeyStroke stroke) {
    return new Event.Typed(new Input.Key(stroke));
  }

  /** The same, with what was given kept as a draft at once. */
  Act kept(UUID draft) {
    return and(new Act(List.of(new Event.DraftDue(draft)), Optional.empty(), false));
  }

  /** The same on a line of the page that stands later by some. */
  Act later(int lines) {
    List<Event> later =
        events.stream()
            .map(event ->
                event instanceof Event.Pointed(int line) ? new Event.Pointed(line + lines) : event)
            .toList();
    return new Act(later, then, quiet);
  }

  /** This, then another. */
  Act and(Act next) {
    List<Event> all = new ArrayList<>(events);
    all.addAll(next.events);
    return new Act(all, next.then, next.quiet);
  }

  private Act and(Command... commands) {
    List<Event> all = new ArrayList<>(events);
    for (Command command : commands) {
      all.add(new Event.Chosen(command));
    }
    return new Act(all, then, quiet);
  }
}
