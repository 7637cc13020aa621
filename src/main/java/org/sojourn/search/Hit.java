package org.sojourn.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was found.
 *
 * @param mission the id of its mission, if any
 * @param phase the id of the phase it was written in, where known
 * @param guide the id of its guide, if any
 * @param themes the ids of the themes it is tagged with
 * @param score how well it fits; comparable within one answer only, 0 when sorted by date
 * @param snippets at most three places in its text, best first, then its title when that has a mark
 * @param byMeaning whether it has none of the words and was found by what it says
 * @param sharedBy who wrote it and shared it; null when the journal's writer wrote it. Its id is
 *     that of the share
 */
public record Hit(
    UUID id,
    LocalDate date,
    String title,
    @Nullable String mission,
    @Nullable String phase,
    @Nullable String guide,
    List<String> themes,
    double score,
    List<Snippet> snippets,
    boolean byMeaning,
    @Nullable String sharedBy) {

  public Hit {
    themes = List.copyOf(themes);
    snippets = List.copyOf(snippets);
  }

  /** An entry of the journal's writer that was found. */
  public Hit(
      UUID id,
      LocalDate date,
      String title,
      @Nullable String mission,
      @Nullable String phase,
      @Nullable String guide,
      List<String> themes,
      double score,
      List<Snippet> snippets,
      boolean byMeaning) {
    this(id, date, title, mission, phase, guide, themes, score, snippets, byMeaning, null);
  }

  /** Its whole title with what was found in it, if anything was. */
  public Optional<Snippet> titleFound() {
    return snippets.stream()
        .filter(snippet -> snippet.where().equals(Snippet.TITLE) && snippet.text().equals(title))
        .findFirst();
  }

  /** The places in its text that say more than what it is called by does. */
  public List<Snippet> beyond(String called) {
    String said = plain(called);
    return snippets.stream()
        .filter(snippet -> !snippet.where().equals(Snippet.TITLE))
        .filter(snippet -> !said.contains(plain(snippet.text())))
        .map(snippet -> snippet.after(called.replace("…", "").strip()))
        .toList();
  }

  /** Text without what a title made from it may lack: ellipses, an end, the spaces between rows. */
  private static String plain(String text) {
    return text.replace("…", "").strip().replaceAll("\\s+", " ").replaceAll("[.!?]$", "");
  }
}
