package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.search.Samples.entry;
import static org.sojourn.search.Samples.holding;
import static org.sojourn.search.Samples.search;

import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Response;

/** What is shown of a hit. */
final class SnippetsTest {

  @TempDir private Path folder;

  /** The snippets of the first hit, where from, marks drawn in. */
  private List<String> drawn(Entry entry, String query) {
    try (Index index = holding(folder, entry)) {
      return search(index, query).hits().getFirst().snippets().stream()
          .map(snippet -> snippet.where() + ": " + drawn(snippet))
          .toList();
    }
  }

  private static String drawn(Snippet snippet) {
    StringBuilder drawn = new StringBuilder(snippet.text());
    for (Mark mark : snippet.marks().reversed()) {
      drawn.insert(mark.end(), '»').insert(mark.start(), '«');
    }
    return drawn.toString();
  }

  @Test
  void a_short_answer_is_shown_whole() {
    assertEquals(
        List.of("free: The «interpreter» left something out."),
        drawn(entry(1, "The interpreter left something out."), "interpreting"));
  }

  @Test
  void a_phrase_is_one_mark() {
    assertEquals(
        List.of("free: We stood in the «queue at the gate»; the gate was shut."),
        drawn(
            entry(1, "We stood in the queue at the gate; the gate was shut."),
            "\"queue at the gate\""));
  }

  @Test
  void the_best_places_are_shown_with_their_prompts() {
    String filler = " and then we walked on through the long afternoon".repeat(8) + ". ";
    Entry long3 =
        entry(1, "")
            .answered(
                List.of(
                    Samples.answer("first", new Response.Text("A queue." + filler + "No more.")),
                    Samples.answer(
                        "then",
                        new Response.Text(filler + "The queue reached the gate." + filler))));
    assertEquals(
        List.of(
            "then: The «queue» reached the «gate». and then we walked on through the long afternoon"
                + " and then we walked on through the long afternoon and then we walked on through the",
            "first: A «queue». and then we walked on through the long afternoon and then we walked"
                + " on through the long afternoon and then we walked on through the long afternoon and"),
        drawn(long3, "queue gate"));
  }

  @Test
  void other_words_for_a_theme_are_marked_only_where_the_words_themselves_are_not() {
    assertEquals(
        List.of("free: He gave his «permission»; the consent form was signed."),
        drawn(entry(1, "He gave his permission; the consent form was signed."), "permission"));
    assertEquals(
        List.of("free: The «consent» form was signed."),
        drawn(entry(1, "The consent form was signed."), "permission"));
    assertEquals(
        List.of("free: He gave his «permission»; the «consent» form was signed."),
        drawn(entry(1, "He gave his permission; the consent form was signed."), "theme:consent"));
  }

  @Test
  void a_snippet_stays_on_one_line() {
    assertEquals(
        List.of("free: Then the «gate»."),
        drawn(entry(1, "In the morning\nThen the gate.\n\nIn the evening"), "gate"));
  }

  @Test
  void a_hit_without_its_words_shows_the_beginning() {
    assertEquals(
        List.of("free: A quiet day."),
        drawn(entry(1, "\n  A quiet day.").about(List.of("consent-truth")), "theme:consent"));
  }

  @Test
  void a_title_is_shown_when_it_has_a_mark() {
    assertEquals(
        List.of("free: We waited.", "title: The queue at the «gate»"),
        drawn(entry(1, "We waited.").titled("The queue at the gate"), "gate"));
  }

  @Test
  void the_beginning_of_a_word_marks_the_whole_word() {
    assertEquals(
        List.of("free: She «consented», he did not."),
        drawn(entry(1, "She consented, he did not."), "consente*"));
  }

  @Test
  void odd_characters_come_back_as_they_were() {
    String odd =
        "An \u001B]0;x\u0007 and \u009B and \u202E by 👩‍⚕️, cafe\u0301, 日本語, สวัสดี, السلام عليكم, pat\u200Bient";
    Entry entry = entry(1, odd);
    try (Index index = holding(folder, entry)) {
      for (String typed : List.of("café", "日本語", "สวัสดี", "السلام", "👩‍⚕️", "patient", "x")) {
        Snippet snippet = search(index, typed).hits().getFirst().snippets().getFirst();
        assertEquals(odd, snippet.text(), typed);
        assertEquals(1, snippet.marks().size(), typed);
      }
    }
    assertEquals(List.of("free: " + odd.replace("日本語", "«日本語»")), drawn(entry, "日本語"));
    assertEquals(
        List.of("free: " + odd.replace("cafe\u0301", "«cafe\u0301»")), drawn(entry, "cafe"));
  }

  @Test
  void text_without_blanks_is_cut_between_clusters() {
    String text = "👩‍⚕️🇺🇬e\u0301".repeat(60) + "門" + "👩‍⚕️🇺🇬e\u0301".repeat(60);
    try (Index index = holding(folder, entry(1, text))) {
      Snippet snippet = search(index, "門").hits().getFirst().snippets().getFirst();
      int at = text.indexOf(snippet.text());
      BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
      clusters.setText(text);
      assertTrue(clusters.isBoundary(at) && clusters.isBoundary(at + snippet.text().length()));
      assertTrue(snippet.text().length() <= 160 && snippet.text().contains("門"));
    }
  }

  @Test
  void at_most_three_places_are_shown() {
    String text = ("The gate again." + " word".repeat(60) + ". ").repeat(6);
    List<String> shown = drawn(entry(1, text), "gate");
    assertEquals(3, shown.size());
    assertEquals(
        3, shown.stream().filter(line -> line.contains("«gate»")).collect(Collectors.counting()));
  }

  @Test
  void what_a_title_says_already_is_not_said_again_below_it() {
    Snippet whole = new Snippet("free", "", "The queue at the gate: nobody came.", List.of());
    assertEquals(
        new Snippet("free", "", "…nobody came.", List.of()), whole.after("The queue at the gate"));
    Snippet later =
        new Snippet("free", "", "The queue at the gate, and rain.", List.of(new Mark(27, 31)));
    assertEquals(
        new Snippet("free", "", "…and rain.", List.of(new Mark(5, 9))),
        later.after("The queue at the gate"));
    Snippet marked = new Snippet("free", "", "The queue at the gate.", List.of(new Mark(4, 9)));
    assertEquals(marked, marked.after("The queue"));
    assertEquals(whole, whole.after("Another title"));
    assertEquals(whole, whole.after(""));
  }
}
