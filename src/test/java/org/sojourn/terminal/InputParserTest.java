package org.sojourn.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.terminal.Input.Mouse.Action;
import org.sojourn.terminal.Input.Mouse.Button;

class InputParserTest {

  private final List<Input> heard = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final InputParser parser = new InputParser(heard::add, said::add);

  @Test
  void typed_letters_come_as_they_are() {
    assertEquals(List.of(typed('a'), typed('é'), typed('日')), read("aé日"));
  }

  @Test
  void a_character_of_four_bytes_comes_as_one_input() {
    assertEquals(List.of(new Input.Text("😀"), typed('x')), read("😀x"));
  }

  @Test
  void a_character_split_between_reads_comes_once() {
    byte[] bytes = "日😀".getBytes(UTF_8);
    for (byte b : bytes) {
      parser.feed(new byte[] {b}, 1);
    }
    assertEquals(List.of(typed('日'), new Input.Text("😀")), heard);
  }

  @Test
  void a_broken_character_is_replaced_and_the_next_one_kept() {
    assertEquals(List.of(typed('\uFFFD'), typed('x')), readBytes("\u00E3\u0081x"));
    assertEquals(List.of(typed('\uFFFD')), readBytes("\u00FF"));
  }

  @Test
  void half_a_character_is_replaced_when_nothing_follows() {
    readBytes("\u00E3\u0081");
    assertEquals(List.of(), heard);
    parser.quiet();
    assertEquals(List.of(typed('\uFFFD')), heard);
  }

  @ParameterizedTest
  @CsvSource({
    "'\r', Enter",
    "'\n', Enter",
    "'\t', Tab",
    "'\b', Backspace",
    "'\u007f', Backspace",
  })
  void control_characters_are_the_keys_they_stand_for(String bytes, KeyType type) {
    assertEquals(List.of(key(type)), read(bytes));
    assertEquals(List.of(key(type, "alt")), readAnew("\u001b" + bytes));
  }

  @Test
  void control_letters_come_as_letters_with_ctrl() {
    assertEquals(
        List.of(stroke("<c-s>"), stroke("<c-q>"), stroke("<c-z>")), read("\u0013\u0011\u001a"));
    assertEquals(List.of(ctrl(' '), ctrl('\\'), ctrl('_')), readAnew("\0\u001c\u001f"));
  }

  @ParameterizedTest
  @CsvSource({
    "[A, ArrowUp, ''",
    "[B, ArrowDown, ''",
    "[C, ArrowRight, ''",
    "[D, ArrowLeft, ''",
    "OA, ArrowUp, ''",
    "[1;5C, ArrowRight, ctrl",
    "[1;3D, ArrowLeft, alt",
    "[1;2A, ArrowUp, shift",
    "[1;6B, ArrowDown, ctrl shift",
    "[1;7B, ArrowDown, ctrl alt",
    "O5C, ArrowRight, ctrl",
    "[a, ArrowUp, shift",
    "[H, Home, ''",
    "[F, End, ''",
    "OH, Home, ''",
    "[1~, Home, ''",
    "[7~, Home, ''",
    "[4~, End, ''",
    "[8~, End, ''",
    "[1;5H, Home, ctrl",
    "[1;5F, End, ctrl",
    "[2~, Insert, ''",
    "[3~, Delete, ''",
    "[3;5~, Delete, ctrl",
    "[5~, PageUp, ''",
    "[6~, PageDown, ''",
    "[6^, PageDown, ctrl",
    "OP, F1, ''",
    "OQ, F2, ''",
    "OR, F3, ''",
    "OS, F4, ''",
    "[1;5P, F1, ctrl",
    "[1;2R, F3, shift",
    "[11~, F1, ''",
    "[15~, F5, ''",
    "[17~, F6, ''",
    "[18~, F7, ''",
    "[19~, F8, ''",
    "[20~, F9, ''",
    "[21~, F10, ''",
    "[23~, F11, ''",
    "[24~, F12, ''",
    "[24;2~, F12, shift",
    "[[A, F1, ''",
    "[[E, F5, ''",
    "[Z, ReverseTab, ''",
    "[1;2Z, ReverseTab, ''",
    "OM, Enter, ''",
    "[13;2u, Enter, shift",
    "[27;5;13~, Enter, ctrl",
    "[27u, Escape, ''",
  })
  void a_sequence_is_the_key_it_stands_for(String sequence, KeyType type, String modifiers) {
    assertEquals(List.of(key(type, modifiers.split(" "))), read("\u001b" + sequence));
    assertEquals(0, parser.patience());
  }

