package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Run.Ended;

final class SearchTest {
  private static final String NOTHING =
      """
      {
        "total": 0,
        "hits": [],
        "facets": {},
        "also": [],
        "notes": []
      }
      """;

  @TempDir private Path home;
  private Run run;
  private String id = "";

  @BeforeEach
  void an_entry() {
    run = Run.in(home);
    run.call("init", "--name", "Amara");
    id = run.call("write", "A goat stood in the ward.", "--themes", "justice-equity").last();
  }

  @Test
  void a_hit_has_its_head_and_its_snippets() {
    String found = run.call("search", "goat", "--json", "--expand", "off").data();
    assertEquals(
        """
        {
          "total": 1,
          "hits": [
            {
              "id": "%s",
              "date": "2026-11-22",
              "title": "A goat stood in the ward",
              "themes": ["justice-equity"],
              "score": 0,
              "snippets": [
                {
                  "where": "free",
                  "text": "A goat stood in the ward."
                },
                {
                  "where": "title",
                  "text": "A goat stood in the ward"
                }
              ]
            }
          ],
          "facets": {
            "theme": [
              {
                "value": "justice-equity",
                "count": 1
              }
            ],
            "group": [
              {
                "value": "ethics",
                "count": 1
              }
            ],
            "year": [
              {
                "value": "2026",
                "count": 1
              }
            ]
          },
          "also": [],
          "notes": []
        }
        """
            .formatted(id),
        found.replaceAll("\"score\": [0-9.]+", "\"score\": 0"));
  }

  @Test
  void finding_nothing_is_no_failure() {
    assertEquals(new Ended(0, NOTHING, ""), run.call("search", "zebra", "--json"));
  }

  @Test
  void a_person_sees_what_was_found_marked() {
    Ended found = run.call("search", "goat", "--expand", "off");
    assertEquals("1 entry\n", found.err());
    assertEquals(
        """
        %s  2026-11-22  A «goat» stood in the ward  (justice-equity)

        theme: justice-equity 1
        group: ethics 1
        year: 2026 1
        """
            .formatted(id),
        found.out());
  }

  @Test
  void many_queries_are_answered_a_line_each_in_order() {
    Ended ended =
        run.given(
            "{\"query\": \"zebra\"}\n\n{\"query\": 7}\n{\"query\": \"goat\"}\n",
            "search",
            "-",
            "--jsonl");
    List<String> lines = ended.out().lines().toList();
    assertEquals(1, ended.exit());
    assertEquals(3, lines.size());
    assertTrue(lines.get(0).startsWith("{\"total\":0,"), lines.get(0));
    assertEquals(
        "{\"error\":\"line 3, column 11: query is a number; it should be a text.\"}", lines.get(1));
    assertTrue(lines.get(2).startsWith("{\"total\":1,"), lines.get(2));
  }

  @Test
  void the_cache_may_be_deleted_or_broken_at_any_time() throws IOException {
    String found = run.call("search", "goat", "--json").data();
    Path cache = home.resolve(".cache");
    for (Path file : all(cache).filter(Files::isRegularFile).toList()) {
      Files.writeString(file, "broken");
    }
    assertEquals(found, run.call("search", "goat", "--json").data());
    for (Path each : all(cache).sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(each);
    }
    assertEquals(found, run.call("search", "goat", "--json").data());
  }

