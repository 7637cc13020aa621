package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sojourn.search.Choices;
import org.sojourn.search.Completion;
import org.sojourn.search.Count;
import org.sojourn.search.Hit;
import org.sojourn.search.Results;
import org.sojourn.search.Sort;

/** Finding entries again, as one types. */
class SearchUpdateTest {
  private final Stage stage = Stage.with(SearchPage.fresh(""));

  private static Results results(long... entries) {
    List<Hit> hits =
        LongStream.of(entries)
            .mapToObj(entry ->
                new Hit(
                    Samples.id(entry),
                    Samples.TODAY,
                    "Title " + entry,
                    null,
                    null,
                    null,
                    List.of(),
                    1,
                    List.of(),
                    false))
            .toList();
    return new Results(hits.size(), hits, Map.of(), List.of(), List.of());
  }

  private static Event found(String query, long... entries) {
    return new Event.Found(
        new SearchQuestion(query, Sort.RELEVANCE, true, Choices.NONE), results(entries));
  }

  private SearchPage page() {
    return stage.page(SearchPage.class);
  }

  private static Effect find(String query, Sort sort, boolean expand) {
    return new Effect.Find(new SearchQuestion(query, sort, expand, Choices.NONE));
  }

  @Test
  void each_letter_asks_anew() {
    assertEquals(
        List.of(find("a", Sort.RELEVANCE, true), find("ab", Sort.RELEVANCE, true)),
        stage.keys("ab").asked());
  }

  @Test
  void moving_in_the_query_asks_nothing() {
    stage.keys("ab").asked();
    assertEquals(List.of(), stage.keys("<left><home><end>").asked());
  }

  @Test
  void an_answer_that_comes_late_is_dropped() {
    stage.keys("ab").on(found("a", 1, 2));
    assertEquals(Optional.empty(), page().results());
    stage.on(found("ab", 3));
    assertEquals(Optional.of(results(3)), page().results());
    stage.on(found("a", 1, 2));
    assertEquals(Optional.of(results(3)), page().results());
  }

  @Test
  void an_answer_to_another_order_is_dropped() {
    stage.keys("a").on(found("a", 1, 2)).keys("<down>s");
    stage.on(found("a", 9));
    assertEquals(Optional.of(results(1, 2)), page().results());
  }

  @Test
  void an_answer_reaches_the_page_under_the_help_page() {
    stage.keys("a<f1>").on(found("a", 1)).keys("<esc>");
    assertEquals(Optional.of(results(1)), page().results());
  }

  @Test
  void down_goes_to_the_list_and_letters_act_there() {
    stage.keys("a").on(found("a", 1, 2)).keys("<down>j");
    assertTrue(page().inList());
    assertEquals(1, page().selected());
    stage.keys("k");
    assertEquals(0, page().selected());
  }

  @Test
  void up_from_the_first_hit_and_slash_go_back_to_the_query() {
    stage.keys("a").on(found("a", 1, 2)).keys("<down><up>");
    assertFalse(page().inList());
    stage.keys("<cr>/b");
    assertEquals("ab", page().query().text());
  }

