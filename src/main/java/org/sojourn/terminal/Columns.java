package org.sojourn.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;
import org.sojourn.editor.Sheet;

/** How many columns of a terminal a text takes when it is shown by {@link Frame#putString}. */
public final class Columns {

  private static final String ELLIPSIS = "\u2026";
  private static final char EMOJI_LOOK = 0xFE0F;
  private static final int WIDEST = 8;

  private Columns() {}

  /** The columns a text takes on one line. */
  public static int of(String text) {
    if (Visible.isHarmless(text)) {
      return text.length();
    }
    int columns = 0;
    Clusters clusters = new Clusters(text);
    while (clusters.next()) {
      columns += ofCluster(clusters.cluster());
    }
    return columns;
  }

  /** The columns one grapheme cluster takes; more than two when it is shown as a mark. */
  public static int ofCluster(String cluster) {
    String visible = Visible.cluster(cluster);
    if (visible.equals(cluster)) {
      return width(cluster);
    }
    int columns = 0;
    Clusters shown = new Clusters(visible);
    while (shown.next()) {
      columns += width(shown.cluster());
    }
    return columns;
  }

  /** The text if it fits, else as many whole clusters of it as fit with an ellipsis after them. */
  public static String fit(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    if (columns < 1) {
      return "";
    }
    int taken = 0;
    Clusters clusters = new Clusters(text);
    while (clusters.next()) {
      taken += ofCluster(clusters.cluster());
      if (taken > columns - 1) {
        break;
      }
    }
    return text.substring(0, clusters.start()).stripTrailing() + ELLIPSIS;
  }

  /**
   * The text in rows no wider than this, broken at line ends and as the page one writes on breaks
   * them: inside a word only when it is wider than a whole row. The spaces at a break are left out.
   */
  public static List<String> wrap(String text, int columns) {
    Sheet sheet = new Sheet(columns, 1, Columns::ofCluster);
    List<String> rows = new ArrayList<>();
    for (String line : text.split("\r\n|\n|\r", -1)) {
      rows.addAll(of(line) <= columns ? List.of(line) : sheet.rows(line));
    }
    return rows;
  }

  /** The columns of a cluster that {@link Visible} has let through as it is. */
  static int width(String cluster) {
    char first = cluster.charAt(0);
    if (cluster.length() == 1) {
      return Characters.isPlainNarrow(first) ? 1 : Math.max(1, WCWidth.wcwidth(first));
    }
    if (isEmoji(cluster)) {
      return Math.max(1, WCWidth.wcwidthForGraphemeCluster(cluster, 0));
    }
    // A conjunct of several letters: most terminals give each letter its own column, and a column
    // too many leaves a gap where one too few would paint over a letter.
    int sum = cluster.codePoints().map(cp -> Math.max(0, WCWidth.wcwidth(cp))).sum();
    return Math.clamp(sum, 1, WIDEST);
  }

  private static boolean isEmoji(String cluster) {
    int first = cluster.codePointAt(0);
    return Character.isExtendedPictographic(first)
        || WCWidth.isRegionalIndicator(first)
        || cluster.indexOf(EMOJI_LOOK) > 0;
  }
}
