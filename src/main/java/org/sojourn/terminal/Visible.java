package org.sojourn.terminal;

/**
 * Any text made safe and honest to show: what would command a terminal, reorder a line or hide is
 * shown as a visible mark; what typesetters put between letters to guide breaking is left out.
 * Everything that leaves for the terminal has gone through here.
 *
 * <p>C0 controls and DEL become pictures (␛, ␀, ␡), C1 controls {@code <9B>}, invisible and
 * reordering characters {@code <U+202E>}, lone surrogates {@code �}, a tab one space. Joiners stay
 * where a script needs them, and a letter keeps at most four marks.
 */
public final class Visible {

  /** More than any script needs: four points in Hebrew, a tower of them in a hostile text. */
  private static final int MARKS_A_BASE = 4;

  /** A family with skin tones has eleven code points, a Sanskrit conjunct about ten. */
  private static final int CODE_POINTS_A_CLUSTER = 24;

  private Visible() {}

  /** The text on one line: a line end is shown as {@code ␊}. */
  public static String of(String text) {
    return isHarmless(text) ? text : visible(text, false);
  }

  /** The text with its line ends kept, each as one {@code \n}. */
  public static String lines(String text) {
    return isHarmless(text) ? text : visible(text, true);
  }

  private static String visible(String text, boolean keepLineEnds) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    Clusters clusters = new Clusters(text);
    while (clusters.next()) {
      String cluster = clusters.cluster();
      boolean lineEnd = keepLineEnds && (cluster.equals("\n") || cluster.equals("\r\n"));
      out.append(lineEnd ? "\n" : cluster(cluster));
    }
    return out.toString();
  }

  /** Whether the text is printable ASCII throughout. */
  static boolean isHarmless(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  /** One grapheme cluster made visible: itself, or itself with marks beside it. */
  static String cluster(String cluster) {
    if (cluster.length() == 1 && isPlainLetter(cluster)) {
      return cluster;
    }
    StringBuilder kept = new StringBuilder(cluster.length());
    StringBuilder marks = new StringBuilder();
    int marksHere = 0;
    int count = 0;
    for (int i = 0, cp; i < cluster.length(); i += Character.charCount(cp)) {
      cp = cluster.codePointAt(i);
      if (Characters.isHidden(cp) && !Characters.joins(cluster, i)) {
        marks.append(mark(cp));
        continue;
      }
      marksHere = Characters.isMark(cp) ? marksHere + 1 : 0;
      if (marksHere <= MARKS_A_BASE && count++ < CODE_POINTS_A_CLUSTER) {
        kept.appendCodePoint(cp);
      }
    }
    return withCarrier(kept).append(marks).toString();
  }

  private static boolean isPlainLetter(String cluster) {
    char c = cluster.charAt(0);
    return c < 0x7F ? c >= ' ' : c > 0x9F && c != 0xAD && Characters.isPlain(cluster);
  }

  /** A mark without a letter stands on a dotted circle; a joiner that lost its partner goes. */
  private static StringBuilder withCarrier(StringBuilder kept) {
    if (!kept.isEmpty() && Characters.needsCarrier(kept.codePointAt(0))) {
      kept.insert(0, '\u25CC');
    }
    if (!kept.isEmpty() && kept.charAt(kept.length() - 1) == Characters.ZWJ) {
      kept.setLength(kept.length() - 1);
    }
    return kept;
  }

  private static String mark(int cp) {
    if (Characters.guidesBreaking(cp)) {
      return "";
    }
    if (cp == '\t') {
      return " ";
    }
    if (cp < ' ') {
      return String.valueOf((char) (0x2400 + cp));
    }
    if (cp == 0x7F) {
      return "\u2421";
    }
    if (cp < 0xA0) {
      return "<%02X>".formatted(cp);
    }
    return Characters.isSurrogate(cp) ? "\uFFFD" : "<U+%04X>".formatted(cp);
  }
}