  @Test
  void a_key_after_two_escapes_is_that_key_with_alt() {
    assertEquals(List.of(key(KeyType.ArrowUp, "alt")), read("\u001b\u001b[A"));
  }

  @Test
  void a_letter_after_an_escape_is_that_letter_with_alt() {
    assertEquals(List.of(alt('x'), alt('é'), typed('y')), read("\u001bx\u001béy"));
  }

  @Test
  void an_escape_is_a_key_when_nothing_follows_soon() {
    read("\u001b");
    assertEquals(List.of(), heard);
    assertEquals(50, parser.patience());
    parser.quiet();
    assertEquals(List.of(key(KeyType.Escape)), heard);
    assertEquals(0, parser.patience());
  }

  @ParameterizedTest
  @CsvSource({
    "[A, ArrowUp, ''",
    "[1;2C, ArrowRight, shift",
    "[3~, Delete, ''",
  })
  void a_key_whose_escape_came_long_before_the_rest_is_that_key(
      String late, KeyType type, String modifiers) {
    read("\u001b");
    parser.quiet();
    assertEquals(List.of(key(KeyType.Escape), key(type, modifiers), typed('x')), read(late + "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "]11;rgb:1010/1010/1010\u0007",
        "]11;rgb:1010/1010/1010\u001b\\",
        "[?62;22c",
        "[>41;354;0c",
        "[12;40R",
        "[?2026;2$y",
        "[0n",
      })
  void an_answer_whose_escape_came_long_before_the_rest_is_not_typed(String late) {
    read("\u001b");
    parser.quiet();
    assertEquals(List.of(key(KeyType.Escape), typed('x')), read(late + "x"));
  }

