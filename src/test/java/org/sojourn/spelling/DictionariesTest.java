package org.sojourn.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of the dictionaries on a machine is used. */
class DictionariesTest {
  @TempDir Path folder;

  private Optional<String> best(String language, String... wanted) {
    List<Path> folders = List.of(folder.resolve("own"), folder.resolve("machine"));
    return new Dictionaries(folders, List.of(wanted))
        .best(language)
        .map(found -> folder.relativize(found.words()).toString());
  }

  private void lay(String... paths) throws IOException {
    for (String path : paths) {
      String[] parts = path.split("/", -1);
      Folders.lay(folder.resolve(parts[0]), parts[1]);
    }
  }

  @Test
  void without_any_folder_there_is_none() {
    assertEquals(Optional.empty(), best("en"));
  }

  @Test
  void a_dictionary_of_another_language_is_not_used() throws IOException {
    lay("machine/es_ES", "machine/eno");
    assertEquals(Optional.empty(), best("en"));
  }

  @Test
  void the_usual_region_comes_before_others() throws IOException {
    lay("machine/en_AU", "machine/en_US", "machine/en_ZA", "machine/pt_PT", "machine/pt_BR");
    assertEquals(Optional.of("machine/en_US.dic"), best("en"));
    assertEquals(Optional.of("machine/pt_BR.dic"), best("pt"));
  }

  @Test
  void the_first_by_name_is_used_where_none_is_usual() throws IOException {
    lay("machine/en_ZA", "machine/en_GB");
    assertEquals(Optional.of("machine/en_GB.dic"), best("en"));
  }

  @Test
  void the_language_without_a_region_comes_first() throws IOException {
    lay("machine/fr", "machine/fr_FR");
    assertEquals(Optional.of("machine/fr.dic"), best("fr"));
  }

  @Test
  void a_region_that_is_wanted_comes_before_all() throws IOException {
    lay("machine/en_US", "machine/en_GB", "machine/en_ZA", "machine/es_ES");
    assertEquals(Optional.of("machine/en_ZA.dic"), best("en", "en_ZA", "en_GB"));
    assertEquals(Optional.of("machine/en_GB.dic"), best("en", "xx_XX", "en-GB"));
    assertEquals(Optional.of("machine/en_GB.dic"), best("en", "en_GB.UTF-8"));
    assertEquals(Optional.of("machine/es_ES.dic"), best("es", "en_GB"));
  }

  @Test
  void names_with_hyphens_are_regions_too() throws IOException {
    lay("machine/en-GB");
    assertEquals(Optional.of("machine/en-GB.dic"), best("en"));
  }

  @Test
  void the_users_own_folder_comes_before_that_of_the_machine() throws IOException {
    lay("machine/en_US", "own/en_US");
    assertEquals(Optional.of("own/en_US.dic"), best("en"));
  }

  @Test
  void words_without_rules_are_no_dictionary() throws IOException {
    lay("machine/en_US");
    Files.delete(folder.resolve("machine/en_US.aff"));
    assertEquals(Optional.empty(), best("en"));
  }
}
