package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;

/** What facets count, with nothing chosen and with several values chosen of several facets. */
final class FacetsTest {

  private static final List<String> WORDS = List.of("gate", "queue", "rain", "ward", "matron");
  private static final List<String> THEMES =
      List.of("consent-truth", "moral-distress", "language-interpreters", "of-ones-own");
  private static final List<String> MISSIONS = List.of("kisoro-2026", "mbale-2025");
  private static final List<String> GUIDES = List.of("daily-five", "heavy-day");
  private static final List<String> PEOPLE = List.of("Ruth", "Okello", "Marie");

  @TempDir private Path folder;

  private final Random random = new Random(20261130);
  private final Map<UUID, Dossier> truth = new HashMap<>();

  private static Choices choosing(Facet facet, String... values) {
    return new Choices(Map.of(facet, Set.of(values)));
  }

  private static Results everything(Index index, Choices choices) {
    return index.find(Query.ALL, new Request(2000, Sort.DATE, false, choices));
  }

  private static Entry entry(int number, String theme, int year) {
    return Samples.entry(number, "gate")
        .about(List.of(theme))
        .on(LocalDate.of(year, 1, 1).plusDays(number));
  }

  @Test
  void values_of_one_facet_are_either_and_of_two_facets_both() {
    try (Index index =
        Samples.holding(
            folder,
            entry(1, "consent-truth", 2025),
            entry(2, "moral-distress", 2025),
            entry(3, "consent-truth", 2026),
            entry(4, "language-interpreters", 2026))) {
      Choices either = choosing(Facet.THEME, "consent-truth", "moral-distress");
      assertEquals(List.of(3, 2, 1), Samples.numbers(everything(index, either)));
      Results both = everything(index, either.toggled(Facet.YEAR, "2026"));
      assertEquals(List.of(3), Samples.numbers(both));
      assertEquals(1, both.total());
      assertEquals(
          List.of(new Count("consent-truth", 1), new Count("language-interpreters", 1)),
          both.facets().getOrDefault("theme", List.of()).stream()
              .filter(count -> count.count() > 0)
              .toList());
      assertEquals(List.of(new Count("2026", 1), new Count("2025", 2)), both.facets().get("year"));
      assertEquals(List.of(new Count("ethics", 1)), both.facets().get("group"));
    }
  }

  @Test
  void the_hits_are_told_of_before_they_are_counted() {
    try (Index index =
        Samples.holding(folder, entry(1, "consent-truth", 2025), entry(2, "of-ones-own", 2026))) {
      List<Results> told = new ArrayList<>();
      Request one = new Request(1, Sort.DATE, false, Choices.NONE);
      Results all = index.find(Query.ALL, one, told::add);
      assertEquals(List.of(all.hits()), told.stream().map(Results::hits).toList());
      assertEquals(List.of(false), told.stream().map(Results::counted).toList());
      assertEquals(2, all.total());
      assertEquals(List.of(new Count("2026", 1), new Count("2025", 1)), all.facets().get("year"));
      index.find(
          Query.ALL, new Request(1, Sort.DATE, false, choosing(Facet.YEAR, "1999")), told::add);
      assertEquals(1, told.size());
    }
  }

  @Test
  void what_is_chosen_stays_among_the_counts() {
    try (Index index = Samples.holding(folder, entry(1, "consent-truth", 2025))) {
      Results none = everything(index, choosing(Facet.YEAR, "2019"));
      assertEquals(0, none.total());
      assertEquals(List.of(new Count("2025", 1), new Count("2019", 0)), none.facets().get("year"));
    }
  }

  @Test
  void a_theme_counts_where_it_is_tagged_and_not_where_it_is_spoken_of() {
    try (Index index =
        Samples.holding(
            folder, entry(1, "consent-truth", 2025), Samples.entry(2, "Her permission"))) {
      Results results =
          index.find(
              Samples.query("theme:consent"),
              new Request(10, Sort.DATE, true, choosing(Facet.THEME, "consent-truth")));
      assertEquals(List.of(1), Samples.numbers(results));
      assertEquals(List.of(new Count("consent-truth", 1)), results.facets().get("theme"));
    }
  }

  @Test
  void counts_equal_those_of_looking_at_every_entry_after_thousands_of_changes() {
    try (Index index = Samples.holding(folder)) {
      for (int change = 1; change <= 5_000; change++) {
        change(index);
        if (change % 250 == 0) {
          compare(index);
        }
      }
    }
    try (Index again = Samples.open(folder)) {
      compare(again);
    }
  }

