package org.sojourn.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.search.Count;
import org.sojourn.search.Hit;
import org.sojourn.search.Results;
import org.sojourn.search.Snippet;

/** What a search found, in the shape programs read it in. */
record Found(
    int total,
    List<OneHit> hits,
    Map<String, List<Count>> facets,
    List<String> also,
    List<String> notes) {

  /** An entry that was found. */
  record OneHit(
      UUID id,
      LocalDate date,
      String title,
      Optional<String> mission,
      Optional<String> phase,
      Optional<String> guide,
      List<String> themes,
      double score,
      Optional<String> sharedBy,
      Optional<Boolean> byMeaning,
      List<Place> snippets) {}

  /** A few words of it. */
  record Place(String where, String text) {}

  static Found of(Results results) {
    return new Found(
        results.total(),
        results.hits().stream().map(Found::hit).toList(),
        results.facets(),
        results.also(),
        results.notes());
  }

  private static OneHit hit(Hit hit) {
    return new OneHit(
        hit.id(),
        hit.date(),
        hit.title(),
        Optional.ofNullable(hit.mission()),
        Optional.ofNullable(hit.phase()),
        Optional.ofNullable(hit.guide()),
        hit.themes(),
        hit.score(),
        Optional.ofNullable(hit.sharedBy()),
        hit.byMeaning() ? Optional.of(true) : Optional.empty(),
        hit.snippets().stream().map(Found::place).toList());
  }

  private static Place place(Snippet snippet) {
    return new Place(snippet.where(), snippet.text());
  }
}
