package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one table of commands and keys. */
class KeymapTest {
  private static final Set<String> FORBIDDEN =
      Set.of("<c-m>", "<c-i>", "<c-j>", "<c-h>", "<c-[>", "<c-a>", "<c-b>");

  private final Keymap keymap = new Keymap();

  @ParameterizedTest
  @EnumSource
  void no_two_commands_share_a_key_in_one_place(Where where) {
    Set<String> taken = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Command command : Command.at(where)) {
      for (String key : command.keysAt(where)) {
        if (!taken.add(key)) {
          twice.add(key + " " + command);
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @ParameterizedTest
  @EnumSource
  void every_command_has_a_name_a_sentence_and_a_place(Command command) {
    assertFalse(command.label().isBlank());
    assertTrue(command.help().matches("[A-Z].*\\."), command.help());
    assertFalse(command.places().isEmpty());
    assertFalse(command.keys().isEmpty());
    assertEquals(
        Set.of(),
        command.places().stream()
            .filter(where -> command.keysAt(where).isEmpty() && !where.typing())
            .collect(java.util.stream.Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource
  void where_letters_are_text_no_letter_is_a_command(Where where) {
    List<String> letters =
        Command.at(where).stream()
            .flatMap(command -> command.keysAt(where).stream())
            .filter(key -> !key.startsWith("<") || key.equals("<space>"))
            .toList();
    if (where.typing()) {
      assertEquals(List.of(), letters);
    }
  }

  @ParameterizedTest
  @EnumSource
  void help_and_quit_work_everywhere(Where where) {
    assertEquals(
        Optional.of(Command.HELP), keymap.command(UserKeys.NONE, where, Press.stroke("<f1>")));
    assertEquals(
        Optional.of(Command.QUIT), keymap.command(UserKeys.NONE, where, Press.stroke("<c-q>")));
  }

  @ParameterizedTest
  @EnumSource
  void every_place_has_a_way_out_by_escape(Where where) {
    if (where != Where.HOME) {
      assertTrue(keymap.command(UserKeys.NONE, where, Press.stroke("<esc>")).isPresent());
    }
  }

  /** With Alt some terminals type a letter: the palette suspends, too. */
  @Test
  void keys_that_are_other_keys_in_disguise_are_not_used() {
    List<String> used =
        Arrays.stream(Command.values())
            .filter(command -> command != Command.SUSPEND)
            .flatMap(command -> command.keys().stream())
            .filter(key -> FORBIDDEN.contains(key) || key.startsWith("<a-"))
            .toList();
    assertEquals(List.of(), used);
  }

  @ParameterizedTest
  @EnumSource
  void the_table_says_what_the_keymap_does(Where where) {
    for (Command command : Command.at(where)) {
      for (String key : command.keysAt(where)) {
        assertEquals(
            Optional.of(command), keymap.command(UserKeys.NONE, where, Press.stroke(key)), key);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_help_page_names_every_command_of_the_place_it_was_asked_from(Where where) {
    List<String> rows =
        HelpText.of(where, UserKeys.NONE, true, new Size(80, 24)).stream().map(Line::text).toList();
    for (Command command : Command.at(where)) {
      assertTrue(rows.stream().anyMatch(row -> row.endsWith(command.help())), command.name());
    }
  }

  @Test
  void a_key_with_shift_is_the_capital_letter_itself() {
    assertEquals(
        Optional.of(Command.LAST), keymap.command(UserKeys.NONE, Where.READING, Press.stroke("G")));
    assertEquals(
        Optional.of(Command.FIRST),
        keymap.command(UserKeys.NONE, Where.READING, Press.stroke("g")));
  }
}
