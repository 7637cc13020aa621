package org.sojourn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.app.Folders;
import org.sojourn.app.Start;
import org.sojourn.spelling.Dictionaries;

/**
 * The program line by line, as it was once heard and found good: in a file of {@code linear} the
 * lines after {@code >} are given, and all others said. A line of equals signs ends a session, as
 * when no more can be read, and begins another: on the same journal, or on that of whom it names.
 * {@code -Dgolden.update=true} writes what is said anew; read it aloud before you keep it.
 */
final class LinearTest {
  private static final Path FOLDER = Path.of("src/test/resources/linear");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final String GIVEN = "> ";
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
      all.append(begins ? first + "\n" : "").append(talk(own, whose, given(session)));
    }
    String heard = all.toString().replace(own.toString(), "HOME");
    assertEquals(List.of(), heard.lines().filter(LinearTest::draws).toList());
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

  /** Whether a line commands a terminal, or draws something on it. */
  private static boolean draws(String line) {
    return line.chars().anyMatch(each -> each < ' ' || (each >= 0x2500 && each <= 0x27BF));
  }

  private static String talk(Path home, String whose, List<String> lines) throws Exception {
    Path dictionaries = home.resolve(whose + "config").resolve("dictionaries");
    Folders folders =
        new Folders(
            home,
            home.resolve(whose + "journal"),
            home.resolve("cache"),
            home.resolve("state"),
            home.resolve(whose + "config"),
            new Dictionaries(List.of(dictionaries), List.of("en_TT")),
            "en");
    Files.createDirectories(folders.config());
    Files.writeString(folders.settings(), "{\"meaning\": false}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Linear.Ends ends = new Linear.Ends(new Given(lines, out), out, false);
    new Linear(folders, new Ticking(), new Start.Home(), Optional.empty(), ends).run();
    return out.toString(UTF_8);
  }

  /**
   * A Sunday evening on which each look at the clock takes a second, so that entries have an order.
   */
  private static final class Ticking extends Clock {
    private final AtomicLong seconds = new AtomicLong();

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.parse("2026-11-22T18:04:10Z").plusSeconds(seconds.getAndIncrement());
    }
  }

  /** Lines that are given, and put down where they were. */
  private static final class Given extends InputStream {
    private final List<String> left;
    private final ByteArrayOutputStream heard;
    private byte[] line = new byte[0];
    private int at;

    Given(List<String> lines, ByteArrayOutputStream heard) {
      this.left = new ArrayList<>(lines);
      this.heard = heard;
    }

    @Override
    public int read() {
      return arrived() ? line[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (length == 0 || !arrived()) {
        return length == 0 ? 0 : -1;
      }
      int count = Math.min(length, line.length - at);
      System.arraycopy(line, at, into, from, count);
      at += count;
      return count;
    }

    /** Whether there is a letter to read; the next line is given when the one before was read. */
    private boolean arrived() {
      if (at == line.length && !left.isEmpty()) {
        String next = left.removeFirst();
        line = (next + "\n").getBytes(UTF_8);
        at = 0;
        heard.writeBytes(((GIVEN + next).strip() + "\n").getBytes(UTF_8));
      }
      return at < line.length;
    }
  }
}
