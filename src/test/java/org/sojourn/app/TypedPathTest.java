package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.editor.Writing;

class TypedPathTest {
  private static final Path HOME = Path.of("/home/amara");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ~                                  | /home/amara
          ~/                                 | /home/amara
          ~/share.json                       | /home/amara/share.json
          ~/~/share.json                     | /home/amara/share.json
          ~/~                                | /home/amara
          ~//media/stick/a.json              | /media/stick/a.json
          /media/stick/a.json                | /media/stick/a.json
          '/media/my stick/a.json'           | /media/my stick/a.json
          "/media/my stick/a.json"           | /media/my stick/a.json
          ~/'/media/my stick/a.json'         | /media/my stick/a.json
          '~/my share.json'                  | /home/amara/my share.json
          '/media/Ruth'\\''s/a.json'         | /media/Ruth's/a.json
          /media/my\\ stick/a\\(1\\).json    | /media/my stick/a(1).json
          file:///media/my%20stick/a.json    | /media/my stick/a.json
          ~/file:///media/my%20stick/a.json  | /media/my stick/a.json
          file://localhost/media/a.json      | /media/a.json
          ~/it's.json                        | /home/amara/it's.json
          ~/a b.json                         | /home/amara/a b.json
          """)
  void a_path_may_be_typed_and_pasted_in_many_ways(String typed, String meant) {
    assertEquals(Path.of(meant), TypedPath.of(typed, HOME));
  }

  @Test
  void a_name_that_was_begun_is_completed_as_far_as_it_goes_on_in_one_way(@TempDir Path home)
      throws IOException {
    Files.createDirectories(home.resolve("Downloads"));
    Files.createFile(home.resolve("Downloads/share-one.json"));
    Files.createFile(home.resolve("Downloads/share-two.json"));
    Files.createFile(home.resolve("Downloads/.share-hidden"));
    assertEquals(completed("~/Downloads/", "Downloads/"), FileNames.complete("~/Dow", home));
    assertEquals(
        completed("~/Downloads/share-", "share-one.json", "share-two.json"),
        FileNames.complete("~/Downloads/", home));
    assertEquals(
        completed("~/Downloads/share-two.json", "share-two.json"),
        FileNames.complete("~/Downloads/share-t", home));
    assertEquals(completed("~/Up"), FileNames.complete("~/Up", home));
    assertEquals(completed("~/gone/x"), FileNames.complete("~/gone/x", home));
  }

  private static Event.PathCompleted completed(String path, String... names) {
    return new Event.PathCompleted(path, List.of(names));
  }

  @Test
  void tab_completes_the_name_of_a_file_and_says_how_it_may_go_on() {
    Stage stage =
        Stage.with(new PathPage(new PathPage.Purpose.Receive(), Writing.of("~/sh", 4)))
            .keys("<tab>");
    assertEquals(List.of(new Mailing.CompletePath("~/sh")), stage.asked());
    stage.on(completed("~/share-", "share-one.json", "share-two.json"));
    assertEquals("~/share-|", stage.page(PathPage.class).path().toString());
    assertEquals("It may go on as: share-one.json, share-two.json.", stage.said());
  }

  @Test
  void an_address_that_is_none_is_a_name() {
    assertEquals(Path.of("file:/%zz").toAbsolutePath(), TypedPath.of("file:/%zz", HOME));
  }
}
