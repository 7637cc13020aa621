package org.sojourn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program line by line, as it was once heard and found good: in a file of {@code linear} the
 * lines after {@code >} are given, and all others said. A line of equals signs ends a session, as
 * when no more can be read, and begins another: on the same journal, or on that of whom it names.
 * {@code -Dgolden.update=true} writes what is said anew; read it aloud before you keep it.
 */
final class LinearTest {
  private static final Path FOLDER = Path.of("src/test/resources/linear");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final String GIVEN = Talk.GIVEN;
  private static final String SPELT = "text.txt";
  private static final String AGAIN = "=====";

  /** Paths are said, too, and lines break the same wherever a test has its folders. */
  private static final int LENGTH = 45;

  @TempDir Path home;

  @TestFactory
  Stream<DynamicTest> a_conversation_is_as_it_was_found_good() throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(FOLDER)) {
      files = listed.sorted().toList();
    }
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
  }

  private void compare(Path file) throws Exception {
    String kept = Files.readString(file);
    String letter = file.getFileName().toString().substring(0, 1);
    int length = Math.max(1, LENGTH - home.toString().length() - 1);
    Path own = Files.createDirectories(home.resolve(letter.repeat(length)));
    if (file.getFileName().toString().equals(SPELT)) {
      spelling(Files.createDirectories(own.resolve("config/dictionaries")));
    }
    StringBuilder all = new StringBuilder();
    for (String session : kept.split("(?m)^(?=" + AGAIN + ")", -1)) {
      String first = session.lines().findFirst().orElse("");
      boolean begins = first.startsWith(AGAIN);
      String whose = begins ? first.substring(AGAIN.length()).strip() : "";
      all.append(begins ? first + "\n" : "").append(Talk.of(own, whose, given(session)));
    }
    String heard = all.toString().replace(own.toString(), "HOME");
    assertEquals(List.of(), heard.lines().filter(LinearTest::draws).toList());
    assertEquals(List.of(), unasked(heard.lines().toList()));
    if (UPDATE) {
      Files.writeString(file, heard);
    } else {
      assertEquals(kept, heard);
    }
  }

  private static void spelling(Path folder) throws IOException {
    for (String name : List.of("en_TT.aff", "en_TT.dic")) {
      Files.copy(Path.of("src/test/resources/org/sojourn/spelling", name), folder.resolve(name));
    }
  }

  private static List<String> given(String session) {
    return session
        .lines()
        .filter(line -> (line + " ").startsWith(GIVEN))
        .map(line -> line.substring(Math.min(GIVEN.length(), line.length())))
        .toList();
  }

  /** Lines that were given though the line before asks for nothing; a text has several lines. */
  private static List<String> unasked(List<String> lines) {
    return IntStream.range(1, lines.size())
        .filter(i -> (lines.get(i) + " ").startsWith(GIVEN))
        .mapToObj(i -> lines.get(i - 1))
        .filter(before -> !(before + " ").startsWith(GIVEN) && !before.matches(".*[.?)]"))
        .toList();
  }

  /** Whether a line commands a terminal, or draws something on it. */
  private static boolean draws(String line) {
    return line.chars()
        .anyMatch(each -> Character.isISOControl(each) || (each >= 0x2500 && each <= 0x27BF));
  }
}
