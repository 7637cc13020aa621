package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Entry;

/** After many random changes an index says what looking at every entry says. */
final class AgainstBruteForceTest {

  private static final List<String> WORDS =
      List.of("gate", "queue", "rain", "ward", "matron", "bread", "river", "letter");
  private static final List<String> THEMES = List.of("consent-truth", "moral-distress", "other");

  @TempDir private Path folder;

  private final Random random = new Random(42);
  private final Map<UUID, Entry> truth = new HashMap<>();
  private final Map<UUID, Long> stamps = new HashMap<>();

  private Entry randomEntry() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    TreeSet<String> themes = new TreeSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      themes.add(THEMES.get(random.nextInt(THEMES.size())));
    }
    return Samples.entry(random.nextInt(300), text.toString())
        .on(LocalDate.of(2026, 11, 1).plusDays(random.nextInt(60)))
        .within(random.nextBoolean() ? "kisoro-2026" : null, null)
        .about(new ArrayList<>(themes));
  }

  private void change(Index index) {
    Entry entry = randomEntry();
    long stamp = random.nextLong();
    if (random.nextInt(4) == 0) {
      truth.remove(entry.id());
      stamps.remove(entry.id());
      index.remove(entry.id());
    } else {
      truth.put(entry.id(), entry);
      stamps.put(entry.id(), stamp);
      index.put(Dossier.of(entry), stamp, 1);
    }
  }

  private void compare(Index index) {
    compare(index, "", _ -> true);
    for (String word : WORDS) {
      compare(index, word, entry -> entry.prose().contains(word));
    }
    compare(
        index,
        "gate -rain phase:field",
        entry ->
            entry.prose().contains("gate")
                && !entry.prose().contains("rain")
                && "field".equals(phase(entry)));
    compare(index, "theme:consent-truth", entry -> entry.themes().contains("consent-truth"));
    assertEquals(
        new Difference(false, List.of(), List.of(), List.of()),
        index.against(
            stamps.entrySet().stream()
                .map(each -> new IndexedFile(each.getKey(), each.getValue(), 1, 0))
                .toList()));
  }

  private void compare(Index index, String query, Predicate<Entry> fits) {
    List<Entry> fitting = truth.values().stream().filter(fits).toList();
    Results results = index.find(Samples.query(query), Request.of(1000, Sort.DATE, false));
    assertEquals(
        new TreeSet<>(fitting.stream().map(Entry::id).toList()),
        new TreeSet<>(results.hits().stream().map(Hit::id).toList()),
        query);
    assertEquals(fitting.size(), results.total());
    assertEquals(
        results.hits().stream().sorted(Comparator.comparing(Hit::date).reversed()).toList(),
        results.hits());
    assertEquals(
        counts(fitting.stream().map(Entry::themes).flatMap(Collection::stream).toList()),
        counted(results, "theme"));
    assertEquals(
        counts(fitting.stream().map(AgainstBruteForceTest::phase).filter(p -> p != null).toList()),
        counted(results, "phase"));
  }

  private static @org.jspecify.annotations.Nullable String phase(Entry entry) {
    return entry.mission() == null ? null : Samples.KISORO.phaseOn(entry.date()).id();
  }

  private static Map<String, Integer> counts(List<String> values) {
    Map<String, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }

  private static Map<String, Integer> counted(Results results, String facet) {
    Map<String, Integer> counts = new TreeMap<>();
    results
        .facets()
        .getOrDefault(facet, List.of())
        .forEach(count -> counts.put(count.value(), count.count()));
    return counts;
  }

  @Test
  void after_random_changes_on_disk() {
    try (Index index = Samples.holding(folder)) {
      for (int round = 0; round < 20; round++) {
        for (int i = 0; i < 100; i++) {
          change(index);
        }
        compare(index);
      }
    }
    try (Index again = Samples.open(folder)) {
      compare(again);
    }
  }

  @Test
  void after_random_changes_in_memory_over_what_another_process_keeps() {
    try (Index keeper = Samples.holding(folder)) {
      for (int i = 0; i < 200; i++) {
        change(keeper);
      }
      keeper.commit();
      try (Index index = Samples.open(folder)) {
        for (int round = 0; round < 10; round++) {
          for (int i = 0; i < 60; i++) {
            change(index);
          }
          compare(index);
        }
      }
    }
  }
}
