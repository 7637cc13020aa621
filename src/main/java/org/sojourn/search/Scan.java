package org.sojourn.search;

import java.util.ArrayList;
import java.util.List;

/** A query's text, read from left to right. Parentheses do not group; they are read as blanks. */
final class Scan {

  private final String text;
  private int at;
  private boolean unclosed;

  Scan(String text) {
    this.text = text;
  }

  /** Goes on to what is not blank; false at the end. */
  boolean next() {
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Whether quotes open here. */
  boolean quoted() {
    return at < text.length() && quote(text.charAt(at));
  }

  /** Whether quotes were opened and never closed. */
  boolean unclosed() {
    return unclosed;
  }

  /** Whether a word at the end may go on. */
  boolean endsInWord() {
    return !text.isEmpty() && !blank(text.charAt(text.length() - 1));
  }

  /** Steps over a minus that belongs to what follows it; whether there was one. */
  boolean refused() {
    boolean refused = text.charAt(at) == '-';
    at += refused ? 1 : 0;
    return refused;
  }

  boolean blankHere() {
    return at >= text.length() || blank(text.charAt(at));
  }

  /** What stands in quotes here; to the end when they are not closed. */
  String quotation() {
    int start = ++at;
    while (at < text.length() && !quote(text.charAt(at))) {
      at++;
    }
    String inside = text.substring(start, at);
    unclosed |= at == text.length();
    at++;
    return inside;
  }

  /** What stands here up to a blank or a quote. */
  String bare() {
    int start = at;
    while (at < text.length() && !blank(text.charAt(at)) && !quote(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** Steps back, so that the last so many characters are read again. */
  void back(int characters) {
    at -= characters;
  }

  /** The values that stand here with commas between them, each bare or quoted. */
  List<String> values() {
    List<String> values = new ArrayList<>();
    boolean more = true;
    while (more) {
      String value = quoted() ? quotation() : beforeComma();
      if (!value.isBlank()) {
        values.add(value.strip());
      }
      more = at < text.length() && text.charAt(at) == ',';
      at += more ? 1 : 0;
    }
    return values;
  }

  private String beforeComma() {
    String word = bare();
    int comma = word.indexOf(',');
    if (comma < 0) {
      return word;
    }
    back(word.length() - comma);
    return word.substring(0, comma);
  }

  /** How deep parentheses go. */
  int depth() {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      deepest = Math.max(deepest, Math.abs(depth));
    }
    return deepest;
  }

  /** Whether there are characters that cannot be seen and are no blanks of a text. */
  boolean controls() {
    return text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
  }

  static boolean blank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '('
        || c == ')';
  }

  private static boolean quote(char c) {
    return c == '"' || c == '\u201C' || c == '\u201D';
  }

  static boolean punctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          true;
      default -> false;
    };
  }
}