  private static Stream<Path> all(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.toList().stream();
    }
  }

  @Test
  void endless_queries_get_a_note_and_no_failure() {
    Ended endless = run.call("search", "plague ".repeat(1500), "--json");
    Ended deep = run.call("search", "(".repeat(5000), "--json");
    assertEquals(0, endless.exit());
    assertTrue(endless.out().contains("only the first 512 characters"), endless.out());
    assertEquals(0, deep.exit());
    assertEquals("", endless.err() + deep.err());
  }

  @Test
  void a_query_may_begin_with_not_and_an_unknown_option_is_told() {
    assertTrue(run.call("search", "-zebra", "--json").data().contains(id));
    assertTrue(run.call("search", "--json", "-zebra goat").data().contains(id));
    assertEquals(NOTHING, run.call("search", "-goat", "--json").data());
    assertEquals(
        new Ended(
            2,
            "",
            "sojourn: `sojourn search` knows no option [--limt]: see `sojourn search --help`.\n"),
        run.call("search", "goat", "--limt", "3"));
  }

  @Test
  void an_unknown_theme_in_a_query_is_noted_and_looked_for_as_a_word() {
    assertEquals(
        new Ended(0, "", "no theme consnt; did you mean consent-truth?\n0 entries\n"),
        run.call("search", "theme:consnt"));
    Ended goat = run.call("search", "theme:goat", "--expand", "off");
    assertTrue(goat.err().endsWith("1 entry\n"), goat.err());
    assertTrue(goat.out().contains("«goat»"), goat.out());
  }

  @Test
  void a_query_of_which_nothing_is_understood_finds_nothing_and_exports_nothing() {
    String note = "after:May is not a date; write 2026, 2026-05, 2026-05-03, today or yesterday\n";
    assertEquals(new Ended(0, "", note + "0 entries\n"), run.call("search", "after:May"));
    assertEquals(
        new Ended(0, "", note + "0 entries exported.\n"),
        run.call("export", "jsonl", "-q", "after:May"));
    assertEquals(1, run.call("export", "jsonl", "-q", "after:May goat").out().lines().count());
  }

  @Test
  void themes_are_counted_and_suggested() {
    String themes = run.call("themes", "--json").data();
    assertTrue(themes.contains("\"id\": \"justice-equity\""), themes);
    assertEquals(44, themes.split("\"count\"", -1).length - 1);
    assertEquals(1, themes.split("\"count\": 1", -1).length - 1);
    Ended suggested = run.given("She had not consented.", "themes", "suggest", "-", "--json");
    assertTrue(suggested.data().contains("\"id\": \"consent-truth\""), suggested.out());
    assertEquals(
        2,
        run.given("{\"text\":\"a\"}\n{\"text\":\"consent\"}\n", "themes", "suggest", "-", "--jsonl")
            .data()
            .lines()
            .count());
  }

  @Test
  void vocabulary_and_guides_need_no_journal() {
    Run stranger = Run.in(home.resolve("elsewhere"));
    assertEquals(-1, stranger.call("themes", "--json").data().indexOf("\"count\""));
    assertTrue(stranger.call("guides", "list", "--json").data().contains("\"id\": \"daily-five\""));
  }

  @Test
  void the_index_can_be_made_anew() {
    assertEquals(new Ended(0, "", "Indexed 1 entry.\n"), run.call("reindex"));
    assertEquals(new Ended(0, "", "Indexed 1 entry.\n"), run.call("reindex", "--meaning"));
  }

  @Test
  void an_unknown_key_is_named_with_the_keys_there_are_and_an_empty_query_finds_all() {
    assertEquals(
        new Ended(
            0,
            "",
            "unknown key \"zebra\"; the keys are theme: phase: mission: guide: role: from: lang:"
                + " with: is: after: before: on:\n0 entries\n"),
        run.call("search", "zebra:bar"));
    assertEquals(
        new Ended(0, "", "unknown key \"them\"; did you mean theme:?\n0 entries\n"),
        run.call("search", "them:bar"));
    assertTrue(run.call("search", "").err().equals("1 entry\n"));
  }

  @Test
  void days_are_named_in_a_query_as_in_an_option() {
    assertEquals("1 entry\n", run.call("search", "after:yesterday").err());
    assertEquals("1 entry\n", run.call("search", "on:today").err());
    assertEquals("0 entries\n", run.call("search", "after:today").err());
    assertEquals("0 entries\n", run.call("search", "before:\"yesterday\"").err());
  }

  @Test
  void a_search_that_is_kept_is_asked_by_its_name_with_what_was_chosen() throws IOException {
    run.call("write", "A goat ate the list.");
    Path memory = home.resolve("journal/memory.json");
    Files.writeString(
        memory,
        """
        {"format": "sojourn-memory/1", "words": [], "searches": [
          {"name": "goats", "query": "goat", "chosen": {"theme": ["justice-equity"]}}]}
        """);
    String found = run.call("search", "--saved", "goats").out();
    assertTrue(
        found.contains("«goat» stood in the ward") && !found.contains("ate the list"), found);
    Ended unknown = run.call("search", "--saved", "goat");
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().contains("--saved [goat] is not kept"));
  }

  @Test
  void a_search_asks_for_one_query() {
    assertEquals(2, run.call("search").exit());
    assertEquals(2, run.call("search", "goat", "--saved", "goats").exit());
  }

  @Test
  void a_search_keeps_to_values_of_facets_and_counts_what_others_would_give() {
    String other =
        run.call("write", "A goat again.", "--themes", "safety-security", "--date", "2025-03-01")
            .last();
    run.call("write", "A goat, too.", "--date", "2025-04-01");
    String label = "--only=theme=justice and equity";
    Ended one = run.call("search", "goat", label, "--sort", "date");
    assertEquals("1 entry\n", one.err());
    assertTrue(one.out().startsWith(id), one.out());
    assertTrue(
        one.out()
            .endsWith(
                "theme: justice-equity 1, safety-security 1\ngroup: ethics 1\nyear: 2026 1\n"),
        one.out());
    Ended either =
        run.call(
            "search", "goat", "--only", "theme=justice-equity", "--only", "theme=safety-security");
    assertTrue(either.out().contains(id) && either.out().contains(other), either.out());
    Ended none = run.call("search", "goat", "--only", "year=1999");
    assertEquals("no entry that was found has year 1999\n0 entries\n", none.err());
  }

  @Test
  void a_facet_that_is_not_known_is_named() {
    Ended wrong = run.call("search", "goat", "--only", "phse=field");
    assertEquals(2, wrong.exit());
    assertTrue(wrong.err().contains("--only [phse] is no facet"), wrong.err());
    assertTrue(wrong.err().contains("did you mean phase?"), wrong.err());
    assertEquals(2, run.call("search", "goat", "--only", "phase").exit());
    assertEquals(2, run.call("search", "--saved", "x", "--only", "phase=field").exit());
  }
}
