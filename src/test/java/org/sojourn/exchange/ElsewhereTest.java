package org.sojourn.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.Entry;
import org.sojourn.json.JsonTrouble;

/** Entries that other programs wrote. */
class ElsewhereTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T21:04:10Z"), ZoneOffset.UTC);
  private static final Path SAMPLES =
      Path.of("src", "test", "resources", "org", "sojourn", "exchange");

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"jrnl.txt", "jrnl.md", "jrnl.json"})
  void jrnl_comes_in_whole_from_its_text_its_markdown_and_its_json(String sample)
      throws IOException {
    Reading reading =
        Import.jrnl(sample, Files.readAllBytes(SAMPLES.resolve(sample)), CLOCK, UUID::randomUUID);
    assertEquals(
        """
        2026-05-03 | First clinic day. | The queue at the gate was there before us. I did not know \
        who had called them. @access @consent
        2026-05-04 | What was left out. The interpreter said four words for my forty. | I asked \
        again. She smiled, and said: it is the same.⏎⏎日本語 and émigré stay as they are. @language
        2026-05-06 | No title here @grief | - line one⏎- line two\
        """,
        told(reading));
    assertEquals(new LeftOut(List.of(), 0, List.of()), reading.leftOut());
  }

  @Test
  void what_stands_before_the_first_time_of_jrnl_is_named() throws IOException {
    Reading reading = jrnl("lost words\n[2026-05-03 21:10] Kept.\n[sic] of it\n");
    assertEquals("2026-05-03 | Kept. | [sic] of it", told(reading));
    assertEquals(
        List.of(new Unread(1, 0, "no time in brackets stands before it, as [2026-11-22 21:04]")),
        reading.leftOut().unread());
  }

  @Test
  void a_day_that_cannot_be_is_named_and_what_belongs_to_it_is_kept_aside() throws IOException {
    Reading reading =
        jrnl("[2026-05-03 21:10] Kept.\n\n[2026-02-30 21:10] Never.\nOf it.\n[5/6/26] Nor this.\n");
    assertEquals("2026-05-03 |  | Kept.", told(reading));
    assertEquals(
        List.of(
            new Unread(3, 0, "[2026-02-30 21:10] is no day, or not written as [2026-11-22 21:04]"),
            new Unread(5, 0, "[5/6/26] is no day, or not written as [2026-11-22 21:04]")),
        reading.leftOut().unread());
    assertEquals("[2026-02-30 21:10] Never.\nOf it.\n\n[5/6/26] Nor this.\n\n", aside(reading));
  }

  @Test
  void an_empty_journal_has_nothing_and_one_that_is_not_utf8_is_told() throws IOException {
    assertEquals(
        new Reading(List.of(), List.of(), List.of(), new LeftOut(List.of(), 0, List.of())),
        jrnl(""));
    byte[] latin = "[2026-05-03 21:10] été".getBytes(ISO_8859_1);
    JsonTrouble trouble =
        assertThrows(
            JsonTrouble.class, () -> Import.jrnl("journal.txt", latin, CLOCK, UUID::randomUUID));
    assertEquals("it is not UTF-8; save it as UTF-8", trouble.problem());
  }

  @Test
  void of_half_a_journal_of_day_one_what_is_whole_comes_in() throws IOException {
    String half =
        """
        {"entries": [
          {"uuid": "A1", "creationDate": "2026-05-03T10:00:00Z", "text": "Whole."},
          {"uuid": "A1", "creationDate": "2026-05-04T10:00:00Z", "text": "Its id stands twice."},
          {"uuid": "A3", "creationDate": "2026-05-05T08:\
        """;
    Reading reading = dayOne(half.getBytes(UTF_8));
    assertEquals("2026-05-03 |  | Whole.\n2026-05-04 |  | Its id stands twice.", told(reading));
    assertEquals(List.of(4), reading.leftOut().unread().stream().map(Unread::line).toList());
    assertEquals(half, aside(reading));
  }

  @Test
  void a_zip_that_grows_beyond_measure_is_left() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("../../photos/a.jpeg"));
      zip.write(new byte[2_000_000]);
      zip.putNextEntry(new ZipEntry("/etc/Journal.json"));
      zip.write("{\"entries\": []}".getBytes(UTF_8));
    }
    assertEquals("", told(dayOne(bytes.toByteArray())));
    JsonTrouble trouble =
        assertThrows(
            JsonTrouble.class,
            () ->
                DayOne.read(
                    "x.zip",
                    new ByteArrayInputStream(bytes.toByteArray()),
                    new Pile(CLOCK, UUID::randomUUID),
                    1_000_000));
    assertEquals("what the zip holds grows beyond measure", trouble.problem());
  }

  @Test
  void markdown_that_is_a_link_or_endless_is_left_and_a_folder_without_any_is_told()
      throws IOException {
    Files.createSymbolicLink(
        home.resolve("2026-05-01.md"), Files.writeString(home.resolve("secret.txt"), "x"));
    try (RandomAccessFile huge =
        new RandomAccessFile(home.resolve("2026-05-02.md").toFile(), "rw")) {
      huge.setLength(1L << 40);
    }
    Reading reading = Import.markdown(home, CLOCK, UUID::randomUUID);
    assertEquals("", told(reading));
    assertEquals(2, reading.leftOut().unread().size());
    assertThrows(
        JsonTrouble.class,
        () ->
            Import.markdown(Files.createDirectory(home.resolve("empty")), CLOCK, UUID::randomUUID));
  }

  private static String aside(Reading reading) {
    return reading.leftOut().aside().stream()
        .map(part -> new String(part.bytes(), UTF_8))
        .collect(Collectors.joining());
  }

  @Test
  void the_same_entry_twice_comes_in_once() throws IOException {
    Reading reading = jrnl("[2026-05-03 21:10] Kept.\n\n[2026-05-03 21:10] Kept.\n");
    assertEquals("2026-05-03 |  | Kept.", told(reading));
    assertEquals(1, reading.leftOut().repeated());
  }

  @Test
  void day_one_comes_in_on_the_day_it_was_where_it_was_written() throws IOException {
    Reading reading =
        dayOne(
            """
            {"metadata": {"version": "1.0"}, "entries": [
              {"uuid": "A1", "creationDate": "2026-05-03T22:30:00Z", "timeZone": "Africa/Kampala",
               "tags": ["queue"], "text": "# The gate\\n\\nThey had waited\\\\. ![](dayone-moment://B2)"},
              {"uuid": "A2", "creationDate": "soon", "text": "Not kept."},
              {"uuid": "A3", "creationDate": "2026-05-05T08:00:00Z", "text": ""}]}
            """
                .getBytes(UTF_8));
    assertEquals("2026-05-04 | The gate | They had waited. [picture]", told(reading));
    assertEquals(List.of("queue"), reading.entries().getFirst().entry().themes());
    assertEquals(
        List.of(
            "creationDate or timeZone is no time such as 2026-11-22T21:04:10Z",
            "the entry has no words"),
        reading.leftOut().unread().stream().map(Unread::why).toList());
  }

  @Test
  void day_one_comes_in_from_its_zip_beside_pictures() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("photos/../../etc/passwd.jpeg"));
      zip.write(new byte[5000]);
      zip.putNextEntry(new ZipEntry("Journal.json"));
      zip.write(
          "{\"entries\": [{\"creationDate\": \"2026-05-03T10:00:00Z\", \"text\": \"At the gate.\"}]}"
              .getBytes(UTF_8));
    }
    assertEquals("2026-05-03 |  | At the gate.", told(dayOne(bytes.toByteArray())));
    byte[] half = Arrays.copyOf(bytes.toByteArray(), 60);
    assertThrows(IOException.class, () -> dayOne(half));
  }

  @Test
  void a_folder_of_markdown_comes_in_with_what_its_heads_say() throws IOException {
    write(
        "a.md",
        "---\ntitle: \"The gate\"\ndate: 2026-05-03 21:10\ntags: [justice-equity, queue]\n---\n\n# The gate\n\nThey waited.\n");
    write("deep/2026-05-04 Rain.md", "# Rain\nAll night.\n");
    write("deep/c.md", "---\ndate: 2026-05-05\nthemes:\n  - consent\n---\nShe nodded.");
    write("undated.md", "Some day.");
    write("notes.txt", "No Markdown.");
    Files.write(home.resolve("latin.md"), "2026 é".getBytes(ISO_8859_1));
    Reading reading = Import.markdown(home, CLOCK, UUID::randomUUID);
    assertEquals(
        """
        2026-05-03 | The gate | They waited.
        2026-05-04 | Rain | All night.
        2026-05-05 |  | She nodded.\
        """,
        told(reading));
    assertEquals(
        List.of(List.of("justice-equity", "queue"), List.of(), List.of("consent")),
        reading.entries().stream().map(each -> each.entry().themes()).toList());
    assertEquals(
        List.of(
            "[%s]: it is not UTF-8; save it as UTF-8".formatted(home.resolve("latin.md")),
            "[%s]: no day is named in it, as date: 2026-11-22 between two lines ---, nor in its name"
                .formatted(home.resolve("undated.md"))),
        reading.leftOut().unread().stream().map(Unread::why).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"entries\": 3}", "PK", "\u0000"})
  void what_is_no_journal_of_day_one_is_told(String document) {
    assertThrows(JsonTrouble.class, () -> dayOne(document.getBytes(UTF_8)));
  }

  private Reading jrnl(String text) throws IOException {
    return Import.jrnl("journal.txt", text.getBytes(UTF_8), CLOCK, UUID::randomUUID);
  }

  private static Reading dayOne(byte[] document) throws IOException {
    return Import.dayOne(
        "Journal.json", new ByteArrayInputStream(document), CLOCK, UUID::randomUUID);
  }

  private void write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String told(Reading reading) {
    return reading.entries().stream()
        .map(each -> told(each.entry()))
        .collect(Collectors.joining("\n"));
  }

  private static String told(Entry entry) {
    return "%s | %s | %s".formatted(entry.date(), entry.title(), entry.prose().replace("\n", "⏎"));
  }
}
