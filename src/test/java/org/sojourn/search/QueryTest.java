package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.search.Clause.Ending;

/** How queries are read. */
final class QueryTest {

  private static List<Clause> clauses(String text) {
    return Samples.query(text).clauses();
  }

  private static List<String> notes(String text) {
    return Samples.query(text).notes();
  }

  private static Clause word(String text) {
    return new Clause.Word(text, Ending.WHOLE);
  }

  private static Clause theme(Concept... any) {
    return new Clause.Theme(List.of(any));
  }

  private static Clause phrase(String text) {
    return new Clause.Phrase(text, Ending.WHOLE);
  }

  @Test
  void words_phrases_refusals_stars_and_keys_stand_side_by_side() {
    assertEquals(
        List.of(
            word("queue"),
            phrase("at the gate"),
            new Clause.Not(word("rain")),
            new Clause.Not(phrase("first day")),
            new Clause.Word("inter", Ending.ANY),
            theme(Samples.CONSENT),
            new Clause.Tag(Key.PHASE, List.of("field")),
            new Clause.Not(new Clause.Tag(Key.ROLE, List.of("clinician")))),
        clauses(
            "queue \"at the gate\" -rain -\"first day\" inter* theme:consent phase:field -role:clinician"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          after:2026,        2027-01-01, 9999-12-31
          after:2026-05,     2026-06-01, 9999-12-31
          after:2026-05-03,  2026-05-04, 9999-12-31
          before:2026,      -9999-01-01, 2025-12-31
          before:2026-05,   -9999-01-01, 2026-04-30
          before:2026-05-03,-9999-01-01, 2026-05-02
          on:2026,           2026-01-01, 2026-12-31
          on:2024-02,        2024-02-01, 2024-02-29
          on:2026-5-3,       2026-05-03, 2026-05-03
          on:today,          2026-11-22, 2026-11-22
          after:yesterday,   2026-11-22, 9999-12-31
          before:Today,     -9999-01-01, 2026-11-21
          """)
  void dates_mean_days_strictly_after_before_or_within(String typed, String first, String last) {
    assertEquals(
        List.of(new Clause.Days(LocalDate.parse(first), LocalDate.parse(last))), clauses(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"after:2026-13", "on:2026-02-30", "before:May", "on:12026", "after:-1"})
  void a_bad_date_gets_a_note_and_limits_nothing(String typed) {
    assertEquals(List.of(), clauses(typed));
    assertTrue(
        notes(typed)
            .getFirst()
            .endsWith("is not a date; write 2026, 2026-05, 2026-05-03, today or yesterday"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"after:2026-13", "phase:feild", "role:surgeon", "theme:", "-theme:zebra"})
  void a_query_of_keys_that_are_not_understood_is_in_vain_but_not_with_a_word(String typed) {
    assertTrue(Samples.query(typed).vain());
    assertFalse(Samples.query(typed).isEmpty());
    assertEquals(List.of(word("gate")), clauses(typed + " gate"));
    assertFalse(Samples.query(typed + " gate").vain());
  }

  @Test
  void a_theme_that_is_not_known_is_looked_for_as_words() {
    assertEquals(List.of(word("zebra")), clauses("theme:zebra"));
    assertEquals(
        List.of(word("at"), word("the"), new Clause.Word("gate", Ending.OPEN)),
        Samples.typing("theme:\"at the gate\"").clauses());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          theme:consnt   | no theme consnt; did you mean consent-truth?
          theme:zebra    | no theme zebra
          phase:feild    | no phase feild; did you mean field?
          role:surgeon   | no role surgeon
          theme:         | theme: needs a value right after the colon
          thme:consent   | unknown key "thme"; did you mean theme:?
          zebra:consent  | unknown key "zebra"; the keys are theme: phase: mission: guide: role: from: lang: with: is: after: before: on:
          with:dragons   | no with dragons
          is:share       | no is share; did you mean shared?
          is:shared      |
          *foo           | a * works only at the end of a word
          /a{1,9}/       | regular expressions are not understood; their words were looked for
          -/(ga.te)+/ x  | regular expressions are not understood; their words were looked for
          "a /b.c/ d"    |
          "so to bed     | a quote is not closed; what follows it was read as one phrase
          """)
  void what_is_not_understood_gets_a_note(String typed, String note) {
    assertEquals(note == null ? List.of() : List.of(note), notes(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12:30", "http://example.org", "so:", ":-)", "C++ & (", "a - b", "--", "1/2", "/"})
  void everyday_text_gets_no_note(String typed) {
    assertEquals(List.of(), notes(typed));
  }

  @Test
  void values_are_ids_labels_or_beginnings_and_may_be_quoted() {
    assertEquals(
        List.of(theme(Samples.DISTRESS), new Clause.Tag(Key.PHASE, List.of("pre-departure"))),
        clauses("theme:\"Moral distress\" phase:pre"));
  }

  @Test
  void values_with_commas_between_them_mean_either() {
    assertEquals(
        List.of(
            theme(Samples.CONSENT, Samples.DISTRESS),
            new Clause.Tag(Key.PHASE, List.of("field", "re-entry")),
            new Clause.Tag(Key.MISSION, List.of("Kisoro 2026", "mbale"))),
        clauses(
            "theme:consent,\"moral distress\" phase:field,re-entry, mission:\"Kisoro 2026\",mbale"));
    assertEquals(List.of(theme(Samples.CONSENT)), clauses("theme:consent,zebra"));
    assertEquals(List.of("no theme zebra"), notes("theme:consent,zebra"));
  }

  @Test
  void what_cannot_be_seen_is_passed_over_and_said() {
    assertEquals(List.of(word("ga"), word("te")), clauses("ga\u0000te"));
    assertEquals(List.of("characters that cannot be seen were passed over"), notes("ga\u0000te"));
    assertEquals(List.of(), notes("gate\tqueue"));
  }

  @Test
  void typographic_quotes_and_unclosed_ones_make_phrases() {
    assertEquals(
        List.of(phrase("at the gate"), phrase("so to bed")),
        clauses("\u201Cat the gate\u201D \"so to bed"));
  }

  @Test
  void an_unknown_key_is_looked_for_as_words() {
    assertEquals(List.of(word("note"), word("refill")), clauses("note:refill"));
  }

  @Test
  void only_the_last_word_being_typed_is_open() {
    assertEquals(
        List.of(word("the"), new Clause.Word("interp", Ending.OPEN)),
        Samples.typing("the interp").clauses());
    assertEquals(List.of(word("interp")), Samples.typing("interp ").clauses());
  }

  @Test
  void a_phrase_is_open_while_its_last_word_is_being_typed() {
    assertEquals(
        List.of(new Clause.Phrase("at the ga", Ending.OPEN)),
        Samples.typing("\"at the ga").clauses());
    assertEquals(List.of(phrase("at the gate ")), Samples.typing("\"at the gate ").clauses());
    assertEquals(List.of(phrase("at the gate")), Samples.typing("\"at the gate\"").clauses());
  }

  @Test
  void long_deep_and_wordy_queries_are_cut_with_a_note() {
    assertEquals(
        List.of("only the first 512 characters of the query were read"), notes("x".repeat(10_000)));
    assertEquals(
        List.of(
            "only the first 512 characters of the query were read",
            "parentheses do not group words here; they were ignored"),
        notes("(".repeat(5_000)));
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      many.append('w').append(i).append(' ');
    }
    assertEquals(List.of("only the first 48 words were looked for"), notes(many.toString()));
    assertEquals(48, clauses(many.toString()).size());
  }

  @Test
  void nothing_but_parentheses_asks_for_nothing() {
    assertFalse(Samples.query("(".repeat(30)).isEmpty());
  }

  @Test
  void nothing_asks_for_everything() {
    assertTrue(Samples.query(" \t ( ) - ").isEmpty());
  }
}
