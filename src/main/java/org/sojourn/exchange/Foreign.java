package org.sojourn.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;
import static java.time.format.DateTimeFormatter.ISO_DATE_TIME;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.editor.Intake;
import org.sojourn.files.Digests;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Origin;
import org.sojourn.json.Doc;
import org.sojourn.json.Json;
import org.sojourn.json.JsonTrouble;

/**
 * What another program's file tells of one entry.
 *
 * @param from the name of its format
 * @param day the day or the time it is about, as it was written
 */
record Foreign(
    String from,
    String text,
    Optional<String> day,
    String title,
    List<String> themes,
    Optional<String> mission) {

  static final List<String> KEYS = List.of("date", "title", "themes", "mission", "text");

  private static final int DAY = "2026-11-22".length();
  private static final int LAST_YEAR = 9999;
  private static final int SHORT = 60;
  private static final String LANGUAGE = "en";

  /** Reads what stands on a line of JSON Lines. */
  static Foreign line(String from, Doc doc) throws JsonTrouble {
    String text = doc.text("text").replace("\r\n", "\n");
    if (Intake.of(text).text().isBlank()) {
      throw doc.trouble("text", "text is empty");
    }
    Optional<String> day = doc.optionalText("date");
    if (day.isPresent() && time(day.get()).isEmpty()) {
      throw doc.trouble(
          "date", "date %s is not a day such as 2026-11-22".formatted(shown(day.get())));
    }
    return new Foreign(
        from,
        text,
        day,
        doc.text("title", "").replaceAll("\\s+", " ").strip(),
        doc.texts("themes").stream()
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .distinct()
            .toList(),
        doc.optionalText("mission").map(String::strip).filter(m -> !m.isEmpty()));
  }

  /** What was read of an object, when it has words and a day. */
  static Foreign checked(Foreign read, Doc doc) throws JsonTrouble {
    if (Intake.of(read.text).text().isBlank()) {
      throw doc.trouble("the entry has no words");
    }
    if (read.day.isPresent() && time(read.day.get()).isEmpty()) {
      throw doc.trouble("date %s is not a day such as 2026-11-22".formatted(shown(read.day.get())));
    }
    return read;
  }

  /** The text of a document. */
  static String utf8(String source, byte[] document) throws JsonTrouble {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new JsonTrouble(source, 0, 0, "it is not UTF-8; save it as UTF-8");
    }
  }

  /** How many control codes of its words do not come in. */
  int codes() {
    return Intake.of(title).leftOut() + Intake.of(text).leftOut();
  }

  /** The entry, whose words come in as all words do. */
  Entry entry(UUID id, Clock clock) {
    OffsetDateTime when =
        day.flatMap(Foreign::time)
            .orElseGet(() -> OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    return new Entry(
        id,
        when.toLocalDate(),
        when,
        when,
        mission.map(name -> Intake.of(name).text()).orElse(null),
        null,
        null,
        LANGUAGE,
        null,
        Intake.of(title).text(),
        List.of(Answer.free(Intake.of(text).text())),
        themes.stream().map(theme -> Intake.of(theme).text()).toList(),
        new Origin(from, digest()));
  }

  /**
   * What identifies it by what it says, whatever its spacing, escapes and order of keys. Each part
   * goes in with its length, so that no two are told alike; the way must never change, or what was
   * imported would be imported again.
   */
  String digest() {
    StringBuilder said = new StringBuilder(text.length() + 100);
    part(said, day.orElse(""));
    part(said, title);
    part(said, mission.orElse(""));
    part(said, text);
    themes.forEach(theme -> part(said, theme));
    return Digests.sha256(said.toString().getBytes(UTF_8));
  }

  private static void part(StringBuilder said, String part) {
    said.append(part.length()).append(':').append(part).append('\n');
  }

  /** A time as it stands, or the noon of a day; without an offset it is in UTC. */
  private static Optional<OffsetDateTime> time(String written) {
    try {
      OffsetDateTime time =
          written.length() == DAY
              ? LocalDate.parse(written).atTime(LocalTime.NOON).atOffset(UTC)
              : switch (ISO_DATE_TIME.parseBest(
                  written, OffsetDateTime::from, LocalDateTime::from)) {
                case OffsetDateTime full -> full;
                case LocalDateTime local -> local.atOffset(UTC);
                case TemporalAccessor other -> OffsetDateTime.from(other);
              };
      return Optional.of(time).filter(t -> t.getYear() >= 0 && t.getYear() <= LAST_YEAR);
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  private static String shown(String text) {
    return Json.line(text.length() <= SHORT ? text : text.substring(0, SHORT) + "…");
  }
}
