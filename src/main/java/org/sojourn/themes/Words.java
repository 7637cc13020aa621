package org.sojourn.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
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
  private static final int REMEMBERED = 1 << 14;

  /**
   * One word; the end of a sentence is a word of its own, so that no phrase runs over it.
   *
   * @param number that of its stem, see {@link Stems}
   * @param small whether a phrase may pass over it
   * @param telling whether it says something by itself
   */
  record Word(String stem, int number, boolean small, boolean telling) {
    static final Word END = new Word(".", Stems.UNKNOWN, false, false);

    /** Whether it is the end of a sentence. */
    boolean end() {
      return stem.equals(END.stem);
    }
  }

  /** What stands between two blanks or signs, and the words that it is. */
  private static final class Read {
    private final char[] written;
    private final List<Word> words;

    Read(char[] written, List<Word> words) {
      this.written = written;
      this.words = words;
    }

    private boolean is(char[] text, int from, int end) {
      if (written.length != end - from) {
        return false;
      }
      for (int i = 0; i < written.length; i++) {
        if (written[i] != text[from + i]) {
          return false;
        }
      }
      return true;
    }
  }

  private final ToIntFunction<String> numbers;

  /** Any thread may use it: what another thread puts here is whole or not there. */
  private final @Nullable Read[] read = new Read[REMEMBERED];

  /** Words whose stems nobody knows by their numbers. */
  Words() {
    this(_ -> Stems.UNKNOWN);
  }

  /** Words whose stems have these numbers. */
  Words(ToIntFunction<String> numbers) {
    this.numbers = numbers;
  }

  /** The words of a text. */
  List<Word> of(String text) {
    char[] letters = Fold.signs(text);
    List<Word> words = new ArrayList<>(letters.length / 4);
    int at = 0;
    while (at < letters.length) {
      int end = Fold.wordEnd(letters, at);
      if (end > at) {
        end = withApostrophe(letters, end);
        add(letters, at, end, words);
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
  private static int withApostrophe(char[] text, int end) {
    int after = end;
    if (end < text.length && text[end] == '\'') {
      after++;
      while (after < text.length && Character.isLetter(Character.codePointAt(text, after))) {
        after += Character.charCount(Character.codePointAt(text, after));
      }
    }
    return after > end + 1 ? after : end;
  }

  /** Where the end of a sentence or paragraph that stands here is over; here, when none does. */
  private static int sentenceEnd(char[] text, int at) {
    return switch (text[at]) {
      case '.', '!', '?', ';', ':' -> at + 1;
      case '\n' -> {
        int over = at;
        for (int i = at + 1; i < text.length && blank(text[i]); i++) {
          over = text[i] == '\n' ? i + 1 : over;
        }
        yield over;
      }
      default -> at;
    };
  }

  private static boolean blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private void add(char[] text, int from, int end, List<Word> words) {
    int hash = 0;
    for (int at = from; at < end; at++) {
      hash = 31 * hash + text[at];
    }
    int place = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
    Read known = read[place];
    if (known == null || !known.is(text, from, end)) {
      char[] written = Arrays.copyOfRange(text, from, end);
      known = new Read(written, words(new String(written)));
      read[place] = known;
    }
    for (int i = 0; i < known.words.size(); i++) {
      words.add(known.words.get(i));
    }
  }

  private List<Word> words(String written) {
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

  private Word word(String word) {
    boolean small = SMALL.contains(word);
    String stem = Stem.of(word);
    return new Word(stem, numbers.applyAsInt(stem), small, !small && !LOOSE.contains(word));
  }
}
