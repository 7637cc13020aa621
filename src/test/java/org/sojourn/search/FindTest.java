package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.search.Samples.entry;
import static org.sojourn.search.Samples.found;
import static org.sojourn.search.Samples.holding;
import static org.sojourn.search.Samples.numbers;
import static org.sojourn.search.Samples.query;
import static org.sojourn.search.Samples.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Person;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;
import org.sojourn.journal.Share;

/** What queries find, and in which order. */
final class FindTest {

  @TempDir private Path folder;

  private static final List<String> TAGGED = List.of("consent-truth");

  @ParameterizedTest
  @CsvSource({
    "interpreting, The interpreter left something out.",
    "INTERPRETER, She was interpreting for two.",
    "cafe, We met at the café.",
    "café, We met at the cafe\u0301.",
    "patient, The pat\u200Bient slept.",
    "mothers, The mother’s hand.",
    "日本語, 今日は日本語を話した。",
    "สวัสดี, She said สวัสดี to me.",
    "السلام, قال السلام عليكم",
    "👩‍⚕️, Our 👩‍⚕️ came.",
    "well-being, Their well being matters.",
    "refill, note:refill tomorrow"
  })
  void words_are_found_in_whatever_form_they_were_written(String typed, String text) {
    try (Index index = holding(folder, entry(1, text), entry(2, "Something else"))) {
      assertEquals(List.of(1), found(index, typed));
    }
  }

  @Test
  void a_query_of_which_nothing_is_understood_finds_nothing() {
    try (Index index = holding(folder, entry(1, "The queue at the gate"))) {
      assertEquals(List.of(), found(index, "after:May"));
      assertEquals(List.of(), found(index, "phase:feild"));
      assertEquals(List.of(1), found(index, "after:May queue"));
      assertEquals(List.of(1), found(index, "theme:queue"));
      assertEquals(List.of(), found(index, "theme:zebra"));
      assertEquals(List.of(1), found(index, ""));
    }
  }

  @Test
  void what_is_not_there_is_not_found() {
    try (Index index = holding(folder, entry(1, "The queue at the gate"))) {
      assertEquals(
          new Results(0, List.of(), Map.of(), List.of(), List.of()), search(index, "zebra"));
    }
  }

  @Test
  void an_empty_query_gives_everything_newest_first() {
    try (Index index =
        holding(
            folder,
            entry(1, "One").on(LocalDate.of(2026, 11, 20)),
            entry(2, "Two").on(LocalDate.of(2026, 11, 22)),
            entry(3, "Three"))) {
      assertEquals(List.of(3, 2, 1), found(index, ""));
    }
  }

  @Test
  void the_total_counts_more_than_the_hits() {
    try (Index index = holding(folder, entry(1, "gate"), entry(2, "gate"), entry(3, "gate"))) {
      Results results = index.find(query("gate"), Request.of(2, Sort.RELEVANCE, true));
      assertEquals(3, results.total());
      assertEquals(2, results.hits().size());
    }
  }

  @Test
  void entries_with_all_words_come_before_those_with_most() {
    try (Index index =
        holding(
            folder,
            entry(1, "queue queue queue gate gate gate"),
            entry(2, "A long day; somewhere a queue, later a gate, in the evening some rain."),
            entry(3, "rain alone"))) {
      Results results = search(index, "queue gate rain");
      assertEquals(List.of(2, 1), numbers(results));
      assertEquals(List.of(), results.notes());
      assertEquals(
          List.of(2, 1),
          numbers(index.find(query("queue gate rain"), Request.of(10, Sort.DATE, true))));
    }
  }

  @Test
  void a_note_says_when_no_entry_has_all_words() {
    try (Index index = holding(folder, entry(1, "queue at the gate"), entry(2, "rain"))) {
      Results results = search(index, "queue gate rain");
      assertEquals(List.of(1), numbers(results));
      assertEquals(List.of("no entry has all these words"), results.notes());
    }
  }

  @Test
  void phrases_refusals_and_keys_are_strict() {
    try (Index index =
        holding(
            folder,
            entry(1, "The queue at the gate was long"),
            entry(2, "At the gate there was a queue, and rain"),
            entry(3, "The gate. A queue."))) {
      assertEquals(List.of(1), found(index, "\"queue at the gate\""));
      assertEquals(List.of(1, 3), found(index, "gate -rain").stream().sorted().toList());
      assertEquals(List.of(3), found(index, "-\"queue at the gate\" -rain"));
    }
  }

