package org.sojourn.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.journal.Entry;

/**
 * Which of two entries is newer, known from the first lines of their files.
 *
 * <p>The latest three of a month are shown at every start, and reading the whole month for that
 * would be most of what a start takes. A file that begins in any other way than entries are written
 * is read whole instead, so a glance is never a guess.
 */
record Glance(Path file, LocalDate date, Instant created, UUID id) {
  static final Comparator<Glance> NEWEST_FIRST =
      Comparator.comparing(Glance::date)
          .thenComparing(Glance::created)
          .thenComparing(Glance::id)
          .reversed();

  private static final int FIRST_LINES = 400;
  private static final String TEXT = "\\s*\"([^\"\\\\]{1,80})\"\\s*,\\s*";
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\{\\s*\"format\"\\s*:%s\"id\"\\s*:%s\"date\"\\s*:%s\"created\"\\s*:%s"
              .replace("%s", TEXT));

  static Glance of(Path file, Entry entry) {
    return new Glance(file, entry.date(), entry.created().toInstant(), entry.id());
  }

  /** A glance at a file, or nothing when it has to be read. */
  static Optional<Glance> at(Path file, byte[] bytes) {
    int length = Math.min(bytes.length, FIRST_LINES);
    Matcher first = BEGINNING.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    Optional<UUID> id = Layout.id(file);
    if (!first.lookingAt() || id.isEmpty() || !id.get().toString().equals(first.group(2))) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(first.group(3));
      Instant created = OffsetDateTime.parse(first.group(4)).toInstant();
      return Optional.of(new Glance(file, date, created, id.get()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
