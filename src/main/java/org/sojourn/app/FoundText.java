package org.sojourn.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sojourn.search.Hit;
import org.sojourn.search.Mark;
import org.sojourn.search.Snippet;

/** An entry as rows of text, with where in them stands what was looked for. */
public final class FoundText {

  /** The part of a screen that stays above what was found. */
  private static final int ABOVE = 3;

  private final List<Line> rows;
  private final Hit hit;
  private final Optional<Pattern> words;

  private FoundText(List<Line> rows, Hit hit) {
    this.rows = List.copyOf(rows);
    this.hit = hit;
    this.words = words(hit);
  }

  /** The text as the reading page shows it. */
  static FoundText of(State state, ReadPage page, Hit hit) {
    return new FoundText(ReadText.of(state, page), hit);
  }

  /** The text in a column of some width, under its title. */
  public static FoundText of(State state, ReadPage page, Hit hit, int columns) {
    return new FoundText(ReadText.titled(state, page, columns), hit);
  }

  private static Optional<Pattern> words(Hit hit) {
    String marked =
        hit.snippets().stream()
            .flatMap(snippet -> snippet.marks().stream().map(mark -> text(snippet, mark)))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return marked.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + marked + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static String text(Snippet snippet, Mark mark) {
    return snippet.text().substring(mark.start(), mark.end());
  }

  /** The rows. */
  public List<Line> rows() {
    return rows;
  }

  /** What of a row was looked for. */
  public List<Mark> marks(Line row) {
    return words
        .map(pattern ->
            pattern
                .matcher(row.text())
                .results()
                .map((MatchResult found) -> new Mark(found.start(), found.end()))
                .toList())
        .orElse(List.of());
  }

  /** The row to begin at on so many rows: the first, unless what was found is not seen then. */
  public int top(int room) {
    int row = row();
    int last = Math.max(0, rows.size() - room);
    return row < room - 1 ? 0 : Math.clamp(row - room / ABOVE, 0, last);
  }

  /** The row of what was found: the best place, else any word of it, else the first row. */
  private int row() {
    return hit.beyond("").stream()
        .filter(snippet -> !snippet.marks().isEmpty())
        .findFirst()
        .flatMap(this::row)
        .or(() -> rows.stream().filter(row -> !marks(row).isEmpty()).findFirst().map(rows::indexOf))
        .orElse(0);
  }

  private Optional<Integer> row(Snippet snippet) {
    List<Integer> starts = new ArrayList<>();
    StringBuilder whole = new StringBuilder();
    for (Line row : rows) {
      starts.add(whole.length());
      whole.append(plain(row.text())).append(row.text().isBlank() ? "" : " ");
    }
    int at = whole.indexOf(plain(snippet.text()));
    String before = plain(snippet.text().substring(0, snippet.marks().getFirst().start()));
    return at < 0 ? Optional.empty() : Optional.of(last(starts, at + before.length() + 1));
  }

  /** The last of some rows that begins at or before a place. */
  private static int last(Collection<Integer> starts, int place) {
    return (int) starts.stream().takeWhile(start -> start <= place).count() - 1;
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
