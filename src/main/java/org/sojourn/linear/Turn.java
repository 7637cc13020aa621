package org.sojourn.linear;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sojourn.app.Command;

/**
 * What a page says, and how the next line is understood. It stands on its own: whoever hears only
 * this knows what is asked.
 *
 * @param heading what the page is called, and where on the way it is
 * @param lines what is to be heard before the question
 * @param choices what can be chosen by its number, from 1
 * @param words the commands that work here by their words, most needed first
 * @param listed how many of the words are said with the choices, with numbers after theirs
 * @param question what is asked
 * @param way how the line is given
 * @param empty what an empty line does; where it does nothing, all is said again
 * @param back what goes back, where that is no command of the page
 * @param taken what any other line does; nothing where it is not understood
 */
record Turn(
    String heading,
    List<String> lines,
    List<Choice> choices,
    List<Command> words,
    int listed,
    String question,
    Way way,
    Optional<Act> empty,
    Optional<Act> back,
    Function<String, Optional<Act>> taken) {

  /** How a line is given. */
  enum Way {
    /** One number, or a word. */
    ONE,
    /** Numbers, or a word. */
    SEVERAL,
    /** One line of text. */
    LINE,
    /** Lines of text until one that holds a full stop alone. */
    PROSE,
    /** One line of text that is not shown. */
    SECRET
  }

  /**
   * Something that can be chosen by its number.
   *
   * @param over what it and those after it are; said before the first of them
   */
  record Choice(String over, String text, Act act) {
    Choice {
      over = Wording.plain(over);
    }

    /** The same where the lines of the page begin later by some. */
    Choice later(int lines) {
      return new Choice(over, text, act.later(lines));
    }

    /** One that is not of a kind with others. */
    Choice(String text, Act act) {
      this("", text, act);
    }
  }

  Turn {
    heading = Wording.plain(heading);
    lines = List.copyOf(lines);
    choices = List.copyOf(choices);
    words = List.copyOf(words);
  }

  /** A page of which a number or a word is asked. */
  static Turn menu(String heading, List<String> lines, List<Choice> choices, Command... words) {
    return new Turn(
        heading,
        lines,
        choices,
        List.of(words),
        words.length,
        "Which number or word?",
        Way.ONE,
        Optional.empty(),
        Optional.empty(),
        _ -> Optional.empty());
  }

  /** A page on which something is typed, and which goes on with an empty line, too. */
  static Turn asking(
      String heading,
      List<String> lines,
      String question,
      Way way,
      Act empty,
      Function<String, Act> taken,
      Command... words) {
    return new Turn(
        heading,
        lines,
        List.of(),
        List.of(words),
        0,
        question,
        way,
        Optional.of(empty),
        Optional.empty(),
        line -> Optional.of(taken.apply(line)));
  }

  /** The same page asking otherwise. */
  Turn asking(String other, Way how, Optional<Act> onEmpty) {
    return new Turn(heading, lines, choices, words, listed, other, how, onEmpty, back, taken);
  }

  /** The same page with only the first of its words said, until it is asked for the others. */
  Turn listing(int first) {
    return new Turn(heading, lines, choices, words, first, question, way, empty, back, taken);
  }

  /** The same page with a way back of its own. */
  Turn back(Act own) {
    return new Turn(
        heading, lines, choices, words, listed, question, way, empty, Optional.of(own), taken);
  }

  /** Whether letters that are given are text. */
  boolean typed() {
    return way != Way.ONE && way != Way.SEVERAL;
  }
}
