package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.editor.Writing;

/** Keys in one line of text; the caret is drawn as a bar, what is selected from a hat to it. */
class TypingTest {

  @ParameterizedTest
  @CsvSource({
    "one two|, <c-w>, one |",
    "one two|, <c-w><c-w>, |",
    "one| two, <c-w>, | two",
    "|one, <c-w>, |one",
    "one two|, <c-u>, |",
    "one| two, <c-u>, | two",
    "|one, <c-u>, |one",
    "one| two, <c-d>, one|",
    "one|, <c-d>, one|",
    "one two|, <c-left>, one |two",
    "|one two, <c-right>, one| two",
    "one two|, <home>a, a|one two",
    "|one two, <end>a, one twoa|",
    "one two|, <s-home>, |one two^",
    "one two|, <s-left><s-left>, one t|wo^",
    "one two|, <c-s-left>, one |two^",
    "one two|, <c-s-left>x, one x|",
    "one two|, <c-s-left><bs>, one |",
    "one two|, <c-s-left><c-x><c-v><c-v>, one twotwo|",
    "one two|, <c-s-left><c-c><home><c-v>, two|one two",
    "one|, <f5>x, x|",
    "one|, <c-k>, |",
    "one|, <c-k><c-v><c-v>, oneone|",
    "one|, <c-space><left><left>, o|ne^",
    "one|, <f6><left><esc>, on|e",
    "one|, <c-w><c-z>, one|",
    "one|, <c-w><c-z><c-y>, |",
    "one|, <up><down><pageup><pagedown>, one|",
    "世界|, <c-u>, |",
  })
  void a_line_takes_the_keys_of_a_shell_and_of_an_editor(String before, String keys, String after) {
    Writing line = Writing.of(before.replace("|", ""), before.indexOf('|'));
    Stage stage = Stage.with(new PathPage(new PathPage.Purpose.Receive(), line)).keys(keys);
    assertEquals(after, stage.page(PathPage.class).path().toString());
  }
}
