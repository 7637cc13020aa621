package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.editor.Writing;
import org.sojourn.terminal.Input;

/** Keys in one line of text; the caret is drawn as a bar. */
class TypingTest {

  @ParameterizedTest
  @CsvSource({
    "one two|, <c-w>, one |",
    "one two|, <c-w><c-w>, |",
    "one| two, <c-w>, | two",
    "|one, <c-w>, |one",
    "one two|, <c-u>, |",
    "one| two, <c-u>, | two",
    "one two|, <c-left>, one |two",
    "|one two, <c-right>, one| two",
    "one two|, <home>a, a|one two",
    "|one two, <end>a, one twoa|",
    "one|, <c-k><c-x>, one|",
    "one|, <cr><up><down><pageup><pagedown>, one|",
    "世界|, <c-u>, |",
  })
  void a_line_takes_the_keys_of_a_shell(String before, String keys, String after) {
    int caret = before.indexOf('|');
    Writing line = Writing.of(before.replace("|", ""), caret);
    for (Input key : Press.keys(keys)) {
      line = Typing.line(line, key);
    }
    String text = line.text();
    assertEquals(after, text.substring(0, line.caret()) + "|" + text.substring(line.caret()));
  }
}
