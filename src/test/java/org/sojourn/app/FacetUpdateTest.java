package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.app.SearchPage.Focus;
import org.sojourn.search.Choices;
import org.sojourn.search.Correction;
import org.sojourn.search.Count;
import org.sojourn.search.Facet;
import org.sojourn.search.Hit;
import org.sojourn.search.Results;
import org.sojourn.search.Sort;

/** Narrowing and widening what was found. */
class FacetUpdateTest {
  private static final List<Count> THEMES =
      IntStream.rangeClosed(1, 8).mapToObj(i -> new Count("theme-" + i, 10 - i)).toList();

  private final Stage stage = Stage.with(SearchPage.fresh(""));

  private static Results results(int total, List<Correction> corrections, List<String> near) {
    List<Hit> hits =
        IntStream.rangeClosed(1, total)
            .mapToObj(i ->
                new Hit(
                    Samples.id(i),
                    Samples.TODAY,
                    "Title",
                    null,
                    null,
                    null,
                    List.of(),
                    1,
                    List.of(),
                    false))
            .toList();
    Map<String, List<Count>> facets =
        Map.of(
            "theme", THEMES,
            "phase", List.of(new Count("field", 9), new Count("re-entry", 1)),
            "year", List.of(new Count("2026", 10)));
    return new Results(
        total, hits, total == 0 ? Map.of() : facets, List.of(), List.of(), corrections, near);
  }

  /** The question that is open is answered. */
  private void found(Results results) {
    stage.on(new Event.Found(page().question(), results));
  }

  private SearchPage page() {
    return stage.page(SearchPage.class);
  }

  private Choices choices() {
    return page().question().choices();
  }

  @BeforeEach
  void finds() {
    stage.keys("a");
    found(results(10, List.of(), List.of()));
  }

  @Test
  void tab_goes_to_the_facets_and_back_to_the_list() {
    assertEquals(Focus.FACETS, stage.keys("<tab>").page(SearchPage.class).focus());
    assertEquals(Focus.LIST, stage.keys("<tab>").page(SearchPage.class).focus());
    assertEquals(Focus.FACETS, stage.keys("<tab>").page(SearchPage.class).focus());
    assertEquals(Focus.LIST, stage.keys("<esc>").page(SearchPage.class).focus());
  }

  @Test
  void where_nothing_can_be_chosen_tab_stays_on_the_query() {
    stage.keys("b");
    found(results(0, List.of(), List.of()));
    assertEquals(Focus.QUERY, stage.keys("<tab>").page(SearchPage.class).focus());
  }

  @Test
  void several_values_of_several_facets_are_chosen_and_each_asks_anew() {
    stage.keys("<tab><cr>").asked();
    Choices one = Choices.NONE.toggled(Facet.THEME, "theme-1");
    assertEquals(one, choices());
    Choices two = one.toggled(Facet.THEME, "theme-2").toggled(Facet.PHASE, "field");
    stage.keys("j<space>lx");
    assertEquals(two, choices());
    assertEquals(
        new Effect.Find(new SearchQuestion("a", Sort.RELEVANCE, true, two)),
        stage.asked().getLast());
  }

  @Test
  void what_is_chosen_is_taken_back_where_it_stands() {
    stage.keys("<tab>jxx");
    assertEquals(Choices.NONE, choices());
  }

  @Test
  void backspace_takes_the_choices_back_one_by_one() {
    stage.keys("<tab>xjxlx");
    Choices two = Choices.NONE.toggled(Facet.THEME, "theme-1").toggled(Facet.THEME, "theme-2");
    stage.keys("<bs>");
    assertEquals(two, choices());
    stage.keys("<tab><bs>");
    assertEquals(Choices.NONE.toggled(Facet.THEME, "theme-1"), choices());
    stage.keys("/<home><bs>");
    assertEquals(Choices.NONE, choices());
    stage.keys("<bs>");
    assertEquals("a", page().query().text());
  }

  @Test
  void backspace_within_the_query_takes_out_letters() {
    stage.keys("<tab>x/<end>b<bs>");
    assertEquals("a", page().query().text());
    assertEquals(Choices.NONE.toggled(Facet.THEME, "theme-1"), choices());
  }

  @Test
  void choices_stay_while_the_words_change() {
    stage.keys("<tab>x/bc");
    assertEquals(
        new SearchQuestion(
            "abc", Sort.RELEVANCE, true, Choices.NONE.toggled(Facet.THEME, "theme-1")),
        page().question());
  }