  private void change(Index index) {
    Entry entry =
        Samples.entry(random.nextInt(400), one(WORDS) + " " + one(WORDS))
            .on(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1200)))
            .about(List.copyOf(new TreeSet<>(some(THEMES))));
    entry = entry.within(random.nextInt(3) == 0 ? null : one(MISSIONS), null);
    entry = random.nextBoolean() ? entry : entry.by(new GuideRef(one(GUIDES), 1));
    if (random.nextInt(4) == 0) {
      truth.remove(entry.id());
      index.remove(entry.id());
    } else {
      Dossier dossier =
          new Dossier(
              entry,
              new Beside(List.of(), some(PEOPLE).stream().distinct().toList(), false),
              List.of());
      truth.put(entry.id(), dossier);
      index.put(dossier, 1, 1);
    }
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private List<String> some(List<String> of) {
    return Stream.generate(() -> one(of)).limit(random.nextInt(3)).toList();
  }

  private void compare(Index index) {
    for (int i = 0; i < 12; i++) {
      String word = random.nextBoolean() ? "" : one(WORDS);
      Choices choices = random.nextInt(4) == 0 ? Choices.NONE : randomChoices();
      compare(index, word, choices);
    }
  }

  private Choices randomChoices() {
    Map<Facet, Set<String>> chosen = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      Facet facet = one(List.of(Facet.values()));
      List<String> there =
          truth.values().stream().flatMap(each -> values(each, facet).stream()).distinct().toList();
      chosen.put(facet, there.isEmpty() ? Set.of("none") : Set.copyOf(some(there)));
    }
    return new Choices(chosen);
  }

  private void compare(Index index, String word, Choices choices) {
    List<Dossier> fitting =
        truth.values().stream().filter(each -> each.entry().prose().contains(word)).toList();
    Results results =
        index.find(Samples.query(word), new Request(2000, Sort.RELEVANCE, false, choices));
    List<Dossier> chosen = fitting.stream().filter(each -> fits(each, choices, null)).toList();
    assertEquals(
        chosen.stream().map(each -> each.entry().id()).collect(Collectors.toSet()),
        results.hits().stream().map(Hit::id).collect(Collectors.toSet()),
        () -> word + choices);
    assertEquals(chosen.size(), results.total());
    Map<Facet, Map<String, Integer>> expected = new EnumMap<>(Facet.class);
    Map<Facet, Map<String, Integer>> counted = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      expected.put(
          facet,
          counts(
              fitting.stream()
                  .filter(each -> fits(each, choices, facet))
                  .map(each -> values(each, facet))
                  .flatMap(Collection::stream)
                  .toList()));
      counted.put(facet, counted(results, facet));
    }
    assertEquals(expected, counted, () -> word + choices);
  }

  private static boolean fits(
      Dossier dossier, Choices choices, @org.jspecify.annotations.Nullable Facet but) {
    return choices.chosen().entrySet().stream()
        .filter(each -> each.getKey() != but)
        .allMatch(
            each -> values(dossier, each.getKey()).stream().anyMatch(each.getValue()::contains));
  }

  private static List<String> values(Dossier dossier, Facet facet) {
    Entry entry = dossier.entry();
    return switch (facet) {
      case THEME -> entry.themes();
      case GROUP ->
          Samples.VOCABULARY.concepts().stream()
              .filter(concept -> entry.themes().contains(concept.id()))
              .map(Concept::group)
              .distinct()
              .toList();
      case PHASE ->
          "kisoro-2026".equals(entry.mission())
              ? List.of(Samples.KISORO.phaseOn(entry.date()).id())
              : List.of();
      case MISSION -> Stream.ofNullable(entry.mission()).toList();
      case GUIDE -> Stream.ofNullable(entry.guide()).map(GuideRef::id).toList();
      case YEAR -> List.of("%d".formatted(entry.date().getYear()));
      case PERSON -> dossier.beside().people();
    };
  }

  private static Map<String, Integer> counts(List<String> values) {
    Map<String, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }

  private static Map<String, Integer> counted(Results results, Facet facet) {
    Map<String, Integer> counts = new TreeMap<>();
    new ArrayList<>(results.facets().getOrDefault(facet.id(), List.of()))
        .forEach(count -> counts.put(count.value(), count.count()));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }
}
