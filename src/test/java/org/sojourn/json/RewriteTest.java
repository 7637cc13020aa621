package org.sojourn.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Mission;

class RewriteTest {

  @Test
  void what_is_not_ours_survives_in_each_mission_wherever_it_moves() throws JsonTrouble {
    String was =
        text(Formats.MISSIONS.write(Samples.MISSIONS))
            .replace("\"name\": \"Free clinic\",", "\"name\": \"Free clinic\", \"code\": 1.0,")
            .replace("\"missions\"", "\"count\": 2, \"missions\"");
    List<Mission> turned = Samples.MISSIONS.reversed();
    Doc now = Doc.read("x.json", Formats.MISSIONS.rewrite(bytes(was), turned));
    assertEquals(turned, Formats.MISSIONS.read(now));
    assertEquals(2, now.number("count"));
    assertEquals("1.0", Json.line(now.list("missions").getFirst().value("code").node()));
  }

  @Test
  void what_is_not_ours_survives_inside_a_draft() throws JsonTrouble {
    String was =
        text(Formats.DRAFT.write(Samples.DRAFT))
            .replace(
                "\"title\": \"One moment\",", "\"title\": \"One moment\", \"voice\": \"soft\",")
            .replace("\"who\":", "\"where\": \"here\", \"who\":");
    Doc now = Doc.read("x.json", Formats.DRAFT.rewrite(bytes(was), Samples.DRAFT));
    Doc answer = now.object("entry").list("answers").getFirst();
    assertEquals("soft", answer.object("asked").text("voice"));
    assertEquals("here", now.list("commitments").getFirst().text("where"));
    assertEquals(Samples.DRAFT, Formats.DRAFT.read(now));
  }

  @Test
  void a_draft_that_becomes_other_work_leaves_nothing_of_the_first() throws JsonTrouble {
    byte[] was = Formats.DRAFT.write(Samples.DRAFT);
    Draft now = Samples.COMMENT_DRAFT;
    assertEquals(now, Formats.DRAFT.read(Doc.read("x.json", Formats.DRAFT.rewrite(was, now))));
    assertEquals(false, text(Formats.DRAFT.rewrite(was, now)).contains("\"entry\": {"));
  }

  @Test
  void a_file_that_cannot_be_read_is_not_replaced() {
    for (String was : List.of("", "{", "[]", "{}", "{\"format\": \"sojourn-share/1\"}")) {
      assertThrows(JsonTrouble.class, () -> Formats.ENTRY.rewrite(bytes(was), Samples.ENTRY), was);
    }
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
