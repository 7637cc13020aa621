package org.sojourn.app;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Opening;
import org.sojourn.journal.Response;

/** Titles for entries that have none. */
public final class Titles {
  private Titles() {}

  /**
   * A title offered from an entry's longest answer in prose, else from words and lines that were
   * ticked: its first sentence, cut at a word. What was chosen among others may be nothing to read
   * over a shoulder: "someone is not safe".
   */
  public static String offered(Entry entry) {
    return longest(entry, Answer::prose)
        .or(() -> longest(entry, Titles::ticked))
        .map(Opening::of)
        .orElse("");
  }

  private static String ticked(Answer answer) {
    return answer.response() instanceof Response.Choice ? "" : answer.said();
  }

  /** The same for what is being written; what is written with a private guide tells nothing. */
  static String offered(Work work) {
    Guide guide = work.guide();
    return guide != null && guide.hidden() ? guide.title() : offered(work.written());
  }

  private static Optional<String> longest(Entry entry, Function<Answer, String> words) {
    return entry.answers().stream()
        .map(words)
        .filter(text -> !text.isBlank())
        .max(Comparator.comparingInt(String::length));
  }

  /** What an entry is called in a list: its title, else the opening of its text. */
  public static String of(Entry entry) {
    if (!entry.title().isBlank()) {
      return entry.title();
    }
    String offered = offered(entry);
    return offered.isEmpty() ? "Without a title" : offered;
  }

  /** What themes are called, by the vocabulary of the open journal. */
  public static List<String> ofThemes(State state, List<String> themes) {
    Map<String, String> labels = state.desk().map(Desk::themes).orElse(Map.of());
    return themes.stream().map(id -> labels.getOrDefault(id, id)).toList();
  }
}
