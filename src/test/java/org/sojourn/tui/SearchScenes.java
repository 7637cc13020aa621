package org.sojourn.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sojourn.app.FacetFocus;
import org.sojourn.app.Peek;
import org.sojourn.app.ReadPage;
import org.sojourn.app.SearchPage;
import org.sojourn.app.SearchQuestion;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Response;
import org.sojourn.search.Choices;
import org.sojourn.search.Count;
import org.sojourn.search.Hit;
import org.sojourn.search.Mark;
import org.sojourn.search.Results;
import org.sojourn.search.Snippet;
import org.sojourn.search.Sort;
import org.sojourn.store.Kept;

/** Finding entries again. */
final class SearchScenes {
  private SearchScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    scenes.put("search-first", size -> Scenes.on(size, page("", Optional.empty(), false, 0)));
    scenes.put("search-everything", size -> Scenes.on(size, page("", found(List.of()), false, 0)));
    scenes.put(
        "search-facets",
        size ->
            Scenes.on(
                size, page("theme:consent interpreter phase:field", found(List.of()), false, 0)));
    scenes.put(
        "search-list",
        size -> Scenes.on(size, page("theme:consent interpreter", found(List.of()), true, 4)));
    scenes.put(
        "search-notes",
        size ->
            Scenes.on(
                size,
                page(
                    "theme:consnt interpreter aftr:2026",
                    found(
                        List.of(
                            "no theme consnt; did you mean consent-truth?",
                            "no key aftr:; did you mean after:?",
                            "no entry has all these words")),
                    false,
                    0)));
    scenes.put(
        "search-nothing", size -> Scenes.on(size, page("zebra", Optional.of(none()), false, 0)));
    scenes.put(
        "search-indexing",
        size ->
            Scenes.indexing(
                Scenes.on(size, page("zebra", Optional.of(none()), false, 0)),
                "index 1200 of 3413"));
    scenes.put("search-peek", size -> Scenes.on(size, peeking()));
    scenes.put("search-themes-off", size -> Scenes.on(size, themesOff()));
    scenes.put("search-shared", size -> Scenes.on(size, shared()));
  }

  private static SearchPage page(
      String query, Optional<Results> results, boolean inList, int selected) {
    SearchQuestion question = new SearchQuestion(query, Sort.RELEVANCE, true, Choices.NONE);
    return page(question, results, inList, selected, Peek.NOTHING);
  }

  private static SearchPage page(
      SearchQuestion question, Optional<Results> results, boolean inList, int selected, Peek peek) {
    return new SearchPage(
        Writing.of(question.query(), question.query().length()),
        question,
        results.map(found -> new SearchPage.Answer(question, found)),
        inList ? SearchPage.Focus.LIST : SearchPage.Focus.QUERY,
        selected,
        FacetFocus.FIRST,
        peek);
  }

  /** The first hit with its entry beside it, which is longer than a screen. */
  private static SearchPage peeking() {
    Entry entry =
        Samples.guided()
            .answered(
                List.of(
                    Samples.answer(
                        "one-moment",
                        "One moment",
                        "What did you see or hear?",
                        new Response.Text(
                            (Samples.LONG_TEXT + "\n\n").repeat(9)
                                + "The old man nodded when he said it, but her permission was for"
                                + " the doctor, not for us, and the interpreter looked away while"
                                + " the form was signed.\n\n"
                                + Samples.LONG_TEXT)),
                    Samples.answer(
                        "still-owed",
                        "What is still owed",
                        "",
                        new Response.Text("To ask the interpreter what he heard."))));
    ReadPage read =
        new ReadPage(new Kept<>(entry, "digest"), List.of(), List.of(), List.of(), 0, 0);
    Hit first =
        new Hit(
            entry.id(),
            entry.date(),
            entry.title(),
            "kisoro-2026",
            "field",
            null,
            entry.themes(),
            1.0,
            List.of(
                snippet(
                    "nodded when he said it, but her «permission» was for the doctor, not for us,"
                        + " and the «interpreter» looked away while the form was signed."),
                snippet("To ask the «interpreter» what he heard.")),
            false);
    List<Hit> hits = new ArrayList<>(hits());
    hits.set(0, first);
    Results results = new Results(1218, hits, facets(), List.of("permission"), List.of());
    return page(
        new SearchQuestion("consent interpreter", Sort.RELEVANCE, true, Choices.NONE),
        Optional.of(results),
        true,
        0,
        new Peek(Optional.of(entry.id()), false, Optional.of(read)));
  }

  private static SearchPage themesOff() {
    SearchQuestion question = new SearchQuestion("interpreter", Sort.DATE, false, Choices.NONE);
    return page(question, found(List.of()), true, 0, Peek.NOTHING);
  }

  /** What others shared, one of them under a long name and found by meaning. */
  private static SearchPage shared() {
    Hit own = hits().get(0);
    Hit amara = by(hits().get(1), "Amara", List.of("consent-truth"), false);
    Hit other = by(hits().get(2), "Ruth Nakato Byaruhanga of Kisoro", List.of(), true);
    Hit comment =
        new Hit(
            Samples.id(30),
            own.date(),
            "The queue at the gate",
            null,
            null,
            null,
            List.of("justice-equity"),
            1,
            List.of(snippet("comment", "your comment", "What did the «interpreter» say to that?")),
            false,
            "Amara");
    Results results =
        new Results(4, List.of(own, amara, other, comment), facets(), List.of(), List.of());
    return page("interpreter", Optional.of(results), true, 1);
  }

  private static Hit by(Hit hit, String name, List<String> themes, boolean byMeaning) {
    return new Hit(
        hit.id(),
        hit.date(),
        hit.title(),
        null,
        null,
        null,
        themes,
        hit.score(),
        hit.snippets(),
        byMeaning,
        name);
  }

  private static Results none() {
    return new Results(0, List.of(), Map.of(), List.of(), List.of());
  }

  private static Optional<Results> found(List<String> notes) {
    return Optional.of(
        new Results(
            1218,
            hits(),
            facets(),
            List.of("permission", "who decides", "agreed to", "language-interpreters"),
            notes));
  }

  static Map<String, List<Count>> facets() {
    Map<String, List<Count>> facets = new LinkedHashMap<>();
    facets.put(
        "theme",
        List.of(
            new Count("consent-truth", 912),
            new Count("language-interpreters", 61),
            new Count("local-leadership", 4),
            new Count("power-privilege", 3),
            new Count("moral-distress", 2),
            new Count("justice-equity", 1),
            new Count("storytelling", 1)));
    facets.put("group", List.of(new Count("ethics", 913), new Count("humility", 64)));
    facets.put("phase", List.of(new Count("field", 1018), new Count("re-entry", 200)));
    facets.put("mission", List.of(new Count("kisoro-2026", 1012)));
    facets.put("guide", List.of(new Count("daily-five", 700), new Count("significant-event", 518)));
    facets.put("year", List.of(new Count("2026", 1200), new Count("2025", 18)));
    facets.put("person", List.of(new Count("Ruth", 2)));
    return facets;
  }

  static List<Hit> hits() {
    return List.of(
        hit(
            21,
            LocalDate.of(2026, 11, 20),
            "What was left out",
            List.of("consent-truth", "language-interpreters"),
            "nodded when he said it, but her «permission» was for the doctor, not for us, and the"
                + " «interpreter» looked away while the form was signed"),
        hit(
            22,
            LocalDate.of(2026, 11, 12),
            "Whose clinic is it?",
            List.of(),
            "the matron had not been asked, and it was late, and there were so many waiting on the"
                + " bench that in the end nobody knew «who decides» any more, or cared"),
        hit(
            23,
            LocalDate.of(2026, 11, 4),
            "First meeting with the elders",
            List.of("local-leadership"),
            "one short line, and the «interpreter» in it"),
        hit(24, LocalDate.of(2026, 10, 31), "", List.of("consent-truth"), ""),
        hit(
            25,
            LocalDate.of(2025, 12, 30),
            "日本語の題",
            List.of("storytelling"),
            "通訳者は「同意」という言葉を使わなかったので、«interpreter» に聞いた"),
        hit(
            26,
            LocalDate.of(2025, 12, 29),
            "A very long title about the road, the rain and the bridge"
                + " that was not there any more",
            List.of("safety-security", "team-roles"),
            "\u001b[31m the «interpreter» \u202e said"),
        hit(27, LocalDate.of(2025, 12, 28), "Evening", List.of(), "the «interpreter» again"),
        hit(28, LocalDate.of(2025, 12, 27), "Morning", List.of(), "the «interpreter» once more"));
  }

  /** A hit whose snippet is marked between the angle quotes; none when it is empty. */
  private static Hit hit(int id, LocalDate day, String title, List<String> themes, String marked) {
    List<Snippet> snippets = new ArrayList<>();
    if (!marked.isEmpty()) {
      snippets.add(snippet(marked));
    }
    if (title.equals("What was left out")) {
      snippets.add(new Snippet(Snippet.TITLE, "", title, List.of(new Mark(9, 17))));
    }
    return new Hit(
        Samples.id(id), day, title, "kisoro-2026", "field", null, themes, 1.0, snippets, false);
  }

  static Snippet snippet(String marked) {
    return snippet("free", "", marked);
  }

  static Snippet snippet(String where, String label, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '«') {
        start = text.length();
      } else if (c == '»') {
        marks.add(new Mark(start, text.length()));
      } else {
        text.append(c);
      }
    }
    return new Snippet(where, label, text.toString(), marks);
  }
}