  @Test
  void a_paste_whose_escape_came_long_before_the_rest_is_one_paste() {
    read("\u001b");
    parser.quiet();
    assertEquals(
        List.of(key(KeyType.Escape), new Input.Paste("q\nq")), read("[200~q\nq\u001b[201~"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x[A", "[2026-11-30]", "[sic] no", "]", "]]", "]1;é", "[12;é", "[1]x"})
  void what_is_typed_behind_an_escape_is_typed(String text) {
    read("\u001b");
    parser.quiet();
    heard.clear();
    read(text);
    parser.quiet();
    StringBuilder typed = new StringBuilder();
    heard.forEach(input -> typed.append(letter(input)));
    assertEquals(text, typed.toString());
    assertEquals(0, parser.patience());
  }

  @Test
  void a_bracket_behind_an_escape_is_typed_when_nothing_follows_soon() {
    read("\u001b");
    parser.quiet();
    read("[");
    assertEquals(List.of(key(KeyType.Escape)), heard);
    assertEquals(50, parser.patience());
    parser.quiet();
    assertEquals(List.of(key(KeyType.Escape), typed('['), typed('A')), read("A"));
  }

  @Test
  void two_escapes_are_two_keys_when_nothing_follows_soon() {
    read("\u001b\u001b");
    parser.quiet();
    assertEquals(List.of(key(KeyType.Escape), key(KeyType.Escape)), heard);
  }

  @ParameterizedTest
  @ValueSource(chars = {'[', 'O', ']', 'P', 'X', '^', '_'})
  void an_opening_character_is_typed_with_alt_when_nothing_follows_soon(char opener) {
    read("\u001b" + opener);
    assertEquals(50, parser.patience());
    parser.quiet();
    assertEquals(List.of(alt(opener), typed('x')), read("x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[?62;22c", // what the terminal is
        "[>41;354;0c",
        "[12;40R", // where the cursor is
        "[?2026;2$y",
        "[99;99x",
        "[38:2:1:2:3m",
        "[ q",
        "[201~",
        "[200;1~",
        "[M !!", // an old mouse
        "]11;rgb:1010/1010/1010\u0007", // a colour
        "]11;rgb:1010/1010/1010\u001b\\",
        "]0;typed by nobody\u001b\\",
        "P1$r0m\u001b\\", // a setting
        "P>|some terminal\u001b\\",
        "_Gi=1;OK\u001b\\",
        "^private\u001b\\",
        "Xstring\u001b\\",
        "[57358u", // a key named only by the keyboard
        "Oz",
        "[[Z",
        "[1;5E",
      })
  void an_unknown_sequence_is_swallowed_to_its_end(String sequence) {
    assertEquals(List.of(typed('x')), read("\u001b" + sequence + "x"));
  }

  @Test
  void a_sequence_without_end_is_swallowed_when_nothing_follows() {
    read("\u001b[12;4");
    assertEquals(1000, parser.patience());
    parser.quiet();
    assertEquals(List.of(typed('x')), read("x"));
    read("\u001b]11;rgb");
    parser.quiet();
    assertEquals(List.of(typed('x'), typed('y')), read("y"));
  }

  @Test
  void a_key_breaks_off_half_a_sequence() {
    assertEquals(List.of(key(KeyType.Enter)), read("\u001b[12\r"));
    assertEquals(List.of(key(KeyType.ArrowUp)), readAnew("\u001b[12\u001b[A"));
    assertEquals(List.of(typed('é')), readAnew("\u001b[12é"));
    assertEquals(List.of(key(KeyType.ArrowUp)), readAnew("\u001b]11;rgb\u001b[A"));
  }

  @Test
  void a_paste_is_one_input_with_all_that_was_in_it() {
    String text = "line one\r\nline two\t😀 \u001b[A \u001b[20 \u0003";
    assertEquals(
        List.of(new Input.Paste(text), typed('x')), read("\u001b[200~" + text + "\u001b[201~x"));
  }

  @Test
  void a_large_paste_is_one_input() {
    String text = "She said yes before I had finished. Hé…\n".repeat(5_000);
    assertEquals(List.of(new Input.Paste(text)), read("\u001b[200~" + text + "\u001b[201~"));
  }

  @Test
  void an_enormous_paste_comes_in_parts_and_loses_nothing() {
    String text = "é".repeat(9 << 20) + "\n" + "x".repeat(1 << 20);
    read("\u001b[200~" + text + "\u001b[201~");
    StringBuilder all = new StringBuilder();
    heard.forEach(i -> all.append(i instanceof Input.Paste(String part) ? part : "?"));
    assertEquals(2, heard.size());
    assertEquals(true, text.contentEquals(all));
  }

  @Test
  void broken_bytes_in_a_paste_are_replaced() {
    assertEquals(
        List.of(new Input.Paste("a\uFFFDb\uFFFD")),
        readBytes("\u001b[200~a\u00FFb\u00E3\u001b[201~"));
  }

  @Test
  void a_paste_that_breaks_off_is_kept() {
    read("\u001b[200~half of i\u001b[2");
    parser.quiet();
    assertEquals(List.of(new Input.Paste("half of i\u001b[2"), typed('t')), read("t"));
  }

  @Test
  void a_megabyte_in_one_line_is_one_input() {
    String line = "She said yes. ".repeat(75_000);
    assertEquals(List.of(new Input.Paste(line)), read("\u001b[200~" + line + "\u001b[201~"));
  }

  /** Nobody can tell it from the real one: terminals take it out of what they paste. */
  @Test
  void an_end_mark_inside_a_paste_ends_it_and_the_second_one_is_nothing() {
    assertEquals(
        List.of(new Input.Paste("a"), typed('b'), typed('c')),
        read("\u001b[200~a\u001b[201~b\u001b[201~c"));
  }

  @Test
  void a_beginning_mark_inside_a_paste_is_a_part_of_it() {
    assertEquals(
        List.of(new Input.Paste("a\u001b[200~b")), read("\u001b[200~a\u001b[200~b\u001b[201~"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b]11;rgb:0/0/0\u0007", "\u001b]11;rgb:0/0/0\u001b\\"})
  void what_the_terminal_says_of_itself_is_told_and_never_typed(String answer) {
    assertEquals(List.of(typed('a'), typed('b')), read("a" + answer + "b"));
    assertEquals(List.of("11;rgb:0/0/0"), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b]11;rgb:ffff/",
        "\u001bP1$r",
        "\u001b_",
        "\u001b]",
        "\u001b]11;rgb:\u001b",
        "\u001b]\u00C3"
      })
  void an_answer_that_breaks_off_is_forgotten_and_the_keyboard_works_on(String half) {
    readBytes(half);
    while (parser.patience() > 0) {
      parser.quiet();
    }
    assertEquals(List.of(typed('x')), readAnew("x"));
    assertEquals(List.of(), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b]52;c;", "\u001bP", "\u001b_G", "\u001b]11;rgb:"})
  void an_answer_without_measure_is_swallowed_whole(String opening) {
    assertEquals(List.of(typed('x')), read(opening + "A".repeat(1 << 20) + "\u001b\\x"));
    assertEquals(List.of(), said);
  }

  @Test
  void the_mouse_is_understood() {
    assertEquals(
        List.of(
            new Input.Mouse(9, 4, Action.PRESS, Button.LEFT, false, false, false),
            new Input.Mouse(9, 4, Action.RELEASE, Button.LEFT, false, false, false),
            new Input.Mouse(299, 0, Action.DRAG, Button.RIGHT, false, false, true),
            new Input.Mouse(0, 0, Action.SCROLL_UP, Button.NONE, true, false, false),
            new Input.Mouse(1, 1, Action.MOVE, Button.NONE, false, true, false)),
        read("\u001b[<0;10;5M\u001b[<0;10;5m\u001b[<38;300;1M\u001b[<80;1;1M\u001b[<43;2;2M"));
  }

  @Test
  void a_change_of_focus_is_understood() {
    assertEquals(List.of(new Input.Focus(true), new Input.Focus(false)), read("\u001b[I\u001b[O"));
  }

  @Test
  void any_text_is_decoded_as_the_jdk_decodes_it() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = new byte[random.nextInt(12)];
      for (int i = 0; i < bytes.length; i++) {
        int any = random.nextInt(5) == 0 ? 'a' : 0x80 + random.nextInt(0x80);
        // The JDK counts the bytes of an encoded surrogate in a way of its own.
        bytes[i] = (byte) (any == 0xED ? 0xEE : any);
      }
      heard.clear();
      parser.feed(bytes, bytes.length);
      parser.quiet();
      StringBuilder text = new StringBuilder();
      heard.forEach(i -> text.append(i instanceof Input.Text t ? t.text() : letter(i)));
      String expected = new String(bytes, UTF_8).replaceAll("[\u0080-\u009F]", "");
      assertEquals(expected, text.toString(), () -> new String(bytes, ISO_8859_1));
    }
  }

