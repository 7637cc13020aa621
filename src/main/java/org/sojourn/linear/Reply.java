package org.sojourn.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.app.Command;
import org.sojourn.app.Offered;
import org.sojourn.app.State;

/** How a line is understood. */
sealed interface Reply {

  /** It does something. */
  record Does(Act act) implements Reply {}

  /** It asks which words work. */
  record Explains() implements Reply {}

  /** It says nothing: all is said again. */
  record Repeats() implements Reply {}

  /** It is not understood. */
  record Unclear(String typed) implements Reply {}

  /** A full stop ends a text, and stands before a word where letters are text. */
  String STOP = ".";

  /**
   * What a line means.
   *
   * @param fresh whether it is the first after the question: letters alone can then be words
   */
  static Reply to(Turn turn, String line, boolean fresh, State state) {
    String typed = line.strip();
    if (turn.way() == Turn.Way.PROSE && !fresh) {
      return stopped(turn, typed, state).orElseGet(() -> text(turn, line));
    }
    if (typed.isEmpty()) {
      return turn.empty().<Reply>map(Does::new).orElseGet(Repeats::new);
    }
    return common(turn, typed, state)
        .or(() -> turn.typed() ? stopped(turn, typed, state) : chosen(turn, typed, state))
        .orElseGet(() -> text(turn, turn.way() == Turn.Way.PROSE ? line : typed));
  }

  /** What is the same everywhere: help, the way back and the way out. */
  private static Optional<Reply> common(Turn turn, String typed, State state) {
    boolean word = !turn.typed() && Wording.command(typed, words(turn, state), state).isPresent();
    return switch (typed) {
      case Wording.HELP -> Optional.of(new Explains());
      case Wording.LEAVE -> Optional.of(new Does(Act.run(Command.QUIT)));
      case Wording.BACK ->
          word ? Optional.empty() : Wording.back(state).map(back -> new Does(Act.run(back)));
      default -> Optional.empty();
    };
  }

  /** A full stop alone, or one before a word. */
  private static Optional<Reply> stopped(Turn turn, String typed, State state) {
    if (!typed.startsWith(STOP)) {
      return Optional.empty();
    }
    String word = typed.substring(1).strip();
    if (word.isEmpty()) {
      return turn.empty().map(Does::new);
    }
    return common(turn, word, state)
        .or(() -> Wording.command(word, words(turn, state), state).map(Act::run).map(Does::new));
  }

  /** Numbers of choices, then of words; or a word. */
  private static Optional<Reply> chosen(Turn turn, String typed, State state) {
    List<Act> acts = new ArrayList<>();
    List<Command> words = words(turn, state);
    List<Command> listed = listed(turn, state);
    String[] numbers = typed.split("[\\s,]+", -1);
    for (String number : numbers) {
      int at = number.matches("\\d{1,6}") ? Integer.parseInt(number) - 1 : -1;
      int word = at - turn.choices().size();
      if (at >= 0 && word < 0) {
        acts.add(turn.choices().get(at).act());
      } else if (at >= 0 && word < listed.size()) {
        acts.add(Act.run(listed.get(word)));
      }
    }
    boolean numbered =
        acts.size() == numbers.length && (acts.size() == 1 || turn.way() == Turn.Way.SEVERAL);
    return numbered
        ? acts.stream().reduce(Act::and).map(Does::new)
        : Wording.command(typed, words, state).map(Act::run).map(Does::new);
  }

  private static Reply text(Turn turn, String line) {
    return turn.taken().apply(line).<Reply>map(Does::new).orElseGet(() -> new Unclear(line));
  }

  /** The words that work on the page as it stands; where help is found is known everywhere. */
  static List<Command> words(Turn turn, State state) {
    List<Command> words = new ArrayList<>(working(turn, state));
    if (!words.contains(Command.SUPPORT)) {
      words.add(Command.SUPPORT);
    }
    return words;
  }

  /** Those of them that are said with the page, and have numbers. */
  static List<Command> listed(Turn turn, State state) {
    return turn.listed() ? working(turn, state) : List.of();
  }

  private static List<Command> working(Turn turn, State state) {
    return turn.words().stream()
        .filter(command -> !command.keysAt(state.page().where()).isEmpty())
        .filter(command -> Offered.works(command, state))
        .toList();
  }

  /** What can be typed. */
  static String help(Turn turn, State state) {
    List<String> lines = new ArrayList<>();
    lines.add(how(turn.way()));
    lines.removeIf(String::isEmpty);
    String before = turn.typed() ? STOP : "";
    for (Command command : words(turn, state)) {
      String word = before + Wording.word(command, state);
      lines.add(word + ": " + Wording.spoken(command.help(), state));
    }
    Wording.back(state).ifPresent(back -> lines.add("b: " + Wording.spoken(back.help(), state)));
    lines.add("q: " + Command.QUIT.help());
    return String.join("\n", lines);
  }

  /** How a line is given, in a sentence or two. */
  static String how(Turn.Way way) {
    return switch (way) {
      case ONE -> "";
      case SEVERAL -> "Put spaces between numbers.";
      case LINE -> "A word that is a command has a full stop before it, as in .support.";
      case PROSE ->
          "Write as many lines as you like; a full stop alone on a line ends it. Commands have a"
              + " full stop before them, as in .edit.";
      case SECRET -> "It is not shown while you type it.";
    };
  }
}
