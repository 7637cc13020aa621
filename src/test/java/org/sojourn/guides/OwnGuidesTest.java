package org.sojourn.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in the user's folder that are no sound guides: each is named, and the rest loads. */
class OwnGuidesTest {
  private static final String SOUND =
      """
      {
        "format": "sojourn-guide/1", "id": "evening", "version": 1, "language": "en",
        "title": "Evening", "purpose": "Look back.", "minutes": 3,
        "sections": [ { "id": "only", "prompts": [
          { "id": "day", "kind": "text", "title": "The day", "text": "How was it?" },
          { "id": "next", "kind": "text", "title": "Next", "text": "And now?" } ] } ]
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "kind": "text", "title": "Next" | "kind": "essay", "title": "Next" | line 6, column 29: kind [essay] is not one of
          "id": "next"                    | "id": "day"     | line 6, column 7: id [day] stands here twice
          , "text": "And now?"            |                 | line 6, column 5: [text] is missing; add it
          "minutes": 3                    | "minutes": 3, "minutes": 4 | line 3, column 62: key [minutes] stands here twice
          "How was it?" }                 | "How was it?"   | line 6, column 5:
          "minutes": 3                    | "minutes": 3, "sections": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ | line 3, column
          """)
  void a_slip_is_named_by_file_line_and_column_and_the_rest_still_loads(
      String part, String instead, String said) throws IOException {
    put("a.json", SOUND.replace(part, instead == null ? "" : instead));
    assertProblem("a.json", ", " + said);
  }

  @Test
  void ten_megabytes_are_no_guide() throws IOException {
    put("a.json", SOUND.replace("Look back.", "Look back. ".repeat(1_000_000)));
    assertProblem("a.json", ": the file is longer than 1 MB");
  }

  @Test
  void a_shipped_guide_that_is_replaced_is_known_and_a_further_one_is_not() throws IOException {
    put("five.json", SOUND.replace("\"evening\"", "\"daily-five\""));
    put("own.json", SOUND);
    assertEquals(Set.of("daily-five"), Guides.with(folder).replaced());
    assertEquals(Set.of(), Guides.shipped().replaced());
  }

  private void assertProblem(String file, String said) throws IOException {
    put("b.json", SOUND.replace("\"evening\"", "\"night\""));
    Guides guides = Guides.with(folder);
    List<String> problems = guides.problems().stream().map(Problem::message).toList();
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.getFirst().startsWith(folder.resolve(file) + said), problems.toString());
    assertTrue(guides.guide("night").isPresent());
    assertTrue(guides.guide("daily-five").isPresent());
  }

  private void put(String name, String json) throws IOException {
    Files.writeString(folder.resolve(name), json);
  }
}
