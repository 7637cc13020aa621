package org.sojourn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A conversation that ends at any of its prompts, as when a line breaks off: nothing that was
 * written is lost. What was written is a word with a number, so that it can be told apart.
 */
final class LinearCutsTest {
  private static final Pattern WRITTEN = Pattern.compile("\\bnote\\d+\\b");

  private static final List<String> SETUP =
      List.of("Amara", "medical student", "Kisoro 2026", "2026-11-17", "2026-11-30");

  private static final List<String> REFLECTING =
      List.of(
          "1",
          "",
          "3",
          "6 11",
          "", // Daily Five: the weight, a word for it
          "The interpreter left note1 out.",
          "She nodded: note2.",
          ".deeper",
          "note3, too.",
          ".",
          "What was at stake was note4.",
          ".?",
          ".find note4",
          "all=note5",
          "b",
          ".read",
          "",
          "",
          "Ask for note6 by Friday",
          ".",
          "Thanks to note7",
          ".",
          "The title says note8",
          "1 2",
          "",
          "commitments",
          "changed 1",
          "Because of note9",
          "",
          "search",
          "note1",
          "1",
          "edit",
          "note10",
          ".finish",
          "",
          "",
          "b",
          "b",
          "b",
          "write",
          "note11",
          "note12",
          ".finish",
          ".leave");

  private static final List<String> SHARING =
      List.of(
          "write",
          "note1 at the gate",
          ".",
          "The queue",
          "",
          "browse",
          "1",
          "share",
          "",
          "1 2",
          "",
          "",
          "",
          "",
          "",
          "write the file",
          "~/share.json");

  private static final List<String> ANSWERING =
      List.of(
          "inbox",
          "add a file",
          "~/share.json",
          "1",
          "1",
          "note1 would I ask",
          "note2, too",
          ".questions",
          "1",
          "note3",
          ".leave",
          "",
          "debriefs",
          "4",
          "run",
          "",
          "note4 was said",
          "note5, too",
          ".",
          "note6",
          ".agenda");

  @TempDir Path home;

  @TestFactory
  Stream<DynamicTest> an_entry_loses_nothing_wherever_the_line_breaks_off() {
    return cuts("amara", REFLECTING, _ -> {});
  }

  @TestFactory
  Stream<DynamicTest> what_a_mentor_writes_is_not_lost_wherever_the_line_breaks_off() {
    return cuts("ruth", ANSWERING, LinearCutsTest::shared);
  }

  private static void shared(Path folder) throws Exception {
    String said = Talk.of(folder, "amara", joined(SETUP, SHARING));
    assertTrue(said.contains("Written to"), said);
  }

  /** What comes before a conversation. */
  @FunctionalInterface
  private interface Before {
    void happens(Path home) throws Exception;
  }

  private Stream<DynamicTest> cuts(String whose, List<String> script, Before before) {
    return IntStream.rangeClosed(0, script.size())
        .mapToObj(cut ->
            DynamicTest.dynamicTest(
                cut == 0 ? "before the first line" : "after [" + script.get(cut - 1) + "]",
                () -> cut(whose, script.subList(0, cut), before)));
  }

  private void cut(String whose, List<String> given, Before before) throws Exception {
    Path folder = Files.createTempDirectory(home, "cut");
    before.happens(folder);
    String said = Talk.of(folder, whose, joined(SETUP, given));
    assertTrue(said.contains(" kept") && said.endsWith(".\n"), said);
    List<String> written =
        given.stream()
            .filter(line -> !line.startsWith(".") && !line.equals("note1"))
            .flatMap(LinearCutsTest::written)
            .map(word -> replaced(given) && word.equals("note4") ? "note5" : word)
            .distinct()
            .toList();
    String kept = all(folder.resolve(whose + "journal"));
    assertEquals(List.of(), written.stream().filter(word -> !kept.contains(word)).toList(), said);
    String again = Talk.of(folder, whose, List.of());
    assertTrue(again.contains("Good evening, Amara."), again);
  }

  /** Whether a word was put in the place of another. */
  private static boolean replaced(List<String> given) {
    return given.contains("all=note5");
  }

  private static Stream<String> written(String line) {
    return WRITTEN.matcher(line).results().map(MatchResult::group);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static String all(Path journal) throws IOException {
    try (Stream<Path> files = Files.walk(journal)) {
      return files
          .filter(Files::isRegularFile)
          .map(LinearCutsTest::text)
          .collect(Collectors.joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