  @Test
  void a_letter_that_is_no_command_in_the_list_leaves_the_query_alone() {
    stage.keys("a").on(found("a", 1, 2)).keys("<down>").asked();
    stage.keys("z<left>");
    assertEquals("a", page().query().text());
    assertTrue(page().inList());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void with_nothing_found_the_keys_stay_on_the_query() {
    stage.keys("a").on(found("a")).keys("<down>b");
    assertEquals("ab", page().query().text());
  }

  @Test
  void an_answer_without_hits_takes_the_keys_back_to_the_query() {
    stage.keys("a").on(found("a", 1)).keys("<down><c-t>");
    stage.on(
        new Event.Found(new SearchQuestion("a", Sort.RELEVANCE, false, Choices.NONE), results()));
    assertFalse(page().inList());
  }

  @Test
  void s_turns_the_order_and_back() {
    stage.keys("a").on(found("a", 1)).keys("<down>").asked();
    assertEquals(List.of(find("a", Sort.DATE, true)), stage.keys("s").asked());
    assertEquals(List.of(find("a", Sort.RELEVANCE, true)), stage.keys("s").asked());
  }

  @Test
  void ctrl_t_widens_by_themes_or_not_from_query_and_list() {
    stage.keys("a").asked();
    assertEquals(List.of(find("a", Sort.RELEVANCE, false)), stage.keys("<c-t>").asked());
    stage.on(
        new Event.Found(new SearchQuestion("a", Sort.RELEVANCE, false, Choices.NONE), results(1)));
    assertEquals(List.of(find("a", Sort.RELEVANCE, true)), stage.keys("<down><c-t>").asked());
  }

  @Test
  void enter_in_the_list_reads_the_hit() {
    stage.keys("a").on(found("a", 1, 2)).keys("<cr>j").asked();
    assertEquals(List.of(new Effect.Read(Samples.id(2))), stage.keys("<cr>").asked());
  }

  @Test
  void a_new_query_selects_the_first_hit_and_the_same_one_keeps_the_selection() {
    stage.keys("a").on(found("a", 1, 2)).keys("<down>j").on(found("a", 1, 2));
    assertEquals(1, page().selected());
    stage.keys("/b").on(found("ab", 1, 2));
    assertEquals(0, page().selected());
  }

  @Test
  void a_hit_fewer_moves_the_selection_to_the_last() {
    stage.keys("a").on(found("a", 1, 2)).keys("<down>j").on(found("a", 1));
    assertEquals(0, page().selected());
  }

  @Test
  void a_pasted_query_is_one_line() {
    stage.on(new Event.Typed(new org.sojourn.terminal.Input.Paste("two\nwords\n")));
    assertEquals("two words", page().query().text());
  }

  @Test
  void an_index_that_is_whole_again_is_asked_again() {
    stage.keys("a").asked();
    stage.on(new Event.Indexing(50, 100));
    assertEquals("index 50 of 100", stage.state().indexing());
    assertEquals(List.of(), stage.asked());
    stage.on(new Event.Indexing(100, 100));
    assertEquals("", stage.state().indexing());
    assertEquals(List.of(find("a", Sort.RELEVANCE, true)), stage.asked());
  }

  @Test
  void what_is_known_of_more_entries_is_looked_for_again_where_the_reader_looks_alone() {
    stage.keys("a").asked();
    stage.on(new Event.Understood());
    assertEquals(List.of(find("a", Sort.RELEVANCE, true)), stage.asked());
    stage.keys("<esc>").asked();
    stage.on(new Event.Understood());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void a_lost_index_is_made_anew_once() {
    stage.on(new Event.IndexLost(false)).on(new Event.IndexLost(false));
    assertEquals(List.of(new Effect.Index()), stage.asked());
  }

  @Test
  void an_index_that_was_damaged_is_made_anew_and_the_page_says_so() {
    stage.on(new Event.IndexLost(true));
    assertEquals(List.of(new Effect.Index()), stage.asked());
    assertEquals(
        "The search index was damaged: it is made anew. Your entries are safe.", stage.said());
  }

  @Test
  void an_index_that_cannot_be_made_is_not_said_to_be_in_the_making() {
    stage.on(new Event.IndexLost(false));
    stage.on(new Event.Failed(new Effect.Index(), "No room is left on the disk."));
    assertEquals("", stage.state().indexing());
    assertEquals("No room is left on the disk.", stage.said());
  }

  @Test
  void coming_back_from_an_entry_asks_again() {
    stage.keys("a").on(found("a", 1)).keys("<cr><cr>").on(read(1)).asked();
    stage.keys("<esc>");
    assertEquals(List.of(find("a", Sort.RELEVANCE, true)), stage.asked());
  }

  @Test
  void coming_back_from_an_entry_selects_it_wherever_it_stands_now() {
    stage.keys("a").on(found("a", 1, 2, 3)).keys("<down>j<cr>");
    stage.on(read(2)).keys("<esc>").on(found("a", 4, 1, 2, 3));
    assertEquals(2, page().selected());
    assertTrue(page().inList());
  }

  @Test
  void where_there_is_room_the_selected_entry_is_read_beside_the_list() {
    stage.resize(160, 50).keys("a").asked();
    stage.on(found("a", 1, 2));
    assertEquals(List.of(new Effect.Peek(Samples.id(1))), stage.asked());
    stage.on(new Event.Peeked(read(1)));
    assertEquals(Optional.of("Once 1."), shown());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void without_room_nothing_is_read_beside_the_list() {
    stage.keys("a").asked();
    assertEquals(List.of(), stage.on(found("a", 1, 2)).keys("<down>j").asked());
  }

  @Test
  void of_many_entries_gone_over_fast_only_the_last_is_read_after_the_first() {
    stage.resize(160, 50).keys("a").on(found("a", 1, 2, 3)).keys("<down>jj").asked();
    stage.on(new Event.Peeked(read(1)));
    assertEquals(List.of(new Effect.Peek(Samples.id(3))), stage.asked());
  }

  @Test
  void an_entry_that_cannot_be_read_is_left_out_in_silence_and_not_asked_for_again() {
    stage.resize(160, 50).keys("a").on(found("a", 1, 2)).asked();
    stage.on(new Event.Failed(new Effect.Peek(Samples.id(1)), "This entry is no longer here."));
    assertEquals("", stage.said());
    assertEquals(Optional.empty(), shown());
    assertEquals(List.of(new Effect.Peek(Samples.id(2))), stage.keys("<down>j").asked());
  }

  @Test
  void an_entry_beside_the_list_is_read_anew_when_the_list_is_come_back_to() {
    stage.resize(160, 50).keys("a").on(found("a", 1)).on(new Event.Peeked(read(1)));
    stage.keys("<down><cr>").on(read(1)).asked();
    stage.keys("<esc>");
    assertEquals(
        List.of(find("a", Sort.RELEVANCE, true), new Effect.Peek(Samples.id(1))), stage.asked());
  }

  private Optional<String> shown() {
    return page().peek().shown().map(read -> read.entry().prose());
  }

  private static Event.EntryRead read(long entry) {
    var once = Samples.kept(Samples.entry(entry, "2026-11-20", "Once " + entry + "."));
    return new Event.EntryRead(once, List.of(), List.of(), List.of(), 0);
  }

  @Test
  void near_the_end_of_the_hits_more_are_asked_for_once_and_the_selection_stays() {
    Results some = of(300, 40);
    stage.keys("a").on(new Event.Found(page().question(), some)).keys("<down>").asked();
    stage.keys("<end>");
    Effect.Find more = stage.asked(Effect.Find.class);
    assertEquals(140, more.question().hits());
    assertEquals(List.of(), stage.keys("k").asked());
    stage.on(new Event.Found(more.question(), of(300, 140)));
    assertEquals(38, page().selected());
    assertEquals(140, page().hits().size());
  }

  @Test
  void hits_show_beside_the_last_counts_until_their_own_follow() {
    Map<String, List<Count>> last = Map.of("year", List.of(new Count("2025", 9)));
    Map<String, List<Count>> now = Map.of("year", List.of(new Count("2026", 2)));
    List<Hit> hits = results(1, 2).hits();
    stage.keys("a").on(answered(new Results(9, results(3).hits(), last, List.of(), List.of())));
    stage.keys("b").on(answered(new Results(0, hits, Map.of(), List.of(), List.of())));
    assertEquals(hits, page().hits());
    assertEquals(last, page().results().orElseThrow().facets());
    stage.keys("<down>j").on(answered(new Results(2, hits, now, List.of(), List.of())));
    assertEquals(now, page().results().orElseThrow().facets());
    assertEquals(1, page().selected());
  }

  private Event answered(Results results) {
    return new Event.Found(page().question(), results);
  }

  @Test
  void where_all_hits_are_listed_no_more_are_asked_for() {
    stage.keys("a").on(new Event.Found(page().question(), of(40, 40))).keys("<down>").asked();
    assertEquals(List.of(), stage.keys("<end>").asked());
  }

  @Test
  void other_words_ask_for_the_first_hits_again() {
    stage.keys("a").on(new Event.Found(page().question(), of(300, 40))).keys("<down><end>/b");
    assertEquals(find("ab", Sort.RELEVANCE, true), stage.asked().getLast());
  }

  private static Results of(int total, int listed) {
    return new Results(
        total,
        results(LongStream.rangeClosed(1, listed).toArray()).hits(),
        Map.of(),
        List.of(),
        List.of());
  }

  private void goesOn(Completion... completions) {
    stage.on(new Event.Found(page().question(), results(1), List.of(completions)));
  }

  private static Completion word(int from, int to, String word) {
    return new Completion(Completion.Kind.WORD, from, to, word, word);
  }

  private Optional<String> ghost() {
    return page().ghost().map(Ghost::shown);
  }

  @Test
  void a_word_of_the_journal_stands_behind_the_caret_and_tab_or_right_takes_it() {
    stage.keys("inter");
    goesOn(word(0, 5, "interpreter"));
    assertEquals(Optional.of("preter"), ghost());
    assertEquals("interpreter", stage.keys("<tab>").page(SearchPage.class).query().text());
    stage.keys("<c-z>");
    goesOn(word(0, 5, "interpreter"));
    assertEquals("interpreter", stage.keys("<right>").page(SearchPage.class).query().text());
    assertEquals(find("interpreter", Sort.RELEVANCE, true), stage.asked().getLast());
  }

  @Test
  void what_may_follow_is_never_in_the_way_of_typing() {
    stage.keys("inter");
    goesOn(word(0, 5, "interpreter"));
    stage.keys("im");
    assertEquals("interim", page().query().text());
    assertEquals(Optional.empty(), ghost());
  }

  @Test
  void within_the_query_right_moves_the_caret_and_nothing_is_offered() {
    stage.keys("inter");
    goesOn(word(0, 5, "interpreter"));
    stage.keys("<left>");
    assertEquals(Optional.empty(), ghost());
    stage.keys("<right>");
    assertEquals("inter", page().query().text());
    assertEquals(Optional.of("preter"), ghost());
  }

  @Test
  void a_theme_takes_the_place_of_the_word_that_begins_its_name_by_a_key_of_its_own() {
    stage.keys("not cons");
    goesOn(new Completion(Completion.Kind.THEME, 4, 8, "theme:consent-truth", "Consent"));
    assertEquals(Optional.empty(), ghost());
    stage.keys("<c-n>");
    assertEquals("not theme:consent-truth", page().query().text());
  }

  @Test
  void of_a_single_letter_no_key_is_made() {
    stage.keys("t");
    goesOn(new Completion(Completion.Kind.KEY, 0, 1, "theme:", "theme:"));
    assertEquals(Optional.empty(), ghost());
    stage.keys("h");
    goesOn(new Completion(Completion.Kind.KEY, 0, 2, "theme:", "theme:"));
    assertEquals(Optional.of("eme:"), ghost());
  }

  @Test
  void m_in_the_list_finds_more_like_the_entry_on_a_page_over_this_one() {
    stage.keys("a").on(found("a", 1, 2)).keys("<down>j").asked();
    stage.keys("m");
    SearchQuestion like = SearchQuestion.like(Samples.id(2), "Title 2");
    assertEquals(new Effect.Find(like), stage.asked().getFirst());
    stage.on(new Event.Found(like, results(7, 8))).keys("j");
    assertEquals(1, page().selected());
    stage.keys("<esc>");
    assertEquals("a", page().query().text());
    assertEquals(1, page().selected());
  }

  @Test
  void m_while_reading_finds_more_like_the_entry() {
    stage.on(read(1)).asked();
    stage.keys("m");
    assertEquals(
        new Effect.Find(SearchQuestion.like(Samples.id(1), "Once 1")), stage.asked().getFirst());
  }

  @Test
  void words_typed_are_asked_for_in_place_of_what_is_like_an_entry() {
    stage.keys("a").on(found("a", 1)).keys("<down>m").asked();
    stage.keys("/b");
    assertEquals(find("b", Sort.RELEVANCE, true), stage.asked().getLast());
  }

  @Test
  void what_hits_are_like_is_taken_back_as_a_choice_is() {
    stage.keys("a").on(found("a", 1)).keys("<down>m").asked();
    stage.keys("<bs>");
    assertEquals(find("", Sort.RELEVANCE, true), stage.asked().getLast());
    stage.keys("<esc>m").click("like Title 1");
    assertEquals(find("", Sort.RELEVANCE, true), stage.asked().getLast());
  }

  @Test
  void what_is_like_an_entry_is_not_kept_on_home() {
    stage.keys("a").on(found("a", 1)).keys("<down>m<c-s>");
    assertEquals("What is like an entry is found from it: m, in the list or there.", stage.said());
  }
}
