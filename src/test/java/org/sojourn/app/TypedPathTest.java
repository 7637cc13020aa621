package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void an_address_that_is_none_is_a_name() {
    assertEquals(Path.of("file:/%zz").toAbsolutePath(), TypedPath.of("file:/%zz", HOME));
  }
}