  @Test
  void a_phrase_does_not_reach_from_one_answer_into_the_next() {
    Entry two =
        entry(1, "")
            .answered(
                List.of(
                    Samples.answer("a", new Response.Text("We saw the queue")),
                    Samples.answer("b", new Response.Text("gate closed"))));
    try (Index index = holding(folder, two)) {
      assertEquals(List.of(), found(index, "\"queue gate\""));
      assertEquals(List.of(1), found(index, "\"gate closed\""));
    }
  }

  @Test
  void a_star_finds_any_ending() {
    try (Index index =
        holding(folder, entry(1, "They consented."), entry(2, "No consensus."), entry(3, "con"))) {
      assertEquals(List.of(1), found(index, "consenti* consente*"));
      assertEquals(List.of(1, 2), found(index, "cons*").stream().sorted().toList());
    }
  }

  @Test
  void a_word_being_typed_finds_what_begins_so() {
    try (Index index = holding(folder, entry(1, "The interpreter"), entry(2, "Internal"))) {
      assertEquals(
          List.of(1),
          numbers(index.find(Samples.typing("interpr"), Request.of(10, Sort.RELEVANCE, true))));
    }
  }

  private List<Integer> typed(Index index, String query) {
    return numbers(index.find(Samples.typing(query), Request.of(10, Sort.RELEVANCE, true)));
  }

  @Test
  void a_query_being_typed_finds_its_entry_letter_by_letter() {
    try (Index index =
        holding(folder, entry(1, "In the theatre the interpreter left something out."))) {
      for (String query : List.of("theatre", "interpreting something", "left something out")) {
        for (int end = 1; end <= query.length(); end++) {
          String soFar = query.substring(0, end);
          assertEquals(List.of(1), typed(index, soFar), soFar);
        }
      }
    }
  }

  @Test
  void a_phrase_being_typed_finds_what_continues_it() {
    try (Index index =
        holding(
            folder,
            entry(1, "The interpreter left something out."),
            entry(2, "Something out of the window left."))) {
      assertEquals(List.of(1), typed(index, "\"left some"));
      assertEquals(List.of(1), typed(index, "\"interpreter left somethi"));
      assertEquals(List.of(1, 2), typed(index, "\"something o").stream().sorted().toList());
      assertEquals(List.of(), typed(index, "\"left some\""));
      assertEquals(
          "left something",
          marked(
              index
                  .find(Samples.typing("\"left some"), Request.of(10, Sort.RELEVANCE, true))
                  .hits()
                  .getFirst()));
    }
  }

  private static String marked(Hit hit) {
    Snippet snippet = hit.snippets().getFirst();
    Mark mark = snippet.marks().getFirst();
    return snippet.text().substring(mark.start(), mark.end());
  }

  @Test
  void a_word_of_a_themes_label_finds_what_is_tagged_with_it() {
    try (Index index =
        holding(
            folder,
            entry(1, "A quiet day").about(TAGGED),
            entry(2, "Her consent, in so many words"),
            entry(3, "Rain").about(List.of("language-interpreters")),
            entry(4, "Rain"))) {
      assertEquals(List.of(1, 2), found(index, "consent").stream().sorted().toList());
      assertEquals(
          List.of(2, 1),
          numbers(index.find(query("consent"), Request.of(10, Sort.RELEVANCE, false))));
      assertEquals(List.of(1, 2), found(index, "consent quiet"));
      assertEquals(List.of(3), found(index, "idioma"));
      assertEquals(List.of(1), typed(index, "trut"));
    }
  }

  @Test
  void commitments_and_comments_are_found_with_their_entry_and_say_what_they_are() {
    Beside beside =
        new Beside(
            List.of(
                new Passage(Passage.COMMITMENT, "promised", "Ask how refills are recorded"),
                new Passage(
                    Passage.COMMENT, "a comment by Ruth", "What did the matron say to that?")),
            List.of("Ruth"),
            true);
    try (Index index = holding(folder, entry(1, "The queue"), entry(2, "Rain"))) {
      index.put(new Dossier(entry(1, "The queue"), beside, List.of()), 1, 1);
      assertEquals(
          List.of("commitment"),
          search(index, "refills").hits().getFirst().snippets().stream()
              .map(Snippet::where)
              .toList());
      assertEquals("comment", search(index, "matron").hits().getFirst().snippets().get(0).where());
      assertEquals(
          new Difference(false, List.of(), List.of(Samples.id(1)), List.of()),
          index.against(
              List.of(
                  new IndexedFile(Samples.id(1), 1, 1, 0),
                  new IndexedFile(Samples.id(2), 1, 1, 0))));
      assertEquals(
          new Difference(false, List.of(), List.of(), List.of()),
          index.against(
              List.of(
                  new IndexedFile(Samples.id(1), 1, 1, beside.seal()),
                  new IndexedFile(Samples.id(2), 1, 1, 0))));
    }
  }

