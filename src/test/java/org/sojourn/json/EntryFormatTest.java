package org.sojourn.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Response;

class EntryFormatTest {

  @Test
  void a_fresh_entry_is_a_short_file() {
    Entry entry =
        Entry.begun(Samples.ID, Samples.NOW, "en").answered(List.of(Answer.free("Hello")));
    assertEquals(
        """
        {
          "format": "sojourn-entry/1",
          "id": "01931c2e-7a40-7c55-9b1e-0a2b3c4d5e6f",
          "date": "2026-11-22",
          "created": "2026-11-22T21:04:00+03:00",
          "updated": "2026-11-22T21:04:00+03:00",
          "language": "en",
          "title": "",
          "answers": [
            {
              "prompt": "free",
              "kind": "text",
              "text": "Hello"
            }
          ],
          "themes": []
        }
        """,
        new String(Formats.ENTRY.write(entry), StandardCharsets.UTF_8));
  }

  @Test
  void what_another_program_wrote_into_an_entry_survives_its_change() throws JsonTrouble {
    byte[] was =
        """
        {"format": "sojourn-entry/1", "mood": {"deep": [1.50, null]},
         "id": "01931c2e-7a40-7c55-9b1e-0a2b3c4d5e6f", "date": "2026-11-22",
         "created": "2026-11-22T21:04:00+03:00", "mission": "kisoro-2026",
         "guide": {"id": "g", "by": "us", "version": 1},
         "answers": [
           {"prompt": "gone", "kind": "text", "text": "x", "note": "goes with it"},
           {"prompt": "free", "asked": {"title": "T", "voice": "v"}, "kind": "text", "text": "old", "note": 1e3}]}
        """
            .getBytes(StandardCharsets.UTF_8);
    Entry now =
        Entry.begun(Samples.ID, Samples.NOW, "en")
            .by(new GuideRef("g", 2))
            .answered(List.of(new Answer("free", new Asked("U", ""), new Response.Text("new"))));
    assertEquals(
        """
        {
          "format": "sojourn-entry/1",
          "mood": {
            "deep": [1.50, null]
          },
          "id": "01931c2e-7a40-7c55-9b1e-0a2b3c4d5e6f",
          "date": "2026-11-22",
          "created": "2026-11-22T21:04:00+03:00",
          "updated": "2026-11-22T21:04:00+03:00",
          "language": "en",
          "guide": {
            "id": "g",
            "by": "us",
            "version": 2
          },
          "title": "",
          "answers": [
            {
              "prompt": "free",
              "asked": {
                "title": "U",
                "voice": "v"
              },
              "kind": "text",
              "text": "new",
              "note": 1e3
            }
          ],
          "themes": []
        }
        """,
        new String(Formats.ENTRY.rewrite(was, now), StandardCharsets.UTF_8));
  }

  @Test
  void what_another_program_said_of_an_option_survives_too() throws JsonTrouble {
    byte[] was =
        new String(Formats.ENTRY.write(Samples.CHOSEN_ENTRY), StandardCharsets.UTF_8)
            .replace("\"label\": \"I rested\"", "\"label\": \"I rested\", \"lang\": \"en\"")
            .getBytes(StandardCharsets.UTF_8);
    String now =
        new String(Formats.ENTRY.rewrite(was, Samples.CHOSEN_ENTRY), StandardCharsets.UTF_8);
    assertTrue(now.contains("\"lang\": \"en\""), now);
  }

  @Test
  void a_newer_entry_can_be_looked_at_and_not_replaced() throws JsonTrouble {
    byte[] newer =
        new String(Formats.ENTRY.write(Samples.ENTRY), StandardCharsets.UTF_8)
            .replace("sojourn-entry/1", "sojourn-entry/2")
            .getBytes(StandardCharsets.UTF_8);
    Doc doc = Doc.read("x.json", newer);
    assertThrows(FutureFormat.class, () -> Formats.ENTRY.read(doc));
    assertThrows(FutureFormat.class, () -> Formats.ENTRY.rewrite(newer, Samples.ENTRY));
    assertEquals(Samples.ENTRY, Formats.ENTRY.look(doc));
  }
}
