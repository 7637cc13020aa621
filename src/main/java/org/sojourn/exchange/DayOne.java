package org.sojourn.exchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/** Entries of Day One: its JSON, or the zip it exports, from which only the JSON is read. */
final class DayOne {
  /** Bytes of all journals in a zip together: a zip can promise little and be endless. */
  private static final int MOST = 200_000_000;

  /** Bytes of all else in it, pictures and films, which are passed over. */
  private static final long MOST_PASSED = 50_000_000_000L;

  private DayOne() {}

  /** Puts the entries of a document on a pile. */
  static void read(String source, InputStream document, Pile pile) throws IOException {
    read(source, document, pile, MOST_PASSED);
  }

  /** The same with a measure of what may be passed over. */
  static void read(String source, InputStream document, Pile pile, long mostPassed)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(document);
    in.mark(2);
    boolean zipped = in.read() == 'P' && in.read() == 'K';
    in.reset();
    if (zipped) {
      zip(source, in, pile, mostPassed);
    } else {
      pile.entries(source, whole(source, in, MOST), DayOne::entry);
    }
  }

  private static byte[] whole(String source, InputStream in, int left) throws IOException {
    byte[] journal = in.readNBytes(left + 1);
    if (journal.length > left) {
      throw new JsonTrouble(source, 0, 0, "its journals are longer than 200 MB");
    }
    return journal;
  }

  private static void zip(String source, InputStream in, Pile pile, long mostPassed)
      throws IOException {
    int left = MOST;
    long passed = 0;
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        if (each.getName().toLowerCase(Locale.ROOT).endsWith(".json")) {
          byte[] journal = whole(source, zip, left);
          left -= journal.length;
          pile.entries(source, journal, DayOne::entry);
        } else {
          passed += pass(source, zip, mostPassed - passed);
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      throw new JsonTrouble(source, 0, 0, "the zip is damaged");
    }
    if (left == MOST) {
      throw new JsonTrouble(
          source, 0, 0, "the zip holds no journal of Day One, such as Journal.json");
    }
  }

  /** Passes over a picture: unpacked, it may be far larger than it lies there. */
  private static long pass(String source, ZipInputStream zip, long most) throws IOException {
    byte[] block = new byte[1 << 16];
    long passed = 0;
    for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
      passed += read;
      if (passed > most) {
        throw new JsonTrouble(source, 0, 0, "what the zip holds grows beyond measure");
      }
    }
    return passed;
  }

  private static Foreign entry(Doc doc) throws JsonTrouble {
    String text =
        doc.text("text", "")
            .replace("\r\n", "\n")
            .replaceAll("!\\[[^\\]]*]\\(dayone-moment:[^)]*\\)", "[picture]")
            .replaceAll("\\\\(\\p{Punct})", "$1")
            .strip();
    String first = text.lines().findFirst().orElse("");
    boolean titled = first.startsWith("# ") && !text.substring(first.length()).isBlank();
    return new Foreign(
        "dayone",
        titled ? text.substring(first.length()).strip() : text,
        Optional.of(time(doc)),
        titled ? first.substring(2).strip() : "",
        doc.texts("tags"),
        Optional.empty());
  }

  /** The time where it was written: Day One keeps it in UTC, and the zone beside it. */
  private static String time(Doc doc) throws JsonTrouble {
    String written = doc.text("creationDate");
    try {
      ZoneId zone = ZoneId.of(doc.text("timeZone", "UTC"));
      return Instant.parse(written).atZone(zone).toOffsetDateTime().toString();
    } catch (DateTimeException notATime) {
      throw doc.trouble(
          "creationDate", "creationDate or timeZone is no time such as 2026-11-22T21:04:10Z");
    }
  }
}
