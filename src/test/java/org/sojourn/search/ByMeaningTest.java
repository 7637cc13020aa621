package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sojourn.search.Samples.entry;
import static org.sojourn.search.Samples.numbers;
import static org.sojourn.search.Samples.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Response;

/** Entries found by what is known of them beside their words. */
final class ByMeaningTest {

  private static final Request ALL = Request.of(20, Sort.RELEVANCE, true);

  @TempDir private Path folder;

  private Index open(Insight insight) {
    return Index.open(
        folder,
        Samples.JOURNAL,
        new Setting(Samples.VOCABULARY, List.of(Samples.KISORO), Titles.NONE, insight));
  }

  private static void understand(Index index, Entry... entries) {
    Samples.rebuild(index, entries);
    for (Entry each : entries) {
      index.understand(Dossier.of(each), 1, 1);
    }
    index.commit();
  }

  private static List<Boolean> byMeaning(Results results) {
    return results.hits().stream().map(Hit::byMeaning).toList();
  }

  @Test
  void an_entry_with_none_of_the_words_is_found_by_what_they_mean_and_says_so() {
    try (Index index = open(new Senses("1"))) {
      understand(
          index,
          entry(1, "I was scared all night long"),
          entry(2, "She was so afraid of it"),
          entry(3, "A storm came over the hill"));
      Results results = index.find(query("afraid of the"), ALL);
      assertEquals(List.of(2, 1), numbers(results));
      assertEquals(List.of(false, true), byMeaning(results));
      assertEquals(2, results.total());
      assertEquals(List.of(new Count("2026", 2)), results.facets().get("year"));
    }
  }

  @Test
  void words_that_name_a_theme_together_find_what_clearly_speaks_of_it() {
    try (Index index = open(new Senses("1").silent())) {
      understand(
          index,
          entry(1, "But who decides in this house?"),
          entry(2, "nodded agreed"),
          entry(3, "A storm came over the hill"));
      Results results = index.find(query("who decides"), ALL);
      assertEquals(List.of(1, 2), numbers(results));
      assertEquals(List.of(false, true), byMeaning(results));
      assertEquals(List.of(1), numbers(index.find(query("decides"), ALL)));
    }
  }

  @Test
  void meaning_keeps_to_the_limits_and_to_the_choices() {
    try (Index index = open(new Senses("1"))) {
      understand(
          index,
          entry(1, "I was scared").within("kisoro-2026", null),
          entry(2, "They were scared"),
          entry(3, "Trembling").within("kisoro-2026", null).about(List.of("moral-distress")));
      assertEquals(
          Set.of(1, 3), Set.copyOf(numbers(index.find(query("afraid mission:kisoro"), ALL))));
      Choices tagged = new Choices(Map.of(Facet.THEME, Set.of("moral-distress")));
      assertEquals(
          List.of(3),
          numbers(index.find(query("afraid"), new Request(9, Sort.RELEVANCE, true, tagged))));
      assertEquals(List.of(), numbers(index.find(query("afraid \"green hill\""), ALL)));
      assertEquals(
          List.of(), numbers(index.find(query("afraid"), Request.of(9, Sort.DATE, false))));
    }
  }

  @Test
  void half_of_the_order_is_by_words_and_half_by_meaning() {
    try (Index index = open(new Senses("1"))) {
      understand(
          index,
          entry(1, "afraid, among many other things that were said of the long way to the village"),
          entry(2, "afraid, scared, trembling"),
          entry(3, "scared"),
          entry(4, "rain"));
      assertEquals(List.of(2, 1, 3), numbers(index.find(query("afraid"), ALL)));
    }
  }

  @Test
  void a_theme_gives_tagged_entries_first_and_then_those_that_speak_of_it_most() {
    try (Index index = open(new Senses("1"))) {
      understand(
          index,
          entry(1, "She nodded at last, and the storm went on, and the rain"),
          entry(2, "A quiet day").about(List.of("consent-truth")),
          entry(3, "They agreed, she nodded"),
          entry(4, "rain, storm, flood"));
      Results results = index.find(query("theme:consent"), ALL);
      assertEquals(List.of(2, 3, 1), numbers(results));
      assertEquals(List.of(false, true, true), byMeaning(results));
    }
  }

