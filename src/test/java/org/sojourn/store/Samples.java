package org.sojourn.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Role;

/** Values and folders for the tests of the store. */
final class Samples {
  static final Instant NOW = Instant.parse("2026-11-22T18:04:10Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  static final OffsetDateTime EVENING = OffsetDateTime.parse("2026-11-22T21:04:10+03:00");
  static final Profile AMARA = new Profile("Amara", Role.CLINICAL_TRAINEE);

  private Samples() {}

  static Entry entry(UUID id, String day, String text) {
    return Entry.begun(id, EVENING, "en")
        .on(LocalDate.parse(day))
        .answered(List.of(Answer.free(text)));
  }

  static Entry said(Entry entry, String text) {
    return entry.answered(List.of(Answer.free(text))).updated(EVENING.plusMinutes(1));
  }

  static Draft.OfEntry draft(Entry entry) {
    return new Draft.OfEntry(entry, Answer.FREE, 3, List.of(), null, EVENING);
  }

  static Draft.OfEntry draft(Entry entry, String base) {
    return new Draft.OfEntry(entry, Answer.FREE, 3, List.of(), base, EVENING.plusMinutes(2));
  }

  static Commitment commitment(UUID id, String what) {
    return new Commitment(id, "", what, null, Commitment.Status.OPEN, null, null, EVENING);
  }

  /** All files below a folder and what they say, but for lock files. */
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.endsWith(".lock")) {
          contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    return contents;
  }

  static List<String> names(Path folder) throws IOException {
    return List.copyOf(contents(folder).keySet());
  }
}
