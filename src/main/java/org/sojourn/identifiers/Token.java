package org.sojourn.identifiers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number or sign of a plain text.
 *
 * @param word as it is written
 * @param folded in lower case, without accents: as the lists have it
 * @param first whether a sentence, a line or a quotation begins with it
 */
record Token(int start, int end, String word, String folded, boolean first) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:St|Ste|Mt|Ft|Mr|Mrs|Ms|Dr|Prof|Rev|Fr|Sr|Sra|Mme|Med|Hosp|Ctr|Univ|Gen)\\."
              + "|'s\\b"
              + "|\\p{L}[\\p{L}\\p{M}]*(?:['-](?!s\\b)\\p{L}[\\p{L}\\p{M}]*)*+"
              + "|\\p{N}[\\p{L}\\p{N}]*|\\S");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String ENDS = ".!?:;•*\u2022-–—\"“”«»(¿¡";

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher found = TOKEN.matcher(text);
    boolean first = true;
    int last = 0;
    while (found.find()) {
      String word = found.group();
      boolean line = text.substring(last, found.start()).indexOf('\n') >= 0;
      boolean opens = first || line;
      tokens.add(new Token(found.start(), found.end(), word, fold(word), opens));
      last = found.end();
      boolean sign = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
      first = sign && (opens || (ENDS.contains(word) && !initial(tokens, word)));
    }
    return tokens;
  }

  /** Whether this is the stop after the first letter of a name. */
  private static boolean initial(List<Token> tokens, String word) {
    Token before = tokens.size() > 1 ? tokens.get(tokens.size() - 2) : null;
    return word.equals(".")
        && before != null
        && before.word().length() == 1
        && before.capital()
        && !before.word().equals("I");
  }

  static String fold(String word) {
    boolean ascii = word.chars().allMatch(unit -> unit < 128);
    String bare =
        ascii
            ? word
            : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }

  boolean letters() {
    return Character.isLetter(word.codePointAt(0));
  }

  /** Whether it, or a part of it after a hyphen, begins with a capital. */
  boolean capital() {
    for (int i = 0; i < word.length(); i++) {
      boolean begins = i == 0 || word.charAt(i - 1) == '-' || word.charAt(i - 1) == '\'';
      if (begins && Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean shouted() {
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase) && capital();
  }

  boolean is(String text) {
    return word.equals(text);
  }
}
