package org.sojourn.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/**
 * The keys that run commands: those of the table, but where the user chose others.
 *
 * @param own the keys of the commands that the user chose any for
 */
public record UserKeys(Map<Command, List<String>> own) {

  /** The keys of the table alone. */
  public static final UserKeys NONE = new UserKeys(Map.of());

  /** Keys that terminals send for others, such as ^M for Enter, and ones they keep themselves. */
  private static final Set<String> OTHERS =
      Set.of("<c-m>", "<c-i>", "<c-j>", "<c-h>", "<c-[>", "<c-c>");

  public UserKeys {
    own = Map.copyOf(own);
  }

  /** All keys that run a command. */
  public List<String> of(Command command) {
    return own.getOrDefault(command, command.keys());
  }

  /** The keys that run a command in a place, most usual first. */
  public List<String> at(Command command, Where where) {
    List<String> chosen = own.get(command);
    if (chosen == null || !command.places().contains(where)) {
      return command.keysAt(where);
    }
    return where.typing() ? chosen.stream().filter(UserKeys::noText).toList() : chosen;
  }

  private static boolean noText(String key) {
    return key.length() > 1 && !key.equals("<space>");
  }

  /** What a command is called in the file of settings. */
  public static String id(Command command) {
    return command.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Command> byId() {
    return Arrays.stream(Command.values())
        .collect(
            Collectors.toMap(
                UserKeys::id, command -> command, (one, _) -> one, LinkedHashMap::new));
  }

  /** The keys that a file of settings chooses, which {@link #check} found to be well. */
  static UserKeys of(Map<String, String> chosen) {
    if (chosen.isEmpty()) {
      return NONE;
    }
    Map<String, Command> commands = byId();
    Map<Command, List<String>> own = new EnumMap<>(Command.class);
    chosen.forEach((id, keys) ->
        Optional.ofNullable(commands.get(id)).ifPresent(known -> own.put(known, read(keys))));
    return new UserKeys(own);
  }

  private static List<String> read(String keys) {
    return Arrays.stream(keys.strip().split("\\s+", -1))
        .flatMap(key -> Keys.read(key).stream())
        .toList();
  }

  /** Refuses commands and keys that are not known, and keys that would run two commands. */
  static void check(Doc keys) throws JsonTrouble {
    List<JsonTrouble> troubles = new ArrayList<>();
    Map<String, Command> commands = byId();
    Map<String, String> chosen = new LinkedHashMap<>();
    for (Map.Entry<String, Doc> each : keys.entries().entrySet()) {
      Command command = commands.get(each.getKey());
      if (command == null) {
        troubles.add(keys.unknown("command", each.getKey(), List.copyOf(commands.keySet())));
      } else {
        chosen.put(each.getKey(), each.getValue().text());
        wrong(command, each.getValue()).ifPresent(troubles::add);
      }
    }
    if (troubles.isEmpty()) {
      troubles.addAll(clashes(of(chosen), keys));
    }
    if (!troubles.isEmpty()) {
      throw JsonTrouble.together(troubles);
    }
  }

  /** What is wrong with the keys of a command by themselves. */
  private static Optional<JsonTrouble> wrong(Command command, Doc value) throws JsonTrouble {
    for (String key : value.text().strip().split("\\s+", -1)) {
      Optional<String> known = Keys.read(key);
      if (known.isEmpty()) {
        return Optional.of(
            value.trouble(
                "[%s] is no key; write one as ^S, F5, Alt+X, Home or a letter".formatted(key)));
      }
      if (OTHERS.contains(known.get())) {
        return Optional.of(
            value.trouble(
                "[%s] is another key for terminals; choose one that is not".formatted(key)));
      }
    }
    boolean typing = command.places().stream().anyMatch(Where::typing);
    return typing && read(value.text()).stream().noneMatch(UserKeys::noText)
        ? Optional.of(
            value.trouble(
                "%s works where letters are text; give it a key such as ^S or F5"
                    .formatted(id(command))))
        : Optional.empty();
  }

  private static List<JsonTrouble> clashes(UserKeys all, Doc keys) throws JsonTrouble {
    Map<String, JsonTrouble> found = new LinkedHashMap<>();
    for (Where where : Where.values()) {
      Map<String, Command> taken = new HashMap<>();
      for (Command command : Command.at(where)) {
        for (String key : all.at(command, where)) {
          Command other = taken.putIfAbsent(key, command);
          if (other != null && other != command) {
            JsonTrouble clash = clash(all, keys, key, command, other);
            found.putIfAbsent(String.valueOf(clash.getMessage()), clash);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** It is told where the user chose the key; of two, where the later was chosen. */
  private static JsonTrouble clash(
      UserKeys all, Doc keys, String key, Command command, Command other) throws JsonTrouble {
    Command chosen = all.own().containsKey(command) ? command : other;
    Command first = chosen == command ? other : command;
    return keys.value(id(chosen))
        .trouble(
            "%s runs %s already; give one of them another key"
                .formatted(Keys.label(key), id(first)));
  }
}
