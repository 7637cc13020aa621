package org.sojourn.app;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The commands by their places, put together once: every frame asks for them. */
final class CommandTable {
  private static final Map<Where, List<Command>> COMMANDS =
      Arrays.stream(Where.values()).collect(Collectors.toMap(where -> where, CommandTable::of));

  private CommandTable() {}

  /** The commands that apply in a place, most needed first. */
  static List<Command> at(Where where) {
    return COMMANDS.getOrDefault(where, List.of());
  }

  private static List<Command> of(Where where) {
    return Arrays.stream(Command.values())
        .filter(command -> !command.keysAt(where).isEmpty())
        .toList();
  }
}
