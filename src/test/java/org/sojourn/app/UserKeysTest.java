package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/** Keys that the user chose in the place of others. */
class UserKeysTest {
  private static final UserKeys F_SEARCHES = UserKeys.of(Map.of("search", "f"));

  private static Doc doc(String json) throws JsonTrouble {
    return Doc.read("settings.json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_key_that_was_chosen_takes_the_place_of_the_usual_ones() {
    Keymap keymap = new Keymap();
    assertEquals(
        Optional.of(Command.SEARCH), keymap.command(F_SEARCHES, Where.HOME, Press.stroke("f")));
    assertEquals(Optional.empty(), keymap.command(F_SEARCHES, Where.HOME, Press.stroke("/")));
    assertEquals(
        Optional.of(Command.SEARCH), keymap.command(UserKeys.NONE, Where.HOME, Press.stroke("/")));
  }

  @Test
  void where_letters_are_text_a_letter_that_was_chosen_is_text_too() {
    UserKeys keys = UserKeys.of(Map.of("help", "F10 h"));
    assertEquals(List.of("<f10>", "h"), keys.at(Command.HELP, Where.HOME));
    assertEquals(List.of("<f10>"), keys.at(Command.HELP, Where.WRITING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          f        | f
          G        | G
          ^S       | <c-s>
          Ctrl+S   | <c-s>
          <c-s>    | <c-s>
          Alt+x    | <a-x>
          F5       | <f5>
          f12      | <f12>
          Enter    | <cr>
          ↵        | <cr>
          Shift+Tab | <s-tab>
          Ctrl+Space | <c-space>
          PgUp     | <pageup>
          Space    | <space>
          """)
  void a_key_is_written_as_it_is_seen_or_said(String written, String key) {
    assertEquals(Optional.of(key), Keys.read(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          F0
          Hyper+x
          Shift+a
          <x>
          ``
          """)
  void what_is_no_key_is_none(String written) {
    assertEquals(Optional.empty(), Keys.read(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"serch": "f"}           | line 1, column 2: unknown command [serch]; did you mean search?
          {"search": "F0"}         | line 1, column 12: [F0] is no key; write one as ^S, F5, Alt+X, Home or a letter
          {"search": "^M"}         | line 1, column 12: [^M] is another key for terminals; choose one that is not
          {"support": "s"}         | line 1, column 13: support works where letters are text; give it a key such as ^S or F5
          {"search": "b"}          | line 1, column 12: b runs browse already; give one of them another key
          {"search": "f", "browse": "f"} | line 1, column 27: f runs search already; give one of them another key
          {"search": 3}            | line 1, column 12: search is a number; it should be a text
          """)
  void a_slip_is_told_with_its_place(String json, String said) throws JsonTrouble {
    Doc keys = doc(json);
    JsonTrouble trouble = assertThrows(JsonTrouble.class, () -> UserKeys.check(keys));
    assertTrue(
        String.valueOf(trouble.getMessage()).contains(said),
        () -> String.valueOf(trouble.getMessage()));
  }

  @Test
  void two_commands_can_change_places() throws JsonTrouble {
    UserKeys.check(doc("{\"search\": \"b\", \"browse\": \"/\"}"));
  }

  @Test
  void the_footer_and_the_help_page_name_the_key_that_was_chosen() {
    List<String> rows =
        HelpText.of(Where.HOME, F_SEARCHES, true, Samples.SIZE).stream().map(Line::text).toList();
    assertTrue(rows.contains("f             Find entries by words and themes."), rows.toString());
  }
}
