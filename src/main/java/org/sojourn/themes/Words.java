package org.sojourn.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** What is written in so many ways is remembered, each until another takes its place. */
  private static final int REMEMBERED = 1 << 13;

  /**
   * One word; the end of a sentence is a word of its own, so that no phrase runs over it.
   *
   * @param small whether a phrase may pass over it
   * @param telling whether it says something by itself
   */
  record Word(String stem, boolean small, boolean telling) {
    static final Word END = new Word(".", false, false);

    /** Whether it is the end of a sentence. */
    boolean end() {
      return stem.equals(END.stem);
    }
  }

  /** What stands between two blanks or signs, and the words that it is. */
  private record Read(String written, List<Word> words) {}

  /** Any thread may use it: what another thread puts here is whole or not there. */
  private final @Nullable Read[] read = new Read[REMEMBERED];

  /** The words of a text. */
  List<Word> of(String text) {
    String letters = Fold.letters(text);
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < letters.length()) {
      int end = Fold.wordEnd(letters, at);
      if (end > at) {
        end = withApostrophe(letters, end);
        add(letters.substring(at, end), words);
        at = end;
      } else {
        int over = sentenceEnd(letters, at);
        if (over > at) {
          words.add(Word.END);
        }
        at = Math.max(over, at + 1);
      }
    }
    return words;
  }

  /** Where a word ends that goes on, or may go on, behind an apostrophe: "didn't", "nurse's". */
  private static int withApostrophe(String text, int end) {
    int after = end;
    if (end < text.length() && text.charAt(end) == '\'') {
      after++;
      while (after < text.length() && Character.isLetter(text.codePointAt(after))) {
        after += Character.charCount(text.codePointAt(after));
      }
    }
    return after > end + 1 ? after : end;
  }

  /** Where the end of a sentence or paragraph that stands here is over; here, when none does. */
  private static int sentenceEnd(String text, int at) {
    return switch (text.charAt(at)) {
      case '.', '!', '?', ';', ':' -> at + 1;
      case '\n' -> {
        int over = at;
        for (int i = at + 1; i < text.length() && blank(text.charAt(i)); i++) {
          over = text.charAt(i) == '\n' ? i + 1 : over;
        }
        yield over;
      }
      default -> at;
    };
  }

  private static boolean blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private void add(String written, List<Word> words) {
    int hash = written.hashCode();
    int place = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
    Read known = read[place];
    if (known == null || !known.written().equals(written)) {
      known = new Read(written, words(written));
      read[place] = known;
    }
    for (int i = 0; i < known.words().size(); i++) {
      words.add(known.words().get(i));
    }
  }

  private static List<Word> words(String written) {
    if (!Character.isLetterOrDigit(written.codePointAt(0))) {
      return List.of(Word.END);
    }
    if (written.endsWith("n't")) {
      return List.of(word(auxiliary(written)), word("not"));
    }
    if (written.equals("cannot")) {
      return List.of(word("can"), word("not"));
    }
    int apostrophe = written.indexOf('\'');
    return List.of(word(apostrophe < 0 ? written : written.substring(0, apostrophe)));
  }

  private static String auxiliary(String negated) {
    return switch (negated) {
      case "can't" -> "can";
      case "won't" -> "will";
      default -> negated.substring(0, negated.length() - "n't".length());
    };
  }

  private static Word word(String word) {
    boolean small = SMALL.contains(word);
    return new Word(Stem.of(word), small, !small && !LOOSE.contains(word));
  }
}
