package org.sojourn.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text in order, each by its stem. */
final class Words {

  /** Words that may stand between the words of a phrase and do not change what it speaks of. */
  static final Set<String> SMALL =
      Set.of(
          ("a an the and or but of to in on at for with by from as than then so just very really is"
                  + " are was were be been being am have has had having do does did done will would"
                  + " could should can may might must my mine your his her hers its our their them"
                  + " him me us you he she it we they i this that these those there here some any"
                  + " again ever always still also only own quite even already now which if")
              .split(" "));

  /** With one of these and one other word, a phrase is too loose to be shortened. */
  private static final Set<String> LOOSE =
      Set.of(
          "who",
          "what",
          "how",
          "why",
          "when",
          "where",
          "nobody",
          "somebody",
          "everybody",
          "come",
          "came",
          "comes",
          "go",
          "went",
          "goes");

  private static final Pattern WORD_OR_END =
      Pattern.compile("[\\p{L}\\p{N}]+(?:'\\p{L}+)?|[.!?;:]|\\n\\s*\\n");

  /**
   * One word; the end of a sentence is a word of its own, so that no phrase runs over it.
   *
   * @param small whether a phrase may pass over it
   * @param telling whether it says something by itself
   */
  record Word(String stem, boolean small, boolean telling) {
    static final Word END = new Word(".", false, false);
  }

  private final Map<String, Word> seen = new HashMap<>();

  /** The words of a text. */
  List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD_OR_END.matcher(Fold.letters(text));
    while (matcher.find()) {
      add(matcher.group(), words);
    }
    return words;
  }

  private void add(String word, List<Word> words) {
    if (!Character.isLetterOrDigit(word.codePointAt(0))) {
      words.add(Word.END);
    } else if (word.endsWith("n't")) {
      words.add(known(auxiliary(word)));
      words.add(known("not"));
    } else if (word.equals("cannot")) {
      words.add(known("can"));
      words.add(known("not"));
    } else {
      int apostrophe = word.indexOf('\'');
      words.add(known(apostrophe < 0 ? word : word.substring(0, apostrophe)));
    }
  }

  private static String auxiliary(String negated) {
    return switch (negated) {
      case "can't" -> "can";
      case "won't" -> "will";
      default -> negated.substring(0, negated.length() - "n't".length());
    };
  }

  private Word known(String word) {
    return seen.computeIfAbsent(word, Words::word);
  }

  private static Word word(String word) {
    boolean small = SMALL.contains(word);
    return new Word(Stem.of(word), small, !small && !LOOSE.contains(word));
  }
}
