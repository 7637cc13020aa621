package org.sojourn.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.journal.Leaflet;

class LeafletsTest {
  private static final List<String> NEVER_UNQUALIFIED =
      List.of("confidential", "anonymous", "de-identified", "secure");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void the_shipped_text_shows_where_there_is_no_own(Leaflets.Kind kind) {
    Leaflets.Read read = Leaflets.read(kind, "en", folder.resolve(kind.file()));
    assertEquals("en", read.leaflet().language());
    assertEquals("", read.trouble());
    assertTrue(read.leaflet().sections().size() >= 3);
  }

  @ParameterizedTest
  @EnumSource
  void english_stands_in_for_a_language_that_is_not_there(Leaflets.Kind kind) {
    Leaflets.Read read = Leaflets.read(kind, "tlh", folder.resolve(kind.file()));
    assertEquals("en", read.leaflet().language());
  }

  @ParameterizedTest
  @EnumSource
  void no_shipped_text_promises_what_it_cannot_or_names_a_number(Leaflets.Kind kind) {
    String text =
        Leaflets.read(kind, "en", folder.resolve("none")).leaflet().sections().stream()
            .map(section -> section.title() + " " + section.text())
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    NEVER_UNQUALIFIED.forEach(word -> assertFalse(text.contains(word), word));
    assertFalse(text.matches(".*[0-9].*"), text);
  }

  @Test
  void own_contacts_stand_in_the_shipped_text_as_of_the_day_they_were_written() throws IOException {
    Path own = own("{\"contacts\": [{\"name\": \"Ruth\", \"how\": \"the house by the gate\"}]}");
    Files.setLastModifiedTime(own, FileTime.from(Instant.parse("2027-01-15T12:00:00Z")));
    Leaflet shipped = card(folder.resolve("none")).leaflet();
    assertEquals(
        new Leaflet(
            "en",
            LocalDate.parse("2027-01-15"),
            shipped.title(),
            shipped.sections(),
            List.of(new Leaflet.Contact("Ruth", "the house by the gate"))),
        card(own).leaflet());
  }

  @Test
  void a_whole_own_text_takes_the_place_of_the_shipped_one() throws IOException {
    Path own =
        own(
            """
            {
              "format": "sojourn-support-card/1",
              "dated": "2026-10-01",
              "title": "Help in Kisoro",
              "sections": [{"text": "Go to Ruth."}]
            }
            """);
    assertEquals(
        new Leaflet(
            "en",
            LocalDate.parse("2026-10-01"),
            "Help in Kisoro",
            List.of(new Leaflet.Section("", "Go to Ruth.")),
            List.of()),
        card(own).leaflet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"contacts": [{"name": "Ruth"}]}     | , line 1, column 15: [how] is missing; add it.
          {"contact": []}                      | , line 1, column 2: unknown key [contact]; did you mean contacts?
          {"contacts": [], "contacts": []}     | , line 1, column 18: key [contacts] stands here twice; remove one.
          {"dated": "yesterday"}               | , line 1, column 11: dated [yesterday] is not a day such as 2026-11-22.
          {"title": "Help"                     | , line 1, column 17: the document ends too early; a quote, bracket or brace is not closed.
          {"format": "sojourn-support-card/9"} | , line 1, column 1: format [sojourn-support-card/9] was written by a newer Sojourn; it opens for reading only, update Sojourn to change it.
          """)
  void a_broken_own_text_is_told_with_its_place_and_the_shipped_one_shows(String text, String said)
      throws IOException {
    Path own = own(text);
    Leaflets.Read read = card(own);
    assertEquals(
        own + said + " Until then the text that comes with Sojourn is shown.", read.trouble());
    assertEquals(card(folder.resolve("none")).leaflet(), read.leaflet());
  }

  @Test
  void what_is_no_small_file_is_told_of_and_the_shipped_one_shows() throws IOException {
    Leaflet shipped = card(folder.resolve("none")).leaflet();
    List<Path> odd =
        List.of(
            Files.createDirectory(folder.resolve("folder")),
            Files.writeString(folder.resolve("large"), " ".repeat(300_000)),
            Files.writeString(folder.resolve("deep"), "[".repeat(5_000)),
            Files.createSymbolicLink(folder.resolve("astray"), folder.resolve("nowhere")));
    for (Path own : odd) {
      Leaflets.Read read = card(own);
      assertEquals(shipped, read.leaflet());
      assertTrue(read.trouble().contains(own.toString()), read.trouble());
      assertTrue(read.trouble().endsWith("is shown."), read.trouble());
    }
  }

  @Test
  void a_link_to_an_own_text_is_followed() throws IOException {
    Path own = own("{\"title\": \"Linked\"}");
    Path link = Files.createSymbolicLink(folder.resolve("link"), own);
    assertEquals("Linked", card(link).leaflet().title());
  }

  private static Leaflets.Read card(Path own) {
    return Leaflets.read(Leaflets.Kind.SUPPORT_CARD, "en", own);
  }

  private Path own(String text) throws IOException {
    return Files.writeString(folder.resolve("support-card.json"), text);
  }
}
