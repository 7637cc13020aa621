package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which command a key runs in which place. */
public final class Keymap {
  private final Map<Where, Map<String, Command>> commands = new EnumMap<>(Where.class);

  /** The keys as the table of commands gives them. */
  public Keymap() {
    for (Where where : Where.values()) {
      Map<String, Command> here = new HashMap<>();
      for (Command command : Command.at(where)) {
        for (String key : command.keysAt(where)) {
          here.putIfAbsent(key, command);
        }
      }
      commands.put(where, here);
    }
  }

  /** The command a key runs in a place, if it runs one. */
  public Optional<Command> command(Where where, KeyStroke stroke) {
    return Optional.ofNullable(commands.getOrDefault(where, Map.of()).get(Keys.name(stroke)));
  }
}
