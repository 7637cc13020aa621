package org.sojourn.editor;

/**
 * The gate that typed and pasted text comes in by. Every way to end a line becomes a newline, a tab
 * two spaces, half a surrogate pair U+FFFD; other control characters are left out. All else stays
 * as it came, with no other encoding or normal form.
 */
final class Intake {

  private static final String TAB = "  ";

  private Intake() {}

  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (suspect(text.charAt(i))) {
        return cleaned(text, i);
      }
    }
    return text;
  }

  /** A text with every CR and CRLF a newline, and nothing else changed. */
  static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean suspect(char c) {
    return c < ' '
        ? c != '\n'
        : c >= 0x7F && (c <= 0x9F || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c));
  }

  private static String cleaned(String text, int from) {
    StringBuilder clean = new StringBuilder(text.length() + 16).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!suspect(c)) {
        clean.append(c);
      } else if (Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : c)) {
        clean.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        clean.append('\uFFFD');
      } else if (endsLine(text, i)) {
        clean.append('\n');
      } else if (c == '\t') {
        clean.append(TAB);
      }
    }
    return clean.toString();
  }

  private static boolean endsLine(String text, int at) {
    return switch (text.charAt(at)) {
      case '\r' -> at + 1 == text.length() || text.charAt(at + 1) != '\n';
      case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
