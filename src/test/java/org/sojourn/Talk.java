package org.sojourn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
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
import org.sojourn.app.Folders;
import org.sojourn.app.Start;
import org.sojourn.spelling.Dictionaries;

/** The program line by line, spoken to by a list of lines. */
final class Talk {
  /** Stands before a line that is given. */
  static final String GIVEN = "> ";

  private Talk() {}

  /**
   * What is said, with the lines that are given, until no more can be read.
   *
   * @param whose names the journal
   */
  static String of(Path home, String whose, List<String> lines) throws Exception {
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
