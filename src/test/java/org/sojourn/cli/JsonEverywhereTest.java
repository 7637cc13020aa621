package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Run.Ended;
import picocli.CommandLine;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** With {@code --json} every command prints exactly one document, whatever it does. */
class JsonEverywhereTest {
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final String SEALED = "a passphrase of several words";

  @TempDir Path home;
  private Run run;
  private Run mentor;
  private String entry;
  private String received;

  @BeforeEach
  void two_journals_with_an_entry_that_was_shared() throws IOException {
    run = Run.in(home.resolve("amara"));
    run.call("init", "--name", "Amara");
    mentor = Run.in(home.resolve("ruth"));
    mentor.call("init", "--name", "Ruth");
    entry =
        run.given("{\"one-moment\": \"A hand.\"}", "reflect", "daily-five", "--answers", "-")
            .last();
    String file = shared("first.json");
    received = mentor.call("inbox", "add", file).last();
    Files.writeString(home.resolve("words"), SEALED + "\n");
    Files.createDirectories(home.resolve("exchange"));
  }

  private String shared(String name) {
    Path file = home.resolve(name);
    run.call("share", entry, "--answers", "one-moment", "--out", file.toString());
    return file.toString();
  }

  /** A call of each command, in an order in which each has something to do. */
  private Map<String, Runnable> calls() {
    Map<String, Runnable> calls = new LinkedHashMap<>();
    String words = home.resolve("words").toString();
    calls.put("init", () -> one(Run.in(home.resolve("new")), "init", "--name", "Neu"));
    calls.put("write", () -> one(run, "write", "A long day."));
    calls.put(
        "reflect",
        () -> given("{\"one-moment\": \"A word.\"}", "reflect", "daily-five", "--answers", "-"));
    calls.put("list", () -> one(run, "list"));
    calls.put("show", () -> one(run, "show", entry));
    calls.put("edit", () -> one(run, "edit", entry, "--title", "A hand"));
    calls.put("history", () -> one(run, "history", entry));
    calls.put("search", () -> one(run, "search", "hand"));
    calls.put("themes", () -> one(run, "themes"));
    calls.put("themes suggest", () -> given("We waited.", "themes", "suggest", "-"));
    calls.put("guides", () -> one(run, "guides"));
    calls.put("guides list", () -> one(run, "guides", "list"));
    calls.put("guides show", () -> one(run, "guides", "show", "daily-five"));
    calls.put("guides new", () -> one(run, "guides", "new", "mine"));
    calls.put(
        "guides check", () -> given(run.call("guides", "new", "x").out(), "guides", "check", "-"));
    calls.put("identifiers", () -> one(run, "identifiers", entry));
    calls.put("mission", () -> one(run, "mission"));
    calls.put(
        "mission add",
        () -> one(run, "mission", "add", "--name", "Kisoro", "--start", "2026-11-17"));
    calls.put("mission edit", () -> one(run, "mission", "edit", "kisoro", "--place", "Kisoro"));
    calls.put("mission end", () -> one(run, "mission", "end", "kisoro"));
    calls.put("mission list", () -> one(run, "mission", "list"));
    calls.put("contact", () -> one(run, "contact"));
    calls.put("contact card", () -> one(run, "contact", "card"));
    calls.put("contact add", () -> one(run, "contact", "add", card()));
    calls.put("contact verify", () -> one(run, "contact", "verify", "Ruth", words()));
    calls.put("contact list", () -> one(run, "contact", "list"));
    calls.put("contact remove", () -> one(run, "contact", "remove", "Ruth"));
    calls.put("share", this::share);
    calls.put("shares", () -> one(run, "shares"));
    calls.put("reply", this::reply);
    calls.put(
        "withdraw", () -> one(run, "withdraw", last(run, "shares"), "--out", at("withdrawn.json")));
    calls.put("inbox", () -> one(mentor, "inbox"));
    calls.put("inbox add", () -> one(mentor, "inbox", "add", shared("second.json")));
    calls.put("inbox pull", () -> one(mentor, "inbox", "pull", "--folder", at("exchange")));
    calls.put("inbox list", () -> one(mentor, "inbox", "list"));
    calls.put("inbox show", () -> one(mentor, "inbox", "show", received));
    calls.put("comment", this::comment);
    calls.put("debrief", () -> one(mentor, "debrief"));
    calls.put(
        "debrief new",
        () ->
            one(
                mentor,
                "debrief",
                "new",
                "coming-home",
                "--title",
                "Home",
                "--date",
                "2026-12-01"));
    calls.put("debrief list", () -> one(mentor, "debrief", "list"));
    calls.put("debrief show", () -> one(mentor, "debrief", "show", debrief()));
    calls.put("debrief quote", () -> one(mentor, "debrief", "quote", debrief()));
    calls.put("debrief themes", () -> one(mentor, "debrief", "themes", debrief()));
    calls.put(
        "debrief export",
        () -> one(mentor, "debrief", "export", debrief(), "html", "-o", at("agenda.html")));
    calls.put(
        "debrief close",
        () ->
            one(
                mentor,
                "debrief",
                "close",
                debrief(),
                "--commitments",
                "Amara: write by 2026-12-20"));
    calls.put("debrief follow-up", () -> one(mentor, "debrief", "follow-up"));
    calls.put("certify", () -> one(run, "certify", "daily-five"));
    calls.put("commitments", () -> one(mentor, "commitments"));
    calls.put(
        "commitments change",
        () ->
            one(mentor, "commitments", "change", last(mentor, "commitments"), "--reason", "Later"));
    calls.put(
        "commitments drop",
        () -> one(mentor, "commitments", "drop", last(mentor, "commitments"), "--reason", "No"));
    calls.put(
        "commitments keep", () -> one(mentor, "commitments", "keep", last(mentor, "commitments")));
    calls.put("insights", () -> one(run, "insights"));
    calls.put("tour", () -> one(run, "tour"));
    calls.put("import", this::importing);
    calls.put("export", this::exporting);
    calls.put("delete", () -> one(run, "delete", entry));
    calls.put("undelete", () -> one(run, "undelete", entry));
    calls.put("trash", () -> one(run, "trash"));
    calls.put("trash empty", () -> one(run, "trash", "empty", "--yes"));
    calls.put("reindex", () -> one(run, "reindex"));
    calls.put("doctor", () -> one(run, "doctor"));
    calls.put("paths", () -> one(run, "paths"));
    calls.put("completion", () -> one(run, "completion", "bash"));
    calls.put("manual", () -> one(run, "manual"));
    calls.put("backup", () -> one(run, "backup", at("journal.zip")));
    calls.put("restore", () -> one(run, "restore", at("journal.zip"), "--journal", at("again")));
    calls.put("encrypt", () -> one(run, "encrypt", "--passphrase-file", words));
    calls.put(
        "passphrase",
        () -> one(run, "passphrase", "--passphrase-file", words, "--new-passphrase-file", words));
    calls.put("recover", this::recovering);
    calls.put("decrypt", () -> one(mentor, "decrypt", "--passphrase-file", words));
    return calls;
  }

