package org.sojourn.linear;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.app.Command;
import org.sojourn.app.Keys;
import org.sojourn.app.Offered;
import org.sojourn.app.State;
import org.sojourn.app.Where;

/** What is said by the word for it where a screen has a key or a sign. */
final class Wording {
  static final String BACK = "b";
  static final String LEAVE = "q";
  static final String HELP = "?";
  private static final String EDITOR = "edit";

  /** Stands behind what is chosen. */
  static final String CHOSEN = " (chosen)";

  /** A text of so many letters is said whole. */
  private static final int SHORT = 600;

  /** So much of the end of a longer one. */
  private static final int ENDING = 200;

  private static final Pattern KEY =
      Pattern.compile(
          "(?<![\\w^])(?:\\^[A-Z]|F1?[0-9]|Esc|Space|Tab"
              + "|[a-z](?= (?:opens|brings|shows|goes|adds) ))(?!\\w)");
  private static final String DOT = " · ";
  private static final String COMMA = ", ";
  private static final Map<String, String> SIGNS =
      Map.of("☐ ", "open: ", "☑ ", "checked: ", "↻ ", "changed: ", "☒ ", "dropped: ", DOT, COMMA);

  /** Stands before each of several things. */
  private static final String POINT = "· ";

  private Wording() {}

  /** The word of a command on the page as it stands. */
  static String word(Command command, State state) {
    return command == Command.EDIT_OUTSIDE ? EDITOR : Offered.label(command, state);
  }

  /** The same as it is given, with a full stop before it where letters are text. */
  static String named(Command command, State state) {
    String before = state.page().where().typing() ? Reply.STOP : "";
    return "“" + before + word(command, state) + "”";
  }

  /** The command that a word is meant for: all of it, or so much that no other begins so. */
  static Optional<Command> command(String typed, List<Command> words, State state) {
    List<Command> meant =
        words.stream().filter(command -> word(command, state).equalsIgnoreCase(typed)).toList();
    if (!meant.isEmpty()) {
      return Optional.of(meant.getFirst());
    }
    Where where = state.page().where();
    List<Command> keyed =
        words.stream().filter(command -> command.keysAt(where).contains(typed)).toList();
    List<Command> begun =
        words.stream()
            .filter(
                command -> word(command, state).regionMatches(true, 0, typed, 0, typed.length()))
            .toList();
    return keyed.isEmpty() && begun.size() == 1 && typed.length() > 1
        ? Optional.of(begun.getFirst())
        : keyed.stream().findFirst();
  }

  /** The command that goes back from a page, if there is a way back. */
  static Optional<Command> back(State state) {
    Where where = state.page().where();
    return Stream.of(Command.PREVIOUS, Command.WRITE_ON)
        .filter(command -> !command.keysAt(where).isEmpty() && Offered.works(command, state))
        .findFirst()
        .or(() ->
            Command.at(where).stream()
                .filter(command -> command.keysAt(where).contains("<esc>"))
                .findFirst())
        .filter(command -> command != Command.STOP);
  }

  /** A sentence of the program in which keys are told by the words that stand for them here. */
  static String spoken(String sentence, State state) {
    return KEY.matcher(sentence).replaceAll(match -> spoken(match, state));
  }

  private static String spoken(MatchResult match, State state) {
    String key = match.group();
    if (key.equals("Esc") || key.equals("^P")) {
      return BACK;
    }
    if (key.equals("^Q")) {
      return LEAVE;
    }
    if (key.equals("Space")) {
      return "Its number";
    }
    return Command.at(state.page().where()).stream()
        .filter(command ->
            command.keysAt(state.page().where()).stream().map(Keys::label).anyMatch(key::equals))
        .findFirst()
        .map(command -> named(command, state))
        .or(() -> elsewhere(key))
        .orElse(key);
  }

  /** The word for a key of another page, on all of which it runs the same. */
  private static Optional<String> elsewhere(String key) {
    List<Command> keyed =
        Arrays.stream(Command.values())
            .filter(command -> command.keys().stream().map(Keys::label).anyMatch(key::equals))
            .toList();
    return keyed.size() == 1
        ? Optional.of("“" + Reply.STOP + word(keyed.getFirst()) + "”")
        : Optional.empty();
  }

  private static String word(Command command) {
    return command == Command.EDIT_OUTSIDE ? EDITOR : command.label();
  }

  /** A text of the program with its signs in words. */
  static String plain(String text) {
    String said = text.startsWith(POINT) ? text.substring(POINT.length()) : text;
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      said = said.replace(sign.getKey(), sign.getValue());
    }
    return said;
  }

  /** A text that may stand behind a box, with what that says in words. */
  static String unboxed(String text) {
    int box = Math.min(2, text.length());
    return plain(text.substring(0, box)) + text.substring(box);
  }

  /** Pieces of the program's own between commas instead of dots. */
  static String commas(String text) {
    return text.replace(DOT, COMMA);
  }

  /** A text that is being written; of a long one how it ends, and how all of it is heard. */
  static List<String> soFar(String called, String text) {
    if (text.length() <= SHORT) {
      return List.of(called + ":", text);
    }
    int words = text.strip().split("\\s+", -1).length;
    int end = text.indexOf(' ', text.length() - ENDING) + 1;
    return List.of(
        "%s, %d words; “%s” says all of it. It ends:"
            .formatted(called, words, Reply.STOP + Reply.READ),
        "…" + text.substring(end));
  }

  /** Pieces after one another, those that say nothing left out. */
  static String joined(String... pieces) {
    return Stream.of(pieces).filter(piece -> !piece.isBlank()).collect(Collectors.joining(", "));
  }
}
