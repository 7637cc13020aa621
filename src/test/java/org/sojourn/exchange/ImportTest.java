package org.sojourn.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Origin;
import org.sojourn.json.Doc;
import org.sojourn.json.Formats;
import org.sojourn.json.JsonTrouble;

class ImportTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T21:04:10.5Z"), ZoneOffset.ofHours(3));

  @Test
  void a_line_with_all_its_fields_becomes_an_entry() throws IOException {
    Reading reading =
        jsonl(
            """
            {"date":"1665-06-07","title":"Red\\n crosses","themes":["justice-equity"," "],\
            "mission":"london-1665","text":"Two or three houses\\r\\nmarked with a red cross."}
            """);
    OffsetDateTime noon = OffsetDateTime.parse("1665-06-07T12:00:00Z");
    Entry entry =
        new Entry(
            new UUID(0, 1),
            LocalDate.parse("1665-06-07"),
            noon,
            noon,
            "london-1665",
            null,
            null,
            "en",
            null,
            "Red crosses",
            List.of(Answer.free("Two or three houses\nmarked with a red cross.")),
            List.of("justice-equity"),
            new Origin("jsonl", digest(reading)));
    assertEquals(
        new Reading(
            List.of(new Incoming(entry)),
            List.of(),
            List.of(),
            new LeftOut(List.of(), 0, List.of())),
        reading);
  }

  @Test
  void a_line_without_a_date_is_about_today() throws IOException {
    Entry entry = only(jsonl("{\"text\":\"Tonight.\"}"));
    assertEquals(LocalDate.parse("2026-11-23"), entry.date());
    assertEquals(OffsetDateTime.parse("2026-11-23T00:04:10+03:00"), entry.created());
  }

  @ParameterizedTest
  @CsvSource({
    "1660-01-11,                1660-01-11T12:00:00Z",
    "2026-11-22T21:04:10+03:00, 2026-11-22T21:04:10+03:00",
    "2026-11-22T21:04:10,       2026-11-22T21:04:10Z",
    "2026-11-22T21:04:10.25Z,   2026-11-22T21:04:10.25Z",
  })
  void days_and_times_are_understood(String date, String created) throws IOException {
    Entry entry = only(jsonl("{\"date\":\"%s\",\"text\":\"x\"}".formatted(date)));
    assertEquals(OffsetDateTime.parse(created), entry.created());
    assertEquals(LocalDate.parse(date.substring(0, 10)), entry.date());
  }

  @Test
  void a_bad_line_is_listed_and_the_rest_is_read() throws IOException {
    Reading reading =
        jsonl(
            """
            {"text":"one"}

            {"text":"two"
            {"title":"no text"}
            {"text":"  "}
            {"text":"x","date":"22 Nov"}
            {"text":"x","date":"+12026-01-01T00:00:00Z"}
            {"text":"x","themes":"justice-equity"}
            {"text":7}
            ["text"]
            {"text":"x"} {"text":"y"}
            {"text":"x","text":"y"}
            {"text":"last"}\
            """);
    assertEquals(List.of("one", "last"), texts(reading));
    assertEquals(
        List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
        reading.leftOut().unread().stream().map(Unread::line).toList());
    assertEquals(
        List.of(
            new Unread(4, 1, "[text] is missing; add it"),
            new Unread(5, 2, "text is empty"),
            new Unread(6, 13, "date \"22 Nov\" is not a day such as 2026-11-22")),
        reading.leftOut().unread().subList(1, 4));
  }

  @Test
  void bytes_that_are_not_utf8_are_said_with_their_line() throws IOException {
    byte[] bytes =
        "{\"text\":\"one\"}\n{\"text\":\"caf\u00e9\"}\n{\"text\":\"two\"}\n".getBytes(ISO_8859_1);
    Reading reading = Import.jsonl(new ByteArrayInputStream(bytes), CLOCK, ids());
    assertEquals(List.of("one", "two"), texts(reading));
    Unread unread = reading.leftOut().unread().getFirst();
    assertEquals(2, unread.line());
    assertTrue(unread.why().contains("not UTF-8"), unread.why());
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_do_not_matter() throws IOException {
    assertEquals(
        List.of("one", "two"),
        texts(jsonl("\ufeff{\"text\":\"one\"}\r\n\r\n{\"text\":\"two\"}\r\n")));
  }

  @Test
  void a_line_that_never_ends_is_left_out() throws IOException {
    String endless = "{\"text\":\"" + "x".repeat(Lines.MOST) + "\"}\n{\"text\":\"short\"}";
    Reading reading = jsonl(endless);
    assertEquals(List.of("short"), texts(reading));
    assertEquals(
        List.of(new Unread(1, 0, "it is longer than 8,000,000 bytes")), reading.leftOut().unread());
  }

  @Test
  void what_a_line_says_is_known_again_whatever_its_spacing_and_order() throws IOException {
    String digest = digest(jsonl("{\"date\":\"2026-11-22\",\"text\":\"caf\u00e9\"}"));
    assertEquals(
        digest, digest(jsonl("{ \"text\": \"caf\\u00e9\", \"date\": \"2026-11-22\", \"x\": 1 }")));
    assertNotEquals(digest, digest(jsonl("{\"date\":\"2026-11-23\",\"text\":\"caf\u00e9\"}")));
    assertNotEquals(digest, digest(jsonl("{\"title\":\"2026-11-22\",\"text\":\"caf\u00e9\"}")));
  }

  /** Were it to change, what was imported with an older version would be imported again. */
  @Test
  void the_digest_of_a_line_stays_what_it_was() throws IOException {
    assertEquals(
        "c63fdad2005f50172cb5b6ac83043a7d29edf48b832adfc2a04182f1443793de",
        digest(
            jsonl(
                "{\"date\":\"1665-06-07\",\"title\":\"t\",\"themes\":[\"a\",\"b\"],\"mission\":\"m\",\"text\":\"x\"}")));
  }

  @Test
  void a_line_that_repeats_another_is_counted_and_left_out() throws IOException {
    Reading reading = jsonl("{\"text\":\"one\"}\n{ \"text\": \"one\" }\n{\"text\":\"two\"}");
    assertEquals(List.of("one", "two"), texts(reading));
    assertEquals(1, reading.leftOut().repeated());
  }

  @Test
  void fields_that_have_no_place_are_named() throws IOException {
    Reading reading =
        jsonl("{\"text\":\"one\",\"mood\":3}\n{\"text\":\"two\",\"mood\":4,\"\\u001b[2J\":1}");
    assertEquals(List.of("\"mood\"", "\"\\u001b[2J\""), reading.leftOut().keys());
  }

  @Test
  void half_of_a_character_does_not_lose_the_words_around_it() throws IOException {
    Entry entry = only(jsonl("{\"text\":\"half \\ud83d of it\"}"));
    assertEquals(entry, Formats.ENTRY.read(Doc.read("it", Formats.ENTRY.write(entry))));
  }

  @Test
  void a_stream_that_breaks_off_throws() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    assertThrows(IOException.class, () -> Import.jsonl(broken, CLOCK, ids()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"format\":\"sojourn-share/1\",\"entries\":[]}",
        "{\"format\":\"sojourn-export/2\",\"entries\":[]}",
        "{\"format\":\"sojourn-export/1\",\"entries\":[",
        "{\"format\":\"sojourn-export/1\",\"entries\":[]",
        "{\"format\":\"sojourn-export/1\",\"entries\":[\"",
        "{\"format\":\"sojourn-export/1\",\"entries\":[]} {}",
        "{\"format\":\"sojourn-export/1\",\"entries\":[],\"entries\":[]}",
        "{\"format\":7,\"entries\":[]}",
      })
  void a_document_that_is_no_export_is_refused(String text) {
    assertThrows(JsonTrouble.class, () -> json(text));
  }

  @Test
  void an_export_of_a_newer_version_says_what_to_do() {
    JsonTrouble trouble =
        assertThrows(JsonTrouble.class, () -> json("{\"format\":\"sojourn-export/2\"}"));
    assertEquals(
        "x.json, line 1, column 11: it was written by a newer Sojourn;"
            + " update Sojourn to import it",
        trouble.getMessage());
  }

  @Test
  void a_bad_entry_within_an_export_is_listed_with_its_line_and_the_rest_is_read()
      throws IOException {
    Entry entry = only(jsonl("{\"text\":\"one, [two], {three}, \\\"four\\\\\"}"));
    String good = new String(Formats.ENTRY.write(entry), UTF_8).strip();
    Reading reading =
        json(
            """
            {"entries": [
              {"format": "sojourn-entry/1",
               "created": 7},
              %s,
              "text"
            ], "missions": [{"id": "m"}],
            "format": "sojourn-export/1"}
            """
                .formatted(good.replace("\n", " ")));
    assertEquals(List.of(new Incoming(entry)), reading.entries());
    assertEquals(List.of(3, 5, 6), reading.leftOut().unread().stream().map(Unread::line).toList());
  }

  @Test
  void an_id_that_stands_twice_is_told_unless_both_say_the_same() throws IOException {
    Entry entry = only(jsonl("{\"text\":\"one\"}"));
    String good = new String(Formats.ENTRY.write(entry), UTF_8).strip();
    String other = good.replace("\"one\"", "\"two\"");
    Reading reading =
        json(
            "{\"format\": \"sojourn-export/1\", \"entries\": [%s, %s, %s]}"
                .formatted(good, good, other));
    assertEquals(List.of(new Incoming(entry)), reading.entries());
    assertEquals(1, reading.leftOut().repeated());
    assertEquals(
        List.of("an entry before it has the same id [%s]".formatted(entry.id())),
        reading.leftOut().unread().stream().map(Unread::why).toList());
  }

  @Test
  void of_half_an_export_what_is_whole_comes_in() throws IOException {
    Entry entry = only(jsonl("{\"text\":\"one\"}"));
    String good = new String(Formats.ENTRY.write(entry), UTF_8).strip();
    Reading reading = json("{\"format\": \"sojourn-export/1\", \"entries\": [" + good + ", {\"for");
    assertEquals(List.of(new Incoming(entry)), reading.entries());
    assertEquals(1, reading.leftOut().unread().size());
    assertThrows(JsonTrouble.class, () -> json("{\"format\": \"sojourn-export/1\", \"entr"));
  }

  @Test
  void the_file_of_one_entry_is_read_too() throws IOException {
    Entry entry = only(jsonl("{\"text\":\"one\"}"));
    assertEquals(
        List.of(new Incoming(entry)),
        json(new String(Formats.ENTRY.write(entry), UTF_8)).entries());
  }

  private static Reading jsonl(String text) throws IOException {
    return Import.jsonl(new ByteArrayInputStream(text.getBytes(UTF_8)), CLOCK, ids());
  }

  private static Reading json(String text) throws IOException {
    return Import.json("x.json", new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static Supplier<UUID> ids() {
    List<UUID> given = new ArrayList<>();
    return () -> {
      given.add(new UUID(0, given.size() + 1));
      return given.getLast();
    };
  }

  private static Entry only(Reading reading) {
    assertEquals(1, reading.entries().size(), () -> reading.leftOut().toString());
    return reading.entries().getFirst().entry();
  }

  private static String digest(Reading reading) {
    return Optional.of(reading.entries().getFirst()).flatMap(Incoming::digest).orElseThrow();
  }

  private static List<String> texts(Reading reading) {
    return reading.entries().stream().map(incoming -> incoming.entry().prose()).toList();
  }
}
