package org.sojourn.search;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sojourn.search.Samples.entry;
import static org.sojourn.search.Samples.holding;
import static org.sojourn.search.Samples.id;
import static org.sojourn.search.Samples.numbers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Entry;

/** What is like an entry. */
final class AlikeTest {

  private static final Request ALL = Request.of(20, Sort.RELEVANCE, true);

  @TempDir private Path folder;

  private static final Entry GATE = entry(1, "The queue at the gate stood in the rain before us.");

  @Test
  void what_shares_its_words_is_found_and_the_entry_itself_is_not() {
    try (Index index =
        holding(
            folder,
            GATE,
            entry(2, "At the gate there was a queue again, and it rained."),
            entry(3, "Nobody ate."),
            entry(4, "A gate."))) {
      assertEquals(List.of(2, 4), numbers(index.like(id(1), ALL)));
    }
  }

  @Test
  void the_words_that_few_entries_have_tell_more_than_those_that_many_have() {
    try (Index index =
        holding(
            folder,
            entry(1, "A snake by the road."),
            entry(2, "The road."),
            entry(3, "A snake."),
            entry(4, "The road again."),
            entry(5, "The long road."))) {
      assertEquals(3, numbers(index.like(id(1), ALL)).getFirst());
    }
  }

  @Test
  void what_is_shared_is_marked() {
    try (Index index = holding(folder, GATE, entry(2, "The gate."))) {
      Snippet snippet = index.like(id(1), ALL).hits().getFirst().snippets().getFirst();
      assertEquals(List.of(new Mark(4, 8)), snippet.marks());
    }
  }

  @Test
  void what_means_the_same_in_other_words_is_found_by_meaning() {
    try (Index index =
        Index.open(
            folder,
            Samples.JOURNAL,
            new Setting(Samples.VOCABULARY, List.of(), Titles.NONE, new Senses("1")))) {
      Entry[] entries = {
        entry(1, "I was afraid all night"),
        entry(2, "They were scared of me"),
        entry(3, "Some rain")
      };
      Samples.rebuild(index, entries);
      for (Entry each : entries) {
        index.understand(Dossier.of(each), 1, 1);
      }
      Results results = index.like(id(1), ALL);
      assertEquals(List.of(2), numbers(results));
      assertEquals(true, results.hits().getFirst().byMeaning());
      assertEquals(List.of(), numbers(index.like(id(1), Request.of(9, Sort.RELEVANCE, false))));
    }
  }

  @Test
  void facets_count_and_limit_what_is_like_it() {
    try (Index index =
        holding(
            folder,
            GATE,
            entry(2, "The queue at the gate").about(List.of("moral-distress")),
            entry(3, "The gate and the queue"))) {
      Results all = index.like(id(1), ALL);
      assertEquals(2, all.total());
      assertEquals(List.of(new Count("moral-distress", 1)), all.facets().get("theme"));
      Choices tagged = new Choices(Map.of(Facet.THEME, Set.of("moral-distress")));
      assertEquals(
          List.of(2), numbers(index.like(id(1), new Request(9, Sort.RELEVANCE, true, tagged))));
    }
  }

  @Test
  void an_entry_that_shares_nothing_and_one_that_is_not_there_find_nothing() {
    try (Index index = holding(folder, GATE, entry(2, "日本語"))) {
      assertEquals(List.of(), numbers(index.like(id(2), ALL)));
      Results none = index.like(id(9), ALL);
      assertEquals(List.of("this entry is not in the index yet"), none.notes());
      assertEquals(List.of(), numbers(none));
    }
  }

  @Test
  void a_long_entry_full_of_words_of_its_own_is_still_like_those_that_share_its_subject() {
    String own = IntStream.range(0, 60).mapToObj(i -> "word" + i + "x").collect(joining(" "));
    List<Entry> entries = new ArrayList<>();
    entries.add(entry(1, own + " plague plague plague infection pest house " + own));
    for (int i = 0; i < 60; i++) {
      entries.add(entry(100 + i, "word" + i + "x and word" + (i + 1) + "x, rain " + i));
    }
    for (int i = 2; i < 9; i++) {
      entries.add(entry(i, "The plague and its infection, house by house, day " + i));
    }
    try (Index index = holding(folder, entries.toArray(new Entry[0]))) {
      List<Integer> like = numbers(index.like(id(1), ALL));
      assertEquals(Set.of(2, 3, 4, 5, 6, 7, 8), Set.copyOf(like.subList(0, 7)));
    }
  }
}
