package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.editor.Difference;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;

/** A version of an entry beside what it says now, as rows of text. */
public final class VersionText {
  /** What is said when an entry was changed in two places at once. */
  public static final String BOTH_KEPT =
      "This entry was changed elsewhere meanwhile: both are kept, as two entries.";

  /** What is said when an entry says again what it said before. */
  public static final String SAID_AGAIN =
      "It says that again. What it said until now is kept as a version.";

  /** What is said when an entry never said anything else. */
  public static final String NO_OTHER = "It says what it always said: there is no other version.";

  private static final int UNWRAPPED = 1_000_000;
  private static final String[] GONE = {"[-", "-]"};
  private static final String[] NEW = {"{+", "+}"};
  private static final String SAME = "…";

  private VersionText() {}

  /** The rows of a page. */
  public static List<Line> of(VersionsPage page, int columns, Map<String, String> themes) {
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    String which = when(page.version()) + " · %d of %d";
    rows.addAll(
        Line.wrapped(
            which.formatted(page.at() + 1, page.versions().size()), Line.Tone.HEADING, columns, 0));
    Difference difference = difference(page.now().value(), page.version(), themes);
    rows.addAll(Line.wrapped(legend(page.version(), difference), Line.Tone.QUIET, columns, 0));
    rows.add(Line.EMPTY);
    rows.addAll(rows(difference, columns));
    return rows;
  }

  /** Which version it is. */
  public static String when(Version version) {
    String written = Dates.minute(version.entry().updated());
    return version.elsewhere()
        ? "Written elsewhere, " + written
        : "What it said, as written " + written;
  }

  /** How to read what differs. */
  public static String legend(Version version, Difference difference) {
    if (difference.none()) {
      return "It says the same now, word for word.";
    }
    return version.elsewhere()
        ? "[-only there-] {+only in this entry+}"
        : "[-taken out since-] {+put in since+}";
  }

  /** What became of a version up to what the entry says now. */
  public static Difference difference(Entry now, Version version, Map<String, String> themes) {
    return Difference.between(wording(version.entry(), themes), wording(now, themes));
  }

  /** The rows of a difference: paragraphs that stayed are left out where nothing is near. */
  public static List<Line> rows(Difference difference, int columns) {
    List<String> lines = marked(difference).lines().toList();
    List<Line> rows = new ArrayList<>();
    boolean left = false;
    for (int i = 0; i < lines.size(); i++) {
      if (near(lines, i)) {
        rows.addAll(Line.wrapped(lines.get(i), Line.Tone.PLAIN, columns, 0));
        left = false;
      } else if (!left) {
        rows.add(new Line(SAME, Line.Tone.QUIET, 0));
        left = true;
      }
    }
    return rows;
  }

  private static boolean near(List<String> lines, int at) {
    return lines.subList(Math.max(0, at - 1), Math.min(lines.size(), at + 2)).stream()
        .anyMatch(line -> line.contains(GONE[0]) || line.contains(NEW[0]));
  }

  /** The whole text with marks around what is gone and what is new, on every line of it. */
  private static String marked(Difference difference) {
    return difference.pieces().stream()
        .map(piece ->
            switch (piece.fate()) {
              case SAME -> piece.text();
              case GONE -> marked(piece.text(), GONE);
              case NEW -> marked(piece.text(), NEW);
            })
        .collect(Collectors.joining());
  }

  private static String marked(String text, String[] marks) {
    return text.lines()
        .map(line -> line.isBlank() ? line : marks[0] + line.strip() + marks[1])
        .collect(Collectors.joining("\n"))
        .concat(text.endsWith("\n") ? "\n" : text.endsWith(" ") ? " " : "");
  }

  /** All that an entry says, a paragraph on a line. */
  private static String wording(Entry entry, Map<String, String> themes) {
    String about =
        entry.themes().stream()
            .map(id -> themes.getOrDefault(id, id))
            .collect(Collectors.joining(" · "));
    List<String> lines = new ArrayList<>(List.of(entry.title(), Dates.day(entry.date()), about));
    lines.removeIf(String::isEmpty);
    for (Answer answer : entry.answers()) {
      lines.add("");
      Answers.question(answer, false, UNWRAPPED).forEach(row -> lines.add(row.text()));
      Answers.response(answer, List.of(), UNWRAPPED).forEach(row -> lines.add(row.text()));
    }
    return String.join("\n", lines) + "\n";
  }
}
