package org.sojourn.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.journal.Entry;

class FormatTroublesTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          entry-1         | "phase": "field"      | "phase": "home"          | 8, 12: phase [home] is not one of pre-departure, field, last-days, re-entry, long-view
          entry-1         | "clinical-trainee"    | "student"                | 9, 11: role [student] is not one of clinician, clinical-trainee, public-health, non-clinical
          entry-1         | "value": 6            | "value": 6.5             | 33, 16: value [6.5] is not a whole number of a usual size
          entry-1         | "value": 6            | "place": 6               | 26, 5: [value] is missing; add it
          entry-1         | "prompt": "weight"    | "prompt": "one-moment"   | 27, 7: prompt [one-moment] is answered twice; remove one
          entry-1         | "date": "2026-11-22"  | "date": "2026-11-31"     | 4, 11: date [2026-11-31] is not a day such as 2026-11-22
          entry-1         | 21:04:00+03:00        | 21:04:00                 | 5, 14: created [2026-11-22T21:04:00] is not a time such as 2026-11-22T21:04:10+03:00
          missions-1      | "end": "2026-11-30"   | "end": "2026-11-16"      | 11, 7: end [2026-11-16] is before start [2026-11-17]
          missions-1      | "id": "home-clinic"   | "id": "kisoro-2026"      | 14, 7: mission [kisoro-2026] stands here twice; remove one
          draft-1         | "work": "entry"       | "work": "essay"          | 3, 3: work [essay] is not one of entry, comment
          """)
  void a_wrong_value_of_a_file_is_told_where_it_stands(
      String name, String part, String instead, String problem) throws IOException {
    String json = text(name).replaceFirst(Pattern.quote(part), instead);
    Doc doc = Samples.doc(json);
    JsonTrouble trouble = assertThrows(JsonTrouble.class, () -> SchemaTest.format(name).read(doc));
    assertEquals(
        problem, "%d, %d: %s".formatted(trouble.line(), trouble.column(), trouble.problem()));
  }

  @Test
  void a_newer_entry_inside_a_draft_is_told_as_newer() throws IOException {
    Doc doc = Samples.doc(text("draft-1").replace("sojourn-entry/1", "sojourn-entry/2"));
    assertEquals(
        "x.json, line 8, column 12: format [sojourn-entry/2] was written by a newer Sojourn; it"
            + " opens for reading only, update Sojourn to change it",
        assertThrows(FutureFormat.class, () -> Formats.DRAFT.read(doc)).getMessage());
  }

  @Test
  void what_an_entry_may_leave_out_is_made_up_for() throws JsonTrouble {
    Doc doc =
        Samples.doc(
            """
            {"format": "sojourn-entry/1", "id": "01931c2e-7a40-7c55-9b1e-0a2b3c4d5e6f",
             "date": "2026-11-22", "created": "2026-11-22T21:04:00+03:00", "answers": []}
            """);
    assertEquals(Entry.begun(Samples.ID, Samples.NOW, "en"), Formats.ENTRY.read(doc));
  }

  private static String text(String name) throws IOException {
    return new String(Samples.file(name + ".json"), StandardCharsets.UTF_8);
  }
}
