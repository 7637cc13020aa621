package org.sojourn.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Done;
import org.sojourn.journal.Entry;
import org.sojourn.json.Formats;

/**
 * Which guides were written with and when, known from the first lines of entries' files. A file is
 * read again when its size or time is another; one that begins in any other way than entries are
 * written is read whole. One that cannot be read is passed over: it is named where entries are
 * listed.
 */
final class Heads {
  private static final int FIRST_LINES = 1_200;
  private static final String TEXT = "\\s*\"([^\"\\\\]{1,200})\"\\s*,\\s*";
  private static final Pattern BEGINNING =
      Pattern.compile(
          ("\\{\\s*\"format\"\\s*:%s\"id\"\\s*:%s\"date\"\\s*:%s\"created\"\\s*:%s"
                  + "(?:\"updated\"\\s*:%s)?(?:\"mission\"\\s*:%s)?(?:\"phase\"\\s*:%s)?"
                  + "(?:\"role\"\\s*:%s)?(?:\"language\"\\s*:%s)?"
                  + "(?:\"guide\"\\s*:\\s*\\{\\s*\"id\"\\s*:%s[^}]*\\}\\s*,\\s*)?"
                  + "\"(?:title|answers)\"")
              .replace("%s", TEXT));
  private static final int DATE = 3;
  private static final int MISSION = 6;
  private static final int GUIDE = 10;

  /** What was read of a file, and the file's stamp then. */
  private record Head(Stamp stamp, Optional<Done> done) {}

  private final Cabinet cabinet;
  private final Shelves shelves;
  private final Map<Path, Head> known = new HashMap<>();

  Heads(Cabinet cabinet, Shelves shelves) {
    this.cabinet = cabinet;
    this.shelves = shelves;
  }

  /** What was written with guides about a day or later. */
  synchronized List<Done> since(LocalDate day) {
    List<Done> done = new ArrayList<>();
    YearMonth first = YearMonth.from(day);
    shelves
        .folders()
        .takeWhile(folder -> !Shelves.monthOf(folder).isBefore(first))
        .forEach(folder -> gather(folder, done));
    done.removeIf(each -> each.date().isBefore(day));
    return done;
  }

  private void gather(Path folder, List<Done> done) {
    Entries.attempt(folder, () -> Optional.of(shelves.files(folder)), _ -> {})
        .orElse(List.of())
        .forEach(file -> Entries.attempt(file, () -> done(file), _ -> {}).ifPresent(done::add));
  }

  private Optional<Done> done(Path file) throws IOException {
    Optional<UUID> id = Layout.id(file);
    Optional<Stamp> stamp = id.isPresent() ? cabinet.stamp(id.get(), file) : Optional.empty();
    if (stamp.isEmpty()) {
      return Optional.empty();
    }
    Head head = known.get(file);
    if (head == null || !head.stamp().equals(stamp.get())) {
      head = new Head(stamp.get(), read(file));
      known.put(file, head);
    }
    return head.done();
  }

  private Optional<Done> read(Path file) throws IOException {
    Optional<byte[]> bytes = cabinet.content(file);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    int length = Math.min(bytes.get().length, FIRST_LINES);
    Matcher first = BEGINNING.matcher(new String(bytes.get(), 0, length, StandardCharsets.UTF_8));
    return first.lookingAt() ? seen(first) : whole(file);
  }

  private static Optional<Done> seen(Matcher first) throws StoreTrouble {
    try {
      return done(first.group(GUIDE), first.group(MISSION), LocalDate.parse(first.group(DATE)));
    } catch (DateTimeException noDay) {
      throw new StoreTrouble("[%s] is no day".formatted(first.group(DATE)));
    }
  }

  private Optional<Done> whole(Path file) throws IOException {
    Optional<Entry> entry = cabinet.find(file, Formats.ENTRY).map(Kept::value);
    return entry.flatMap(
        read -> done(read.guide() == null ? null : read.guide().id(), read.mission(), read.date()));
  }

  private static Optional<Done> done(
      @Nullable String guide, @Nullable String mission, LocalDate date) {
    return guide == null ? Optional.empty() : Optional.of(new Done(guide, mission, date));
  }
}