  @Test
  void a_theme_gives_tagged_entries_first_and_then_those_that_speak_of_it() {
    try (Index index =
        holding(
            folder,
            entry(1, "Her permission, her consent, permission again"),
            entry(2, "A quiet day").about(TAGGED),
            entry(3, "Rain"))) {
      Results results = search(index, "theme:consent");
      assertEquals(List.of(2, 1), numbers(results));
      assertEquals(List.of("consent", "permission"), results.also());
      assertEquals(
          List.of("A quiet day"),
          results.hits().getFirst().snippets().stream().map(Snippet::text).toList());
      Results narrow = index.find(query("theme:consent"), Request.of(10, Sort.RELEVANCE, false));
      assertEquals(List.of(2), numbers(narrow));
      assertEquals(List.of(), narrow.also());
    }
  }

  @Test
  void a_word_that_names_a_theme_finds_its_other_words_after_itself() {
    try (Index index =
        holding(
            folder,
            entry(1, "Permission, permission and who decides"),
            entry(2, "On a long and rainy day somebody spoke of autonomy, among other things"),
            entry(3, "Rain"))) {
      Results results = search(index, "autonomy");
      assertEquals(List.of(2, 1), numbers(results));
      assertEquals(List.of("permission", "who decides"), results.also());
      assertEquals(
          List.of(2),
          numbers(index.find(query("autonomy"), Request.of(10, Sort.RELEVANCE, false))));
    }
  }

  @Test
  void a_label_of_several_words_names_its_theme() {
    try (Index index = holding(folder, entry(1, "I could not do what was right."))) {
      assertEquals(List.of(1), found(index, "moral distress"));
      assertEquals(List.of(), found(index, "moral weather"));
    }
  }

  @Test
  void keys_look_at_tags() {
    Entry other = entry(2, "gate").within("mbale-2025", Role.PUBLIC_HEALTH);
    try (Index index =
        holding(
            folder,
            entry(1, "gate")
                .within("kisoro-2026", Role.CLINICIAN)
                .by(new GuideRef("daily-five", 1)),
            other)) {
      assertEquals(List.of(1), found(index, "mission:kisoro"));
      assertEquals(List.of(2), found(index, "-mission:kisoro-2026"));
      assertEquals(
          List.of(1, 2), found(index, "mission:kisoro mission:mbale").stream().sorted().toList());
      assertEquals(List.of(1), found(index, "guide:daily-five gate"));
      assertEquals(List.of(2), found(index, "role:public-health"));
      assertEquals(List.of(), found(index, "lang:fr"));
      assertEquals(List.of(1), found(index, "mission:\"Kisoro 2026\""));
      assertEquals(List.of(1, 2), found(index, "mission:kis,mba").stream().sorted().toList());
      assertEquals(List.of(1, 2), found(index, "lang:english").stream().sorted().toList());
      assertEquals(
          List.of("no entry has mission kisory; did you mean kisoro-2026?"),
          search(index, "mission:kisory").notes().stream().toList());
    }
  }

  @Test
  void what_was_received_is_found_beside_what_was_written_and_told_apart() {
    OffsetDateTime then = OffsetDateTime.parse("2026-11-22T21:04:10Z");
    Share share =
        new Share(
            Samples.id(7),
            Samples.id(8),
            new Person(Samples.id(9), "Amara Okello"),
            then,
            then.toLocalDate(),
            null,
            "",
            List.of(Answer.free("Las enfermeras lo sabían en la puerta, y no los niños. Gate.")),
            List.of("consent-truth"),
            "");
    Beside said =
        new Beside(
            List.of(new Passage(Passage.COMMENT, "your comment", "And now?")), List.of(), false);
    try (Index index = holding(folder, entry(1, "gate").about(List.of("moral-distress")))) {
      index.put(Dossier.received(share, said), 1, 1);
      Results both = search(index, "gate");
      assertEquals(List.of(1, 7), Samples.numbers(both).stream().sorted().toList());
      assertEquals(
          Arrays.asList("Amara Okello", null),
          both.hits().stream()
              .sorted(Comparator.comparing((Hit hit) -> hit.sharedBy() == null))
              .map(Hit::sharedBy)
              .toList());
      assertEquals(List.of(7), found(index, "from:okello"));
      assertEquals(List.of(7), found(index, "enfermera lang:spanish"));
      assertEquals(List.of(7), found(index, "\"and now\" is:received"));
      assertEquals(List.of(1), found(index, "-is:received"));
      assertEquals(
          List.of(1),
          Samples.numbers(index.find(query("gate").own(), Request.of(9, Sort.DATE, true))));
      assertTrue(
          index
              .against(
                  List.of(
                      new IndexedFile(Samples.id(1), 1, 1, 0),
                      new IndexedFile(Samples.id(7), 1, 1, said.seal())))
              .none());
    }
  }

