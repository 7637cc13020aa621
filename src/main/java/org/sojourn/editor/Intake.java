package org.sojourn.editor;

/**
 * A text as it comes into the journal, whether typed, pasted, read from a file or given to a
 * command. Every way to end a line is a newline, a tab two spaces, half a surrogate pair U+FFFD;
 * other control characters are left out, and an escape sequence as a whole. All else stays as it
 * came, with no other encoding or normal form.
 *
 * @param leftOut how many control characters and escape sequences were left out
 */
public record Intake(String text, int leftOut) {

  private static final String TAB = "  ";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** A text made fit for a journal. */
  public static Intake of(String text) {
    if (text.startsWith(String.valueOf(BYTE_ORDER_MARK))) {
      return of(text.substring(1));
    }
    for (int i = 0; i < text.length(); i++) {
      if (suspect(text.charAt(i))) {
        return cleaned(text, i);
      }
    }
    return new Intake(text, 0);
  }

  /** A sentence about so much that was left out; empty when it was nothing. */
  public static String said(int leftOut) {
    return switch (leftOut) {
      case 0 -> "";
      case 1 -> "1 control code was left out; it shows nothing.";
      default -> "%,d control codes were left out; they show nothing.".formatted(leftOut);
    };
  }

  static String clean(String text) {
    return of(text).text();
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

  private static Intake cleaned(String text, int from) {
    StringBuilder clean = new StringBuilder(text.length() + 16).append(text, 0, from);
    int leftOut = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!suspect(c)) {
        clean.append(c);
      } else if (Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : c)) {
        clean.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        clean.append('\uFFFD');
      } else if (c == '\t') {
        clean.append(TAB);
      } else if (endsLine(text, i)) {
        clean.append('\n');
      } else if (c != '\r') {
        i = Escapes.end(text, i) - 1;
        leftOut++;
      }
    }
    return new Intake(clean.toString(), leftOut);
  }

  private static boolean endsLine(String text, int at) {
    return switch (text.charAt(at)) {
      case '\r' -> at + 1 == text.length() || text.charAt(at + 1) != '\n';
      case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
