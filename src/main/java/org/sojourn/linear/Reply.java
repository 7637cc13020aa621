package org.sojourn.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.app.Command;
import org.sojourn.app.DebriefPage;
import org.sojourn.app.Desk;
import org.sojourn.app.Event;
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

  /** It asks to hear this. */
  record Reads(String text) implements Reply {}

  /** It needs something more, which this sentence asks for. */
  record Asks(String sentence) implements Reply {}

  /** It is not understood. */
  record Unclear(String typed) implements Reply {}

  /** What is done with one of the choices, which has to be named. */
  Set<Command> ON_LINE =
      EnumSet.of(
          Command.PROMISE,
          Command.PROMISE_CHANGED,
          Command.PROMISE_DROPPED,
          Command.MISSION_END,
          Command.TAKE_OUT,
          Command.MORE,
          Command.LESS,
          Command.MORE_LIKE,
          Command.WITHDRAW,
          Command.SHARE_ANEW,
          Command.FOLLOWED,
          Command.USUAL_SETTING,
          Command.OWN_FORGET,
          Command.SEARCH_RENAME,
          Command.SEARCH_FORGET);

  /** A full stop ends a text, and stands before a word where letters are text. */
  String STOP = ".";

  /** Says all once more. */
  String AGAIN = "again";

  /** Says all of a text that is written. */
  String READ = "read";

  /** The words for what leads on and back in a long list. */
  Map<String, String> PAGES = Map.of("next", Turns.NEXT_ONES, "before", Turns.THOSE_BEFORE);

  /** What an empty line says where it does nothing: all of a page may be long. */
  String EMPTY = "An empty line does nothing here. “again” says all of this once more.";

  /** What is said where there is no way back. */
  String FIRST = "Nothing is behind this page. q leaves.";

  /** Says how the time goes in a meeting. */
  String TIME = "time";

  /** What an empty text says. */
  String NOTHING = "Nothing is written here yet.";

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
    if (turn.way() == Turn.Way.SECRET) {
      return stopped(turn, typed, state).orElseGet(() -> text(turn, line));
    }
    if (typed.isEmpty()) {
      return turn.empty().<Reply>map(Does::new).orElseGet(() -> new Asks(EMPTY));
    }
    return common(turn, turn.typed() ? typed : bare(typed), state)
        .or(() -> turn.typed() ? stopped(turn, typed, state) : chosen(turn, bare(typed), state))
        .orElseGet(() -> text(turn, turn.way() == Turn.Way.PROSE ? line : typed));
  }

  /** What is the same everywhere: help, the way back and the way out. */
  private static Optional<Reply> common(Turn turn, String typed, State state) {
    return switch (typed) {
      case Wording.HELP -> Optional.of(new Explains());
      case Wording.LEAVE -> Optional.of(new Does(Act.run(Command.QUIT)));
      case Wording.BACK ->
          Optional.of(back(turn, state).<Reply>map(Does::new).orElseGet(() -> new Asks(FIRST)));
      default -> Optional.empty();
    };
  }

  /** Where letters are no text a full stop before a word may be left out. */
  private static String bare(String typed) {
    return typed.startsWith(STOP) ? typed.substring(1).strip() : typed;
  }

  private static Optional<Act> back(Turn turn, State state) {
    return turn.back().or(() -> Wording.back(state).map(Act::run));
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
        .or(() -> once(turn, word, state))
        .or(() -> finding(turn, word, state))
        .or(() -> Wording.command(word, words(turn, state), state).map(Act::run).map(Does::new))
        .or(() -> elsewhere(word));
  }

  /** All of the page once more, all of the text that is written, or how the time goes. */
  private static Optional<Reply> once(Turn turn, String word, State state) {
    if (word.equals(AGAIN)) {
      return Optional.of(new Repeats());
    }
    if (word.equals(TIME) && state.page() instanceof DebriefPage page) {
      return Optional.of(new Reads(MeetingTurns.time(page)));
    }
    return turn.way() == Turn.Way.PROSE && word.equals(READ)
        ? state.page().text().map(text -> new Reads(text.empty() ? NOTHING : text.text()))
        : Optional.empty();
  }

  /** What is looked for may stand behind the word. */
  private static Optional<Reply> finding(Turn turn, String word, State state) {
    String find = Wording.word(Command.FIND, state) + " ";
    return word.startsWith(find) && words(turn, state).contains(Command.FIND)
        ? Optional.of(
            new Does(Act.run(Command.FIND).and(Act.write(word.substring(find.length()).strip()))))
        : Optional.empty();
  }

  /** A word that is a command somewhere else was not meant as a text. */
  private static Optional<Reply> elsewhere(String word) {
    return Arrays.stream(Command.values()).map(Command::label).anyMatch(word::equalsIgnoreCase)
        ? Optional.of(
            new Asks(
                "“.%s” does not work here. A question mark says which words do.".formatted(word)))
        : Optional.empty();
  }

  /** Numbers of choices, then of words; or a word. */
  private static Optional<Reply> chosen(Turn turn, String typed, State state) {
    if (typed.equals(AGAIN)) {
      return Optional.of(new Repeats());
    }
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
    Optional<Reply> on = onLine(turn, typed, state);
    if (on.isPresent()) {
      return on;
    }
    boolean numbered =
        acts.size() == numbers.length && (acts.size() == 1 || turn.way() == Turn.Way.SEVERAL);
    return numbered
        ? acts.stream().reduce(Act::and).map(Does::new)
        : Wording.command(typed, words, state)
            .map(Act::run)
            .or(() -> paged(turn, typed))
            .map(Does::new);
  }

  /** The way on or back in a long list, by a word. */
  private static Optional<Act> paged(Turn turn, String typed) {
    return PAGES.entrySet().stream()
        .filter(page -> page.getKey().equals(typed))
        .flatMap(
            page -> turn.choices().stream().filter(each -> each.text().startsWith(page.getValue())))
        .map(Turn.Choice::act)
        .reduce((_, last) -> last);
  }

  /** A word that does something with one of the choices, and the number of that. */
  private static Optional<Reply> onLine(Turn turn, String typed, State state) {
    int space = typed.lastIndexOf(' ');
    String number = typed.substring(space + 1);
    boolean numbered = space > 0 && number.matches("\\d{1,6}");
    String word = numbered ? typed.substring(0, space).strip() : typed;
    Optional<Command> command =
        Wording.command(word, onLine(turn, state), state)
            .or(() -> byNumber(turn, typed, state).filter(onLine(turn, state)::contains));
    int at = numbered ? Integer.parseInt(number) - 1 : -1;
    if (command.isEmpty()) {
      return Optional.empty();
    }
    return at >= 0
            && at < turn.choices().size()
            && turn.choices().get(at).act().events().getFirst() instanceof Event.Pointed line
        ? Optional.of(new Does(Act.at(line.line(), command.get())))
        : Optional.of(
            new Asks(
                "Which one? Give its number after the word, as in %s 1."
                    .formatted(Wording.word(command.get(), state))));
  }

  private static boolean isLine(Turn.Choice choice) {
    return choice.act().events().getFirst() instanceof Event.Pointed;
  }

  /** Whether they would do something depends on the choice, which is not known yet. */
  private static List<Command> onLine(Turn turn, State state) {
    boolean lines = turn.choices().stream().anyMatch(Reply::isLine);
    return turn.words().stream()
        .filter(command -> lines && ON_LINE.contains(command))
        .filter(command -> !command.keysAt(state.page().where()).isEmpty())
        .toList();
  }

  private static Optional<Command> byNumber(Turn turn, String typed, State state) {
    List<Command> listed = listed(turn, state);
    int at = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) - 1 - turn.choices().size() : -1;
    return at >= 0 && at < listed.size() ? Optional.of(listed.get(at)) : Optional.empty();
  }

  private static Reply text(Turn turn, String line) {
    return turn.taken().apply(line).<Reply>map(Does::new).orElseGet(() -> new Unclear(line));
  }

  /**
   * The words that work on the page as it stands; where help is found is known everywhere, and how
   * to lock.
   */
  static List<Command> words(Turn turn, State state) {
    List<Command> words = new ArrayList<>(working(turn.words(), state));
    boolean guarded = state.desk().flatMap(Desk::guard).isPresent();
    Stream.of(Command.SUPPORT, Command.LOCK)
        .filter(command -> !words.contains(command))
        .filter(command -> command != Command.LOCK || guarded)
        .filter(command -> !command.keysAt(state.page().where()).isEmpty())
        .forEach(words::add);
    return words;
  }

  /** Those of them that are said with the page, and have numbers. */
  static List<Command> listed(Turn turn, State state) {
    return working(turn.words().subList(0, turn.listed()), state);
  }

  private static List<Command> working(List<Command> words, State state) {
    return words.stream()
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
    if (turn.way() == Turn.Way.PROSE) {
      lines.add(STOP + READ + ": Hear all that you wrote here.");
    }
    if (turn.typed() && state.page() instanceof DebriefPage) {
      lines.add(STOP + TIME + ": Hear how many minutes went into this item.");
    }
    PAGES.keySet().stream()
        .filter(word -> paged(turn, word).isPresent())
        .sorted()
        .forEach(word -> lines.add(word + ": " + PAGES.get(word) + "."));
    lines.add(before + AGAIN + ": Hear all of this page once more.");
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
