package org.sojourn.tui;

import static org.sojourn.tui.SearchScenes.snippet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sojourn.app.FacetFocus;
import org.sojourn.app.Peek;
import org.sojourn.app.SearchPage;
import org.sojourn.app.SearchPage.Focus;
import org.sojourn.app.SearchQuestion;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.editor.Writing;
import org.sojourn.search.Choices;
import org.sojourn.search.Completion;
import org.sojourn.search.Completion.Kind;
import org.sojourn.search.Correction;
import org.sojourn.search.Facet;
import org.sojourn.search.Hit;
import org.sojourn.search.Passage;
import org.sojourn.search.Results;
import org.sojourn.search.Snippet;
import org.sojourn.search.Sort;

/** Narrowing what was found, and what is offered beside or in place of it. */
final class FacetScenes {
  private static final Choices CHOSEN =
      Choices.NONE
          .toggled(Facet.THEME, "consent-truth")
          .toggled(Facet.PHASE, "field")
          .toggled(Facet.THEME, "storytelling");

  private FacetScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    scenes.put(
        "search-choosing",
        size -> Scenes.keyed(Scenes.on(size, page(Focus.FACETS, CHOSEN, hits(), offers())), "ll"));
    scenes.put(
        "search-opened",
        size ->
            Scenes.keyed(
                Scenes.on(size, page(Focus.FACETS, Choices.NONE, found(), none())),
                "<down><down><down><down><down><cr><down>"));
    scenes.put(
        "search-chosen", size -> Scenes.on(size, page(Focus.LIST, CHOSEN, hits(), offers())));
    scenes.put(
        "search-completion",
        size ->
            Scenes.on(
                size,
                going(
                    "the interp", new Completion(Kind.WORD, 4, 10, "interpreter", "interpreter"))));
    scenes.put(
        "search-completion-theme",
        size ->
            Scenes.on(
                size,
                going(
                    "consent",
                    new Completion(
                        Kind.THEME, 0, 7, "theme:consent-truth", "Consent and truth-telling"))));
    scenes.put(
        "search-completion-values",
        size ->
            Scenes.on(
                size,
                going(
                    "phase:",
                    new Completion(Kind.VALUE, 6, 6, "pre-departure", "before leaving"),
                    new Completion(Kind.VALUE, 6, 6, "field", "in the field"),
                    new Completion(Kind.VALUE, 6, 6, "last-days", "the last days"))));
    scenes.put(
        "search-like",
        size ->
            Scenes.keyed(Scenes.on(size, page(Focus.LIST, Choices.NONE, found(), none())), "jjm"));
    scenes.put(
        "search-offers",
        size -> Scenes.on(size, page(Focus.QUERY, Choices.NONE, found(), offers())));
    scenes.put(
        "search-corrected",
        size -> Scenes.on(size, page(Focus.QUERY, Choices.NONE, found(), corrected())));
    scenes.put(
        "search-nothing-chosen",
        size -> Scenes.on(size, page(Focus.QUERY, CHOSEN, List.of(), offers())));
  }

  /** A query that may go on. */
  private static SearchPage going(String query, Completion... completions) {
    SearchQuestion question = new SearchQuestion(query, Sort.RELEVANCE, true, Choices.NONE);
    Results results = new Results(10, found(), SearchScenes.facets(), List.of(), List.of());
    return new SearchPage(
        Writing.of(query, query.length()),
        question,
        Optional.of(new SearchPage.Answer(question, results, List.of(completions))),
        Focus.QUERY,
        0,
        FacetFocus.FIRST,
        Peek.NOTHING);
  }

  private static List<Hit> found() {
    List<Hit> hits = new ArrayList<>(hits());
    hits.addAll(SearchScenes.hits());
    return hits;
  }

  /** Places of every kind, and an entry that has none of the words. */
  private static List<Hit> hits() {
    return List.of(
        hit(
            81,
            "What was left out",
            List.of("consent-truth"),
            false,
            snippet("one-moment", "One moment", "the «interpretr» looked away while he signed"),
            snippet(
                Passage.COMMENT,
                "a comment by Ruth",
                "who could have asked the «interpretr» what was said before the doctor came, and"
                    + " would she have told you?"),
            snippet(Passage.COMMITMENT, "promised", "ask the «interpretr» what he heard")),
        hit(
            82,
            "The nod",
            List.of("language-interpreters", "consent-truth"),
            true,
            snippet("free", "", "He nodded, and we went on, and nobody had told her anything.")));
  }

  private static Hit hit(
      int id, String title, List<String> themes, boolean byMeaning, Snippet... snippets) {
    return new Hit(
        Samples.id(id),
        LocalDate.of(2026, 11, 20),
        title,
        "kisoro-2026",
        "field",
        null,
        themes,
        1.0,
        List.of(snippets),
        byMeaning);
  }

  /** What is offered. */
  private record Offered(List<String> notes, List<Correction> corrections, List<String> near) {}

  private static Offered offers() {
    return new Offered(
        List.of("no entry has interpretr; did you mean interpreter?"),
        List.of(new Correction(4, 14, "interpreter", false)),
        List.of("language-interpreters", "power-privilege", "moral-distress"));
  }

  /** Another word was looked for in the place of one. */
  private static Offered corrected() {
    return new Offered(
        List.of("searched for interpreter instead of interpretr, which no entry has"),
        List.of(new Correction(4, 14, "interpreter", true)),
        List.of());
  }

  private static Offered none() {
    return new Offered(List.of(), List.of(), List.of());
  }

  private static SearchPage page(Focus focus, Choices choices, List<Hit> hits, Offered offered) {
    String query = "the interpretr";
    SearchQuestion question = new SearchQuestion(query, Sort.RELEVANCE, true, choices);
    Results results =
        new Results(
            hits.size(),
            hits,
            hits.isEmpty() ? Map.of() : SearchScenes.facets(),
            List.of(),
            offered.notes(),
            offered.corrections(),
            offered.near());
    return new SearchPage(
        Writing.of(query, query.length()),
        question,
        Optional.of(new SearchPage.Answer(question, results)),
        focus,
        0,
        new FacetFocus(Optional.empty(), Set.of()),
        Peek.NOTHING);
  }
}