  @Test
  void any_bytes_split_anywhere_give_the_same_inputs() {
    Random random = new Random(11);
    for (int round = 0; round < 3_000; round++) {
      byte[] bytes = noise(random);
      List<Input> whole = new ArrayList<>();
      new InputParser(whole::add, said::add).feed(bytes, bytes.length);
      List<Input> parts = new ArrayList<>();
      InputParser split = new InputParser(parts::add, said::add);
      for (int from = 0; from < bytes.length; ) {
        int to = Math.min(bytes.length, from + 1 + random.nextInt(4));
        split.feed(java.util.Arrays.copyOfRange(bytes, from, to), to - from);
        from = to;
      }
      assertEquals(whole, parts, () -> new String(bytes, ISO_8859_1));
    }
  }

  @Test
  void any_bytes_leave_the_keyboard_usable_once_they_stop() {
    Random random = new Random(13);
    for (int round = 0; round < 3_000; round++) {
      byte[] bytes = noise(random);
      heard.clear();
      parser.feed(bytes, bytes.length);
      while (parser.patience() > 0) {
        parser.quiet();
      }
      heard.clear();
      assertEquals(List.of(typed('x')), read("x"), () -> new String(bytes, ISO_8859_1));
    }
  }

  private static byte[] noise(Random random) {
    String[] parts = {
      "\u001b",
      "\u001b[",
      "\u001bO",
      "\u001b]",
      "\u001bP",
      "\u001b\\",
      "\u0007",
      "\u001b[200~",
      "\u001b[201~",
      "\u001b[<0;1",
      ";",
      "1",
      "M",
      "~",
      "u",
      "R",
      "[",
      "é",
      "😀",
      "\r",
      "x",
      "\u0018",
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      boolean any = random.nextInt(3) == 0;
      String part =
          any
              ? String.valueOf((char) random.nextInt(256))
              : new String(parts[random.nextInt(parts.length)].getBytes(UTF_8), ISO_8859_1);
      text.append(part);
    }
    return text.toString().getBytes(ISO_8859_1);
  }

  private static String letter(Input input) {
    return input instanceof Input.Key key ? key.stroke().getCharacter().toString() : "?";
  }

  private List<Input> read(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    parser.feed(bytes, bytes.length);
    return heard;
  }

  private List<Input> readBytes(String latin) {
    byte[] bytes = latin.getBytes(ISO_8859_1);
    parser.feed(bytes, bytes.length);
    List<Input> result = List.copyOf(heard);
    heard.clear();
    return result;
  }

  private List<Input> readAnew(String text) {
    heard.clear();
    return read(text);
  }

  private static Input stroke(String vim) {
    return new Input.Key(KeyStroke.fromString(vim));
  }

  private static Input typed(char c) {
    return new Input.Key(new KeyStroke(c, false, false));
  }

  private static Input ctrl(char c) {
    return new Input.Key(new KeyStroke(c, true, false));
  }

  private static Input alt(char c) {
    return new Input.Key(new KeyStroke(c, false, true));
  }

  private static Input key(KeyType type, String... modifiers) {
    List<String> down = List.of(modifiers);
    return new Input.Key(
        new KeyStroke(type, down.contains("ctrl"), down.contains("alt"), down.contains("shift")));
  }
}
