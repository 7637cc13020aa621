package org.sojourn.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Guide;

class GuidesTest {

  private static final String SOUND =
      """
      {
        "format": "sojourn-guide/1",
        "id": "evening",
        "version": 1,
        "language": "en",
        "title": "Evening",
        "purpose": "Look back.",
        "minutes": 3,
        "sections": [
          {
            "id": "only",
            "prompts": [
              { "id": "day", "kind": "text", "title": "The day", "text": "How was it?",
                "themes": ["self-care"] }
            ]
          }
        ]
      }
      """;

  @TempDir Path folder;

  @Test
  void a_folder_that_is_not_there_leaves_the_shipped_guides() {
    assertEquals(Guides.shipped().all(), Guides.with(folder.resolve("none")).all());
  }

  @Test
  void the_users_own_guide_stands_after_the_shipped() throws IOException {
    put("mine.json", SOUND);
    assertEquals("evening", Guides.with(folder).all().getLast().id());
  }

  @Test
  void the_users_own_guide_takes_the_place_of_a_shipped_one() throws IOException {
    put("mine.json", SOUND.replace("\"evening\"", "\"daily-five\""));
    Guides guides = Guides.with(folder);
    assertEquals(Guides.shipped().all().size(), guides.all().size());
    assertEquals(Optional.of("Evening"), guides.guide("daily-five").map(Guide::title));
    assertTrue(guides.isOwn("daily-five"));
    assertFalse(guides.isOwn("coming-home"));
  }

  @Test
  void a_broken_guide_is_named_and_the_rest_still_loads() throws IOException {
    put("a-broken.json", SOUND.replace("\"text\", \"title\"", "\"txt\", \"title\""));
    put("b-sound.json", SOUND);
    Guides guides = Guides.with(folder);
    assertTrue(guides.guide("evening").isPresent());
    Problem problem = guides.problems().getFirst();
    assertEquals(1, guides.problems().size());
    assertEquals(folder.resolve("a-broken.json").toString(), problem.source());
    assertEquals(13, problem.line());
    assertTrue(problem.message().contains("a-broken.json, line 13, column "));
    assertTrue(problem.what().contains("[txt] is not one of text, scale"), problem.what());
  }

  @Test
  void a_broken_guide_with_the_id_of_a_shipped_one_leaves_the_shipped_one() throws IOException {
    put(
        "mine.json",
        SOUND.replace("\"evening\"", "\"daily-five\"").replace("\"id\": \"only\",", ""));
    assertEquals(Guides.shipped().guide("daily-five"), Guides.with(folder).guide("daily-five"));
  }

  @Test
  void of_two_guides_with_one_id_the_second_is_a_problem() throws IOException {
    put("a.json", SOUND);
    put("b.json", SOUND.replace("Evening", "Night"));
    Guides guides = Guides.with(folder);
    assertEquals(Optional.of("Evening"), guides.guide("evening").map(Guide::title));
    assertEquals(
        List.of(
            folder.resolve("b.json")
                + ": guide [evening] is in a.json already; give one of them another id"),
        guides.problems().stream().map(Problem::message).toList());
  }

  @Test
  void a_guide_longer_than_a_megabyte_is_a_problem() throws IOException {
    put("long.json", " ".repeat(1_000_001));
    assertEquals(
        List.of(
            folder.resolve("long.json")
                + ": the file is longer than 1 MB; a guide is a few pages of JSON"),
        Guides.with(folder).problems().stream().map(Problem::message).toList());
  }

  @Test
  void a_folder_named_like_a_guide_is_a_problem() throws IOException {
    Files.createDirectory(folder.resolve("odd.json"));
    assertEquals(
        List.of(folder.resolve("odd.json") + ": the file cannot be read; make it readable"),
        Guides.with(folder).problems().stream().map(Problem::message).toList());
  }

  @Test
  void a_guide_that_is_no_json_is_named_with_its_place() {
    Problem problem = check("{\n  \"format\": \"sojourn-guide/1\",\n  \"id\" \"x\"\n}").getFirst();
    assertEquals(3, problem.line());
    assertTrue(problem.message().startsWith("own.json, line 3, column "), problem.message());
  }

  @Test
  void all_problems_are_told_at_once_in_the_order_of_the_file() {
    List<Problem> problems =
        check(
            SOUND
                .replace("\"title\": \"Evening\"", "\"titel\": \"Evening\"")
                .replace("\"self-care\"", "\"self-car\""));
    assertEquals(List.of(1, 6, 14), problems.stream().map(Problem::line).toList());
    assertTrue(
        problems.getLast().what().contains("did you mean self-care?"), problems.getLast().what());
  }

  @Test
  void a_sound_guide_has_no_problems_and_is_handed_back() {
    Checked checked =
        Guides.check("own.json", SOUND.getBytes(StandardCharsets.UTF_8), Set.of("self-care"));
    assertEquals(List.of(), checked.problems());
    assertEquals(Optional.of("evening"), checked.guide().map(Guide::id));
  }

  private static List<Problem> check(String json) {
    return Guides.check(
            "own.json", json.getBytes(StandardCharsets.UTF_8), Set.of("self-care", "reentry"))
        .problems();
  }

  private void put(String name, String json) throws IOException {
    Files.writeString(folder.resolve(name), json);
  }
}