  @Test
  void the_keys_stay_on_a_value_when_the_counts_change_its_place() {
    stage.keys("<tab>jjx");
    Map<String, List<Count>> turned =
        Map.of("theme", List.of(new Count("theme-3", 3), new Count("theme-1", 2)));
    found(new Results(10, page().hits(), turned, List.of(), List.of()));
    stage.keys("x");
    assertEquals(Choices.NONE, choices());
  }

  @Test
  void what_is_chosen_stays_in_the_list_when_no_entry_has_it_any_more() {
    stage.keys("<tab>x/b");
    found(results(0, List.of(), List.of()));
    assertEquals(
        List.of(new FacetList.Value(Facet.THEME, "theme-1", 0, true)), page().facetList().items());
  }

  @Test
  void a_long_facet_is_opened_by_its_last_line_and_the_keys_go_on_with_it() {
    assertEquals(new FacetList.More(Facet.THEME, 3), page().facetList().items().get(5));
    stage.keys("<tab>jjjjj<cr>x");
    assertEquals(Choices.NONE.toggled(Facet.THEME, "theme-6"), choices());
    assertEquals(11, page().facetList().items().size());
  }

  @Test
  void right_and_left_go_from_facet_to_facet() {
    stage.keys("<tab>ll");
    assertEquals(Facet.YEAR, page().facetList().items().get(page().facet()).facet());
    stage.keys("lhh");
    assertEquals(0, page().facet());
    stage.keys("<up>");
    assertEquals(Focus.QUERY, page().focus());
  }

  @Test
  void the_mouse_chooses_and_takes_back() {
    stage.click("theme-2");
    assertEquals(Choices.NONE.toggled(Facet.THEME, "theme-2"), choices());
    stage.click("theme-2 ×");
    assertEquals(Choices.NONE, choices());
  }

  @Test
  void a_word_that_was_meant_comes_in_by_one_key_and_goes_by_undo() {
    stage.keys("<c-u>").type("the queu").asked();
    found(results(0, List.of(new Correction(4, 8, "queue", false)), List.of()));
    stage.keys("<c-n>");
    assertEquals("the queue", page().query().text());
    stage.keys("<c-z>");
    assertEquals("the queu", page().query().text());
  }

  @Test
  void a_word_is_looked_for_as_it_was_typed_by_one_key() {
    stage.keys("<c-u>").type("the queu").asked();
    found(results(1, List.of(new Correction(4, 8, "queue", true)), List.of()));
    stage.keys("<c-n>");
    assertEquals("the \"queu\"", page().query().text());
    stage.keys("<c-z>");
    assertEquals("the queu", page().query().text());
  }

  @Test
  void a_theme_near_a_sentence_is_taken_by_its_key_in_the_query_and_in_the_list() {
    stage.keys("<c-u>").type("out of my depth");
    found(results(2, List.of(), List.of("scope-competence", "supervision")));
    stage.keys("<c-p>");
    assertEquals("theme:supervision", page().query().text());
    stage.keys("<c-z>");
    found(results(2, List.of(), List.of("scope-competence", "supervision")));
    stage.keys("<down>1");
    assertEquals("theme:scope-competence", page().query().text());
    assertEquals(Focus.LIST, page().focus());
  }

  @Test
  void with_nothing_found_each_choice_can_be_left_out_by_one_key() {
    stage.keys("<tab>xlx/b");
    found(results(0, List.of(), List.of()));
    stage.keys("<c-n>");
    assertEquals(Choices.NONE.toggled(Facet.THEME, "theme-1"), choices());
  }

  @Test
  void with_nothing_found_and_themes_off_they_are_offered_again() {
    stage.keys("<c-t>");
    found(results(0, List.of(), List.of()));
    stage.keys("<c-n>");
    assertEquals(true, page().question().expand());
  }

  @Test
  void what_was_offered_for_other_words_is_not_taken() {
    found(results(1, List.of(new Correction(0, 1, "an", false)), List.of()));
    stage.keys("b<c-n>");
    assertEquals("ab", page().query().text());
  }

  @Test
  void an_offer_is_taken_by_a_click() {
    stage.keys("<c-u>").type("out of my depth");
    found(results(2, List.of(), List.of("justice-equity")));
    stage.click("Justice and equity");
    assertEquals("theme:justice-equity", page().query().text());
  }
}
