package org.sojourn.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as the numbers that a BERT model without capitals was taught with: words are split at
 * punctuation, and a word that is not known is put together from known beginnings and endings.
 */
final class WordPieces {

  private static final int LONGEST_WORD = 100;
  private static final String FURTHER = "##";
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  /** One piece and its number, as a tokenizer's file lists them. */
  private static final Pattern LISTED =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*(\\d+)|\\}");

  private final Map<String, Integer> numbers;
  private final int unknown;
  private final int first;
  private final int last;

  private WordPieces(Map<String, Integer> numbers) {
    this.numbers = numbers;
    this.unknown = number("[UNK]");
    this.first = number("[CLS]");
    this.last = number("[SEP]");
  }

  /** Takes the pieces from a tokenizer's JSON, of which nothing else is needed. */
  static WordPieces read(String json) {
    int list = json.indexOf("\"vocab\"");
    if (list < 0) {
      throw new IllegalArgumentException("The tokenizer lists no pieces.");
    }
    Map<String, Integer> numbers = new HashMap<>(1 << 16);
    Matcher matcher = LISTED.matcher(json).region(json.indexOf('{', list) + 1, json.length());
    while (matcher.find() && matcher.group(1) != null) {
      numbers.put(unescaped(matcher.group(1)), Integer.valueOf(matcher.group(2)));
    }
    return new WordPieces(numbers);
  }

  private static String unescaped(String piece) {
    return piece.indexOf('\\') < 0 ? piece : piece.replaceAll("\\\\(.)", "$1");
  }

  private int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("The tokenizer does not list %s.".formatted(piece));
    }
    return number;
  }

  /** The numbers of a text in runs of at most so many, each with its beginning and its end. */
  List<long[]> runs(String text, int most) {
    List<Integer> all = new ArrayList<>();
    words(text).forEach(word -> pieces(word, all));
    List<long[]> runs = new ArrayList<>();
    int room = most - 2;
    for (int from = 0; from == 0 || from < all.size(); from += room) {
      List<Integer> part = all.subList(from, Math.min(all.size(), from + room));
      long[] run = new long[part.size() + 2];
      run[0] = first;
      for (int i = 0; i < part.size(); i++) {
        run[i + 1] = part.get(i);
      }
      run[run.length - 1] = last;
      runs.add(run);
    }
    return runs;
  }

  private static List<String> words(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    String plain = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .forEach(letter -> {
          if (letter == 0 || letter == 0xfffd || control(letter)) {
            return;
          }
          boolean alone = punctuation(letter) || Character.isIdeographic(letter);
          if (alone || Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            end(word, words);
          }
          if (alone) {
            words.add(Character.toString(letter));
          } else if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
            word.appendCodePoint(letter);
          }
        });
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean control(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL -> letter != '\t' && letter != '\n' && letter != '\r';
      case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /** Symbols of ASCII, such as "+", are punctuation to BERT; those beyond, such as "€", are not. */
  private static boolean punctuation(int letter) {
    if (letter < 128) {
      return letter > ' ' && !Character.isLetterOrDigit(letter);
    }
    return switch (Character.getType(letter)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Takes the longest known beginning, then the longest known piece that goes on from there. */
  private void pieces(String word, List<Integer> into) {
    if (word.length() > LONGEST_WORD) {
      into.add(unknown);
      return;
    }
    int before = into.size();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer number = null;
      while (to > from && number == null) {
        String piece = word.substring(from, to);
        number = numbers.get(from == 0 ? piece : FURTHER + piece);
        to--;
      }
      if (number == null) {
        into.subList(before, into.size()).clear();
        into.add(unknown);
        return;
      }
      into.add(number);
      from = to + 1;
    }
  }
}
