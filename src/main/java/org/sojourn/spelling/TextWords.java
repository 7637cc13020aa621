package org.sojourn.spelling;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text that a dictionary can say something about: runs of letters, with apostrophes
 * and hyphens inside them. Left out are words with digits, acronyms, single letters, addresses of
 * the web and of mail, paths, and words of other scripts than the language's.
 */
public final class TextWords {

  /** The longest word that is looked at, in UTF-16 units; nobody writes longer ones by hand. */
  public static final int LONGEST = 64;

  private final String text;
  private final Character.UnicodeScript script;
  private final List<TextWord> found = new ArrayList<>();

  private TextWords(String text, String language) {
    this.text = text;
    this.script = Scripts.of(language);
  }

  /** The words of a text in a language, in their order. */
  public static List<TextWord> of(String text, String language) {
    TextWords words = new TextWords(text, language);
    words.walk();
    return List.copyOf(words.found);
  }

  private void walk() {
    for (int at = 0; at < text.length(); ) {
      while (at < text.length() && blank(text.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < text.length() && !blank(text.charAt(at))) {
        at++;
      }
      if (!address(start, at)) {
        words(start, at);
      }
    }
  }

  private static boolean blank(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether what stands between spaces is an address, a path or a name of a machine's kind. */
  private boolean address(int from, int to) {
    for (int at = from; at < to; at++) {
      switch (text.charAt(at)) {
        case '@', '_', '\\' -> {
          return true;
        }
        case '.' -> {
          if (at > from && at + 1 < to && joins(at)) {
            return true;
          }
        }
        case '/' -> {
          if (at == from || (at + 1 < to && text.charAt(at + 1) == '/')) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether a dot stands within one word, as in {@code example.org}: not at a sentence's end. */
  private boolean joins(int dot) {
    char after = text.charAt(dot + 1);
    return Character.isLetterOrDigit(text.charAt(dot - 1))
        && (Character.isLowerCase(after) || Character.isDigit(after));
  }

  private void words(int from, int to) {
    for (int at = from; at < to; ) {
      int c = text.codePointAt(at);
      if (!inWord(c)) {
        at += Character.charCount(c);
        continue;
      }
      int end = end(at, to);
      add(at, end);
      at = end;
    }
  }

  private int end(int from, int to) {
    int at = from;
    while (at < to) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean joined = joiner(c) && next < to && Character.isLetter(text.codePointAt(next));
      if (!inWord(c) && !joined) {
        break;
      }
      at = next;
    }
    return at;
  }

  private static boolean inWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || mark(c);
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean joiner(int c) {
    return c == '\'' || c == '’' || c == '-' || c == '\u2010' || c == '\u00AD';
  }

  private void add(int from, int to) {
    if (to - from <= LONGEST && worthwhile(from, to)) {
      found.add(new TextWord(from, text.substring(from, to)));
    }
  }

  private boolean worthwhile(int from, int to) {
    int letters = 0;
    int small = 0;
    int last = 0;
    for (int at = from; at < to; ) {
      int c = text.codePointAt(at);
      if (Character.isDigit(c)) {
        return false;
      }
      if (Character.isLetter(c)) {
        if (!Scripts.within(c, script)) {
          return false;
        }
        letters++;
        small += Character.isUpperCase(c) ? 0 : 1;
        last = c;
      }
      at += Character.charCount(c);
    }
    // An acronym may have the s of a plural, or of a genitive.
    boolean acronym = small == 0 || (small == 1 && last == 's' && letters > 2);
    return letters > 1 && !acronym;
  }
}
