package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which command a key runs in which place, as the table of commands gives them. A place is looked
 * up when its first key comes. Not for two threads at once.
 */
public final class Keymap {
  private final Map<Where, Map<String, Command>> commands = new EnumMap<>(Where.class);

  /** The command a key runs in a place, if it runs one. */
  public Optional<Command> command(Where where, KeyStroke stroke) {
    Map<String, Command> here = commands.computeIfAbsent(where, Keymap::at);
    return Optional.ofNullable(here.get(Keys.name(stroke)));
  }

  private static Map<String, Command> at(Where where) {
    Map<String, Command> here = new HashMap<>();
    for (Command command : Command.at(where)) {
      for (String key : command.keysAt(where)) {
        here.putIfAbsent(key, command);
      }
    }
    return here;
  }
}