  @Test
  void every_command_prints_one_document() {
    Map<String, Runnable> calls = calls();
    assertEquals(named(run.commands(), "", new TreeSet<>()), new TreeSet<>(calls.keySet()));
    calls.values().forEach(Runnable::run);
  }

  private static Set<String> named(CommandLine line, String above, Set<String> names) {
    line.getSubcommands()
        .forEach((name, command) -> {
          names.add(above + name);
          named(command, above + name + " ", names);
        });
    return names;
  }

  private void share() {
    one(run, "share", entry, "--answers", "all", "--look");
    one(run, "share", entry, "--answers", "all", "--out", at("third.json"));
    String other = run.call("write", "Another day.").last();
    one(run, "share", entry, other, "--answers", "all", "--out", at("exchange"));
  }

  private void comment() {
    one(mentor, "comment", received, "Whose?", "--look");
    one(mentor, "comment", received, "Whose?", "--out", at("comment.json"));
  }

  private void reply() {
    mentor.call("comment", received, "Whose hand?", "--out", at("asked.json"));
    run.call("inbox", "add", at("asked.json"));
    one(run, "reply", entry, "Hers.", "--look");
    one(run, "reply", entry, "Hers.", "--out", at("reply.json"));
  }

  private void importing() {
    given("{\"text\": \"From elsewhere.\"}\n", "import", "jsonl", "-", "--dry-run");
    given("{\"text\": \"From elsewhere.\"}\n", "import", "jsonl", "-");
  }

  private void exporting() {
    one(run, "export", "json");
    one(run, "export", "markdown", "-o", at("all.md"));
    Ended refused = run.call("export", "markdown", "--json");
    assertEquals(2, refused.exit());
    assertEquals("", refused.out());
  }

  private void recovering() {
    String words = at("words");
    String key = mentor.call("encrypt", "--passphrase-file", words).last();
    Path file = home.resolve("key");
    try {
      Files.writeString(file, key + "\n");
    } catch (IOException trouble) {
      throw new AssertionError(trouble);
    }
    one(mentor, "recover", "--passphrase-file", words, "--recovery-key-file", file.toString());
  }

  private String at(String name) {
    return home.resolve(name).toString();
  }

  private String card() {
    return mentor.call("contact", "card").last();
  }

  private String words() {
    return mentor.call("contact", "card").err().strip().replaceFirst(".*: ", "");
  }

  private String debrief() {
    return last(mentor, "debrief");
  }

  private static String last(Run of, String list) {
    return of.call(list).last().split("  ", 2)[0];
  }

  private void one(Run of, String... call) {
    document(of, "", call);
  }

  private void given(String input, String... call) {
    document(run, input, call);
  }

  private static void document(Run of, String input, String... call) {
    String[] json = Arrays.copyOf(call, call.length + 1);
    json[call.length] = "--json";
    Ended ended = of.given(input, json);
    String said = String.join(" ", call) + ": " + ended;
    assertEquals(0, ended.exit(), said);
    try {
      STRICT.readTree(ended.out());
    } catch (RuntimeException noJson) {
      throw new AssertionError(said, noJson);
    }
    if (ended.out().isBlank()) {
      throw new AssertionError("nothing: " + said);
    }
  }
}