  @Test
  void half_of_a_few_words_will_do_and_any_of_a_sentence() {
    try (Index index =
        holding(
            folder, entry(1, "gate queue"), entry(2, "matron"), entry(3, "the gate by night"))) {
      assertEquals(List.of(1), found(index, "gate queue matron mother"));
      assertEquals(List.of(1), found(index, "gate queue zebra mother"));
      assertEquals(
          List.of(1, 2, 3),
          found(index, "gate queue matron mother clinic window").stream().sorted().toList());
    }
  }

  @Test
  void what_most_entries_have_does_not_find_them_in_a_sentence() {
    Entry[] entries = new Entry[9];
    Arrays.setAll(entries, place -> entry(place + 1, "my day"));
    entries[0] = entry(1, "my gate");
    try (Index index = holding(folder, entries)) {
      assertEquals(List.of(1), found(index, "my gate where children slept hungry again"));
      assertEquals(9, found(index, "my").size());
    }
  }

  @Test
  void a_word_that_was_put_together_is_whole_alone_and_in_a_sentence_has_parts() {
    Entry both = entry(1, "a follow-up visit");
    Entry part = entry(2, "they follow us to the visit of the clinic");
    try (Index index = holding(folder, both, part)) {
      assertEquals(List.of(1), found(index, "follow-up"));
      assertEquals(List.of(1), found(index, "\"follow up\""));
      assertEquals(List.of(1, 2), found(index, "follow-up visit clinic mother"));
      assertEquals(
          List.of("no entry has all these words"),
          search(index, "follow-up visit clinic mother").notes().subList(0, 1));
    }
  }

  @Test
  void keys_look_at_what_stands_beside_an_entry() {
    Beside commented =
        new Beside(
            List.of(new Passage(Passage.COMMENT, "a comment by Ruth", "Why?")),
            List.of("Ruth Adong"),
            true);
    try (Index index = holding(folder, entry(2, "gate"))) {
      index.put(new Dossier(entry(1, "gate"), commented, List.of()), 1, 1);
      assertEquals(List.of(1), found(index, "with:comments"));
      assertEquals(List.of(1), found(index, "is:shared gate"));
      assertEquals(List.of(2), found(index, "-is:shared"));
      assertEquals(List.of(1), found(index, "from:ruth"));
      assertEquals(List.of(1), found(index, "from:adong"));
      assertEquals(List.of(), found(index, "with:commitments"));
      assertEquals(List.of("no entry has from zoe"), search(index, "from:zoe").notes());
    }
  }

  @Test
  void one_of_several_themes_is_enough_and_each_of_two_keys_must_hold() {
    try (Index index =
        holding(
            folder,
            entry(1, "x").about(List.of("consent-truth")),
            entry(2, "x").about(List.of("moral-distress")),
            entry(3, "x").about(List.of("consent-truth", "moral-distress")))) {
      Request tagged = Request.of(10, Sort.DATE, false);
      assertEquals(List.of(3, 2, 1), numbers(index.find(query("theme:consent,moral"), tagged)));
      assertEquals(List.of(3), numbers(index.find(query("theme:consent theme:moral"), tagged)));
    }
  }

  @Test
  void dates_limit_strictly() {
    try (Index index =
        holding(
            folder,
            entry(1, "a day").on(LocalDate.of(2026, 5, 31)),
            entry(2, "a day").on(LocalDate.of(2026, 6, 1)),
            entry(3, "a day").on(LocalDate.of(1665, 6, 1)))) {
      assertEquals(List.of(2), found(index, "after:2026-05"));
      assertEquals(List.of(1, 3), found(index, "before:2026-06"));
      assertEquals(List.of(3), found(index, "on:1665"));
      assertEquals(List.of(1), found(index, "after:2026-04 before:2026-06 day"));
    }
  }

