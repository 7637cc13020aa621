package org.sojourn.search;

import java.time.LocalDate;
import java.util.List;
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
    List<Snippet> snippets) {

  public Hit {
    themes = List.copyOf(themes);
    snippets = List.copyOf(snippets);
  }
}
