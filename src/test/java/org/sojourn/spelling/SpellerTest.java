package org.sojourn.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dictionary that is open, and those that cannot be opened. */
class SpellerTest {
  @TempDir Path folder;

  private Speller speller() throws IOException {
    return Speller.open(Folders.lay(folder, "en_TT"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clinic",
        "Clinic",
        "clinics",
        "clinic's",
        "clinic’s",
        "stories",
        "listened",
        "nursed",
        "unkind",
        "don't",
        "don’t",
        "Kampala’s",
        "well-trained",
        "well‐trained",
        "clin\u00ADic",
        "élite",
        "e\u0301lite"
      })
  void words_and_their_forms_are_known(String word) throws IOException {
    assertTrue(speller().knows(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrold", "kampala", "storys", "unwalk", "well-trainde", "elite", "x"})
  void what_the_dictionary_does_not_have_is_not_known(String word) throws IOException {
    assertEquals(false, speller().knows(word));
  }

  @ParameterizedTest
  @CsvSource({
    "wrold, world",
    "clnic, clinic",
    "farmacy, pharmacy",
    "kampala, Kampala",
    "listned, listened",
    "dont’t, don’t",
    "well-trainde, well-trained"
  })
  void what_may_be_meant_is_suggested(String word, String meant) throws IOException {
    List<String> suggested = speller().suggest(word);
    assertTrue(suggested.contains(meant), suggested::toString);
  }

  @Test
  void suggestions_are_few_and_never_the_word_itself() throws IOException {
    Speller speller = speller();
    List<String> suggested = speller.suggest("wor");
    assertTrue(suggested.size() <= 8, suggested::toString);
    assertEquals(List.of(), speller.suggest("clinic").stream().filter("clinic"::equals).toList());
  }

  @Test
  void a_word_that_is_no_word_has_no_suggestion() throws IOException {
    assertEquals(List.of(), speller().suggest("qqqqxxxxzzzzqqqqxxxxzzzz"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SFX S Y many\nSFX S 0 s .\n",
        "SFX S Y 2\nSFX S 0 s [\n",
        "SET no-such-letters\n",
        "AF 3\nAF a\n",
        "FLAG nonsense\n"
      })
  void broken_rules_are_told_in_one_sentence(String rules) throws IOException {
    DictionaryFiles files = Folders.lay(folder, "en_TT");
    Files.writeString(files.rules(), rules);
    SpellingTrouble trouble = assertThrows(SpellingTrouble.class, () -> Speller.open(files));
    assertEquals(
        "The dictionary [" + files.words() + "] cannot be read: install it again, or take it away.",
        trouble.getMessage());
  }

  @Test
  void an_empty_file_of_words_is_told() throws IOException {
    DictionaryFiles files = Folders.lay(folder, "en_TT");
    Files.write(files.words(), new byte[0]);
    assertThrows(SpellingTrouble.class, () -> Speller.open(files));
  }

  @Test
  void words_that_are_no_text_are_told_or_read_past() throws IOException {
    DictionaryFiles files = Folders.lay(folder, "en_TT");
    byte[] noise = new byte[50_000];
    new java.util.Random(7).nextBytes(noise);
    Files.write(files.words(), noise);
    assertThrows(SpellingTrouble.class, () -> Speller.open(files));
  }

  @Test
  void a_file_too_large_for_a_dictionary_is_not_read() throws IOException {
    DictionaryFiles files = Folders.lay(folder, "en_TT");
    byte[] large = new byte[33 * 1024 * 1024];
    Arrays.fill(large, (byte) '\n');
    Files.write(files.words(), large);
    assertThrows(SpellingTrouble.class, () -> Speller.open(files));
  }

  @Test
  void a_dictionary_that_two_regions_share_by_links_is_read() throws IOException {
    DictionaryFiles files = Folders.lay(folder, "en_TT");
    DictionaryFiles other =
        new DictionaryFiles("en_UU", folder.resolve("en_UU.aff"), folder.resolve("en_UU.dic"));
    Files.createSymbolicLink(other.rules(), files.rules());
    Files.createSymbolicLink(other.words(), files.words());
    assertTrue(Speller.open(other).knows("clinics"));
  }
}