  @Test
  void phases_follow_the_missions_as_they_are_now() {
    Entry away = entry(1, "x").on(LocalDate.of(2026, 11, 12)).within("kisoro-2026", null);
    Entry home = entry(2, "x").on(LocalDate.of(2026, 11, 22)).within("kisoro-2026", null);
    Entry none = entry(3, "x");
    Entry byHand =
        new Entry(
            Samples.id(4),
            home.date(),
            home.created(),
            home.updated(),
            "kisoro-2026",
            Phase.FIELD,
            null,
            "en",
            null,
            "",
            home.answers(),
            List.of(),
            null);
    try (Index index = holding(folder, away, home, none, byHand)) {
      assertEquals(List.of(1, 4), found(index, "phase:field").stream().sorted().toList());
      assertEquals(List.of(2), found(index, "phase:re-entry"));
      assertEquals(
          List.of(new Count("field", 2), new Count("re-entry", 1)),
          search(index, "").facets().get("phase"));
      index.missions(List.of());
      assertEquals(List.of(4), found(index, "phase:field"));
      assertEquals(List.of(new Count("field", 1)), search(index, "x").facets().get("phase"));
    }
  }

  @Test
  void facets_count_exact_tags_of_all_that_is_found() {
    try (Index index =
        holding(
            folder,
            entry(1, "permission").about(List.of("consent-truth", "moral-distress")),
            entry(2, "permission").about(TAGGED),
            entry(3, "permission"))) {
      Results results = index.find(query("theme:consent"), Request.of(1, Sort.RELEVANCE, true));
      assertEquals(3, results.total());
      assertEquals(
          Map.of(
              "theme", List.of(new Count("consent-truth", 2), new Count("moral-distress", 1)),
              "group", List.of(new Count("ethics", 2), new Count("self", 1)),
              "year", List.of(new Count("2026", 3))),
          results.facets());
    }
  }

  @Test
  void choices_words_and_ticks_are_searched_too() {
    Entry ticked =
        entry(1, "")
            .answered(
                List.of(
                    Samples.answer("feeling", new Response.Words(List.of("uneasy", "grateful"))),
                    Samples.answer("reported", new Response.Choice("not-needed")),
                    Samples.answer("checks", new Response.Checklist(List.of("rested"))),
                    Samples.answer("weight", new Response.Scale(6)),
                    Samples.answer("thanks", new Response.Skipped(org.sojourn.journal.Kind.TEXT))));
    try (Index index = holding(folder, ticked)) {
      assertEquals(
          new Snippet("feeling", "", "uneasy, grateful", List.of(new Mark(0, 6))),
          search(index, "uneasy").hits().getFirst().snippets().getFirst());
      assertEquals(List.of(1), found(index, "\"not needed\" rested"));
    }
  }

  @Test
  void a_word_in_the_title_counts_more_than_one_in_the_text() {
    try (Index index =
        holding(
            folder,
            entry(1, "The gate was closed all day").titled("Rain"),
            entry(2, "The rain fell on us all day").titled("Gate"))) {
      assertEquals(List.of(2, 1), found(index, "gate"));
    }
  }

  @Test
  void a_quote_without_a_word_says_that_there_is_none() {
    try (Index index = holding(folder, entry(1, "to be or not to be"))) {
      assertEquals(
          List.of(
              "there is no word in it to look for",
              "a quote is not closed; what follows it was read as one phrase"),
          search(index, "\"").notes());
    }
  }

  @Test
  void words_too_common_to_look_for_find_nothing_and_say_so() {
    try (Index index = holding(folder, entry(1, "to be or not to be"))) {
      Results results = search(index, "to be");
      assertEquals(0, results.total());
      assertEquals(List.of("words as common as to be are not looked for"), results.notes());
    }
  }

  @Test
  void scores_fall_from_hit_to_hit() {
    try (Index index =
        holding(
            folder,
            entry(1, "queue gate"),
            entry(2, "gate gate gate gate"),
            entry(3, "a gate somewhere in a long text about rain"))) {
      List<Double> scores = search(index, "queue gate").hits().stream().map(Hit::score).toList();
      assertEquals(3, scores.size());
      assertTrue(scores.get(0) > scores.get(1) && scores.get(1) > scores.get(2), scores::toString);
    }
  }

  @Test
  void a_search_that_takes_too_long_is_cut_short_and_says_so() throws IOException {
    holding(folder, entry(1, "gate")).close();
    Prose prose = new Prose();
    try (Shelf shelf =
            Shelf.reading(prose, new Label(Map.of()), new Folder(folder).open("index-1"));
        Shelf.View view = shelf.view()) {
      Finder finder =
          new Finder(
              view.reader(),
              Ground.of(prose, Setting.of(Samples.VOCABULARY, List.of())),
              () -> true);
      assertEquals(
          List.of("the search took too long and was cut short; some entries may be missing"),
          finder.find(query("gate"), Request.of(10, Sort.RELEVANCE, true), _ -> {}).notes());
    }
  }
}
