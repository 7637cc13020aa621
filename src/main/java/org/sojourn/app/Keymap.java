package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which command a key runs in which place, as the user's keys and the table of commands give them.
 * A place is looked up when its first key comes. Not for two threads at once.
 */
public final class Keymap {
  private final Map<Where, Map<String, Command>> commands = new EnumMap<>(Where.class);
  private UserKeys known = UserKeys.NONE;

  /** The command a key runs in a place, if it runs one. */
  public Optional<Command> command(UserKeys keys, Where where, KeyStroke stroke) {
    if (!keys.equals(known)) {
      commands.clear();
      known = keys;
    }
    Map<String, Command> here = commands.computeIfAbsent(where, this::at);
    return Optional.ofNullable(here.get(Keys.name(stroke)));
  }

  private Map<String, Command> at(Where where) {
    Map<String, Command> here = new HashMap<>();
    for (Command command : Command.at(where)) {
      for (String key : known.at(command, where)) {
        here.putIfAbsent(key, command);
      }
    }
    return here;
  }
}
