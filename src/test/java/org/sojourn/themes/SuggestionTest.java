package org.sojourn.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.themes.Samples.Sample;

/** A text may speak of a theme in words that no list can hold: most must be found, not all. */
class SuggestionTest {

  private static final int FIRST = 5;

  private final Themes vocabulary = Themes.shipped();
  private final ThemeModel themes = vocabulary.model();

  @Test
  void of_plain_samples_nearly_all_bring_up_their_theme() {
    assertFound(22, Samples.plain());
  }

  @Test
  void of_oblique_samples_most_bring_up_their_theme() {
    assertFound(28, Samples.oblique());
  }

  @Test
  void of_later_samples_most_bring_up_their_theme() {
    assertFound(17, Samples.later());
  }

  @Test
  void of_unseen_samples_three_of_four_bring_up_their_theme() {
    assertFound(15, Samples.unseen());
  }

  @Test
  void a_suggestion_says_which_terms_it_found_and_the_plainest_first() {
    Suggested first =
        themes
            .suggest(Subject.of("The interpreter was late, so the cook was interpreting."))
            .getFirst();
    assertEquals("language-interpreters", first.theme().id());
    assertEquals(List.of("interpreter"), first.terms());
  }

  @Test
  void a_phrase_counts_for_more_than_a_hint() {
    List<Suggested> suggested =
        themes.suggest(Subject.of("She stood by the door. It was beyond my training."));
    assertEquals("scope-of-practice", suggested.getFirst().theme().id());
  }

  @Test
  void the_prompts_own_themes_come_up_without_any_term() {
    assertEquals(
        List.of("reentry"),
        themes.suggest(Subject.of("Xyzzy.").answering(List.of("reentry", "no-such-theme"))).stream()
            .map(suggested -> suggested.theme().id())
            .toList());
  }

  @Test
  void the_prompts_own_theme_is_surer_with_a_term_of_it() {
    double without = score("storytelling", "I took a photo.", List.of());
    double with = score("storytelling", "I took a photo.", List.of("storytelling"));
    assertTrue(with > without, () -> with + " is not above " + without);
  }

  @Test
  void a_text_that_speaks_of_nothing_suggests_nothing() {
    assertEquals(List.of(), themes.suggest(Subject.of("")));
    assertEquals(List.of(), themes.suggest(Subject.of("Lorem ipsum dolor.")));
    assertEquals(List.of(), themes.suggest(Subject.of("hello")));
  }

  @Test
  void what_is_suggested_is_so_for_one_text_in_ten_at_least() {
    assertEquals(
        List.of(),
        Samples.plain().stream()
            .flatMap(sample -> themes.suggest(Subject.of(sample.text())).stream())
            .filter(suggested -> suggested.score() < 0.1)
            .toList());
  }

  @Test
  void at_most_eight_are_suggested_best_first_within_0_and_1() {
    String all = String.join(" ", Samples.plain().stream().map(Sample::text).toList());
    List<String> asked = vocabulary.all().stream().map(Theme::id).toList();
    List<Double> scores =
        themes.suggest(Subject.of(all).answering(asked)).stream().map(Suggested::score).toList();
    assertEquals(8, scores.size());
    assertEquals(scores.stream().sorted((a, b) -> Double.compare(b, a)).toList(), scores);
    assertTrue(scores.stream().allMatch(score -> score > 0 && score <= 1), scores::toString);
  }

  @Test
  void british_and_american_spelling_suggest_the_same() {
    assertEquals(
        themes.suggest(
            Subject.of("An organisation with a programme of immunisation and counselling")),
        themes.suggest(
            Subject.of("An organization with a program of immunization and counseling")));
  }

  @Test
  void every_hint_is_for_a_theme_that_there_is() {
    Set<String> known = Set.copyOf(vocabulary.all().stream().map(Theme::id).toList());
    assertEquals(
        List.of(),
        Hints.shipped().byTheme().keySet().stream().filter(id -> !known.contains(id)).toList());
  }

  private double score(String theme, String text, List<String> asked) {
    return themes.suggest(Subject.of(text).answering(asked)).stream()
        .filter(suggested -> suggested.theme().id().equals(theme))
        .mapToDouble(Suggested::score)
        .findFirst()
        .orElse(0);
  }

  private void assertFound(int enough, List<Sample> samples) {
    List<String> missed = samples.stream().filter(s -> !found(s)).map(this::tell).toList();
    assertTrue(samples.size() - missed.size() >= enough, () -> String.join("\n", missed));
  }

  private boolean found(Sample sample) {
    return first(sample).stream().anyMatch(s -> s.theme().id().equals(sample.theme()));
  }

  private List<Suggested> first(Sample sample) {
    return themes.suggest(Subject.of(sample.text())).stream().limit(FIRST).toList();
  }

  private String tell(Sample sample) {
    List<String> instead =
        first(sample).stream().map(s -> s.theme().id() + " " + s.terms()).toList();
    return "%s was not among %s".formatted(sample.theme(), instead);
  }
}
