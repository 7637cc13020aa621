package org.sojourn.exchange;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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

  private DayOne() {}

  /** Puts the entries of a document on a pile. */
  static void read(String source, byte[] document, Pile pile) throws IOException {
    for (byte[] journal : journals(source, document)) {
      for (Doc entry : Doc.read(source, journal).list("entries")) {
        pile.take(entry, DayOne::entry);
      }
    }
  }

  private static List<byte[]> journals(String source, byte[] document) throws IOException {
    if (document.length < 2 || document[0] != 'P' || document[1] != 'K') {
      return List.of(document);
    }
    List<byte[]> journals = new ArrayList<>();
    int left = MOST;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        if (each.getName().toLowerCase(Locale.ROOT).endsWith(".json")) {
          byte[] journal = zip.readNBytes(left + 1);
          left -= journal.length;
          if (left < 0) {
            throw new JsonTrouble(source, 0, 0, "its journals are longer than 200 MB");
          }
          journals.add(journal);
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      throw new JsonTrouble(source, 0, 0, "the zip is damaged");
    }
    if (journals.isEmpty()) {
      throw new JsonTrouble(
          source, 0, 0, "the zip holds no journal of Day One, such as Journal.json");
    }
    return journals;
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