  @Test
  void a_plain_sentence_names_the_themes_it_is_near_to() {
    try (Index index = open(new Senses("1"))) {
      understand(index, entry(1, "x"));
      assertEquals(List.of("moral-distress"), index.find(query("times I was scared"), ALL).near());
      assertEquals(
          List.of(), index.find(query("times I was scared theme:\"moral distress\""), ALL).near());
      assertEquals(List.of(), index.find(query("scared"), ALL).near());
    }
  }

  @Test
  void without_a_model_all_is_found_and_ordered_by_words() {
    Entry[] entries = {
      entry(1, "afraid afraid and afraid"), entry(2, "afraid of the long way"), entry(3, "scared")
    };
    List<Integer> words;
    try (Index index = open(Insight.none())) {
      Samples.rebuild(index, entries);
      words = numbers(index.find(query("afraid"), ALL));
    }
    try (Index index = open(new Senses("1").silent())) {
      understand(index, entries);
      assertEquals(words, numbers(index.find(query("afraid"), ALL)));
    }
  }

  @Test
  void what_is_not_yet_understood_is_named_the_newest_first_until_it_is() {
    try (Index index = open(new Senses("1"))) {
      Entry newer = entry(2, "scared");
      Entry older = entry(1, "rain").on(newer.date().minusDays(3));
      Samples.rebuild(index, older, newer);
      assertEquals(List.of(Samples.id(2), Samples.id(1)), index.toUnderstand(9));
      assertEquals(List.of(Samples.id(2)), index.toUnderstand(1));
      index.understand(Dossier.of(newer), 1, 1);
      assertEquals(List.of(Samples.id(1)), index.toUnderstand(9));
      index.put(Dossier.of(newer), 2, 1);
      assertEquals(List.of(Samples.id(2), Samples.id(1)), index.toUnderstand(9));
      index.understand(Dossier.of(newer), 2, 1);
      index.understand(Dossier.of(older), 1, 1);
      assertEquals(List.of(), index.toUnderstand(9));
    }
    try (Index again = open(new Senses("1"))) {
      assertEquals(List.of(), again.toUnderstand(9));
    }
    try (Index other = open(new Senses("2"))) {
      assertEquals(2, other.toUnderstand(9).size());
    }
  }

  @Test
  void other_languages_are_known_by_their_words_alone() {
    try (Index index = open(new Senses("1"))) {
      Entry plain = entry(1, "scared");
      Entry french =
          new Entry(
              plain.id(),
              plain.date(),
              plain.created(),
              plain.updated(),
              null,
              null,
              null,
              "fr",
              null,
              "",
              plain.answers(),
              List.of(),
              null);
      understand(index, french);
      assertEquals(List.of(), index.toUnderstand(9));
      assertEquals(List.of(), numbers(index.find(query("afraid"), ALL)));
    }
  }

  @Test
  void what_is_found_by_meaning_shows_the_place_that_means_it() {
    try (Index index = open(new Senses("1"))) {
      Entry entry =
          entry(1, "x")
              .answered(
                  List.of(
                      Samples.answer("moment", new Response.Text("The storm.\n\nShe nodded.")),
                      Samples.answer("weight", new Response.Scale(4)),
                      Samples.answer("word", new Response.Words(List.of("wet"))),
                      Samples.answer("then", new Response.Text("A quiet road.\n\nI was scared."))));
      understand(index, entry);
      Request request = Request.of(9, Sort.RELEVANCE, true);
      Hit afraid = index.find(query("trembling"), request).hits().getFirst();
      assertEquals(List.of(new Snippet("then", "", "I was scared.", List.of())), afraid.snippets());
      Hit agreed = index.find(query("permission"), request).hits().getFirst();
      assertEquals(List.of(new Snippet("moment", "", "She nodded.", List.of())), agreed.snippets());
    }
  }
}
