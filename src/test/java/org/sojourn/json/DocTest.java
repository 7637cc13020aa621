package org.sojourn.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.Kind;

class DocTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {¶  "a": 1¶  "b": 2¶} | 3, 3 | a comma or a closing brace is missing
          [1 2]                 | 1, 4 | a comma or a closing bracket is missing
          {"a" 1}               | 1, 6 | a colon is missing after the key
          {"a": 1,}             | 1, 9 | a key in double quotes is missing; [}] stands in its place
          {a: 1}                | 1, 2 | a key in double quotes is missing; [a] stands in its place
          {“a”: 1}              | 1, 2 | a key in double quotes is missing; [“] stands in its place
          [1,]                  | 1, 4 | a value is missing; []] stands in its place
          {"a": ,}              | 1, 7 | a value is missing; [,] stands in its place
          {"a": 'x'}            | 1, 7 | a value is missing; ['] stands in its place
          {"a": hello}          | 1, 7 | this is not a value; a text stands in double quotes
          {"a": NaN}            | 1, 10 | this is not a number that JSON knows
          {"a": 01}             | 1, 8 | this is not a number that JSON knows
          {"a": 1.}             | 1, 8 | this is not a number that JSON knows
          {"a": "x¶"}           | 1, 9 | a line ends inside a text; close the text, or write \\n for it
          {"a": "é→x"}          | 1, 9 | a control character stands inside a text; write it as \\u00..
          {"é😀": "\\q"}         | 1, 10 | [\\q] means nothing in a text; write \\\\ for a backslash
          {"a": "\\u00zz"}      | 1, 12 | four hexadecimal digits should follow \\u in a text
          {"a": "x              | 1, 9 | the document ends too early; a quote, bracket or brace is not closed
          {"a": {"b": [1,¶2     | 2, 2 | the document ends too early; a quote, bracket or brace is not closed
          [1}                   | 1, 3 | [}] closes what is not open
          // note¶{}            | 1, 1 | JSON knows no comments; remove it
          {} x                  | 1, 4 | text follows the end of the document; remove it
          {}¶{}                 | 2, 1 | text follows the end of the document; remove it
          {"a": 1,¶ "a": 2}     | 2, 2 | key [a] stands here twice; remove one
          {"b": {"a":1,"a":1}}  | 1, 14 | key [a] stands here twice; remove one
          ¶                     | 1, 1 | the file is empty; it should hold a JSON object
          """)
  void a_malformed_document_is_told_in_plain_words(String json, String place, String problem) {
    String document = json.replace('¶', '\n').replace('→', '\u001b');
    JsonTrouble trouble = assertThrows(JsonTrouble.class, () -> Samples.doc(document));
    assertEquals(place + ": " + problem, place(trouble) + ": " + trouble.problem());
  }

  @Test
  void a_trouble_says_where_in_which_file() {
    assertEquals(
        "entries/x.json, line 2, column 1: key [a] stands here twice; remove one",
        message(() -> Doc.read("entries/x.json", utf8("{\"a\":1,\n\"a\":1}"))));
  }

  @Test
  void lines_may_end_as_on_any_system() {
    assertEquals("4, 1", place(trouble(() -> Samples.doc("[\n1,\r\n2,\r!]"))));
  }

  @Test
  void huge_documents_are_refused() {
    assertEquals(
        "1, 33: more than 32 levels within each other are too deep",
        told(() -> Samples.doc("[".repeat(100) + "]".repeat(100))));
    assertEquals(
        "1, 7: a text of more than 5,000,000 characters is too long",
        told(() -> Samples.doc("{\"a\": \"" + "x".repeat(5_000_001) + "\"}")));
    assertEquals(
        "a key of more than 200 characters is too long",
        trouble(() -> Samples.doc("{\"" + "k".repeat(201) + "\": 1}")).problem());
    assertEquals(
        "a number of more than 40 digits is too long",
        trouble(() -> Samples.doc("[" + "1".repeat(41) + "]")).problem());
    assertEquals(
        "a document of more than 2,000,000 values is too long",
        trouble(() -> Samples.doc("[" + "1,".repeat(2_000_000) + "1]")).problem());
    assertEquals(
        "x.json: 20,000,001 bytes are too long; 20,000,000 are the most",
        message(() -> Doc.read("x.json", new byte[20_000_001])));
  }

  @Test
  void what_is_large_within_the_limits_is_read() throws JsonTrouble {
    String text = "é".repeat(1_000_000);
    assertEquals(text, Samples.doc("{\"a\": \"" + text + "\"}").text("a"));
    assertEquals(Doc.Shape.LIST, Samples.doc("[".repeat(32) + "]".repeat(32)).shape());
  }

  @Test
  void places_are_right_beyond_the_parsers_buffer() {
    String document = "{\n\"a\": \"" + "é".repeat(100_000) + "\",\n  \"b\": 1, \"b\": 2}";
    assertEquals("3, 11", place(trouble(() -> Samples.doc(document))));
  }

  @Test
  void bytes_that_are_not_utf_8_are_said() {
    byte[] latin1 = "{\n \"é\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "x.json, line 2, column 3: the file is not UTF-8 here; save it as UTF-8",
        message(() -> Doc.read("x.json", latin1)));
    byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16);
    assertEquals(
        "x.json, line 1, column 1: the file is not UTF-8 here; save it as UTF-8",
        message(() -> Doc.read("x.json", utf16)));
    byte[] cut = {'"', (byte) 0xE2, (byte) 0x82};
    assertEquals(
        "x.json, line 1, column 2: the file is not UTF-8 here; save it as UTF-8",
        message(() -> Doc.read("x.json", cut)));
  }

  @Test
  void a_byte_order_mark_and_a_replacement_character_are_tolerated() throws JsonTrouble {
    Doc doc = Samples.doc("\uFEFF{\"a\": \"\uFFFD\"}");
    assertEquals("\uFFFD", doc.text("a"));
    assertEquals("1, 2", place(doc.trouble("a", "")));
  }

  @Test
  void values_are_read_by_their_keys() throws JsonTrouble {
    Doc doc =
        Samples.doc(
            """
            {"text": "x", "number": -7, "flag": true, "none": null, "list": ["a", "b"],
             "object": {"id": "01931c2e-7a40-7c55-9b1e-0a2b3c4d5e6f"}, "kind": "scale",
             "date": "2026-11-22", "time": "2026-11-22T21:04:00+03:00"}
            """);
    assertEquals("x", doc.text("text"));
    assertEquals(Optional.of("x"), doc.optionalText("text"));
    assertEquals(Optional.empty(), doc.optionalText("none"));
    assertEquals("y", doc.text("none", "y"));
    assertEquals(-7, doc.number("number"));
    assertEquals(OptionalInt.of(-7), doc.optionalNumber("number"));
    assertEquals(OptionalInt.empty(), doc.optionalNumber("gone"));
    assertEquals(3, doc.number("gone", 3));
    assertTrue(doc.flag("flag", false));
    assertTrue(doc.flag("gone", true));
    assertEquals(List.of("a", "b"), doc.texts("list"));
    assertEquals(List.of(), doc.texts("none"));
    assertEquals(Samples.ID, doc.object("object").id("id"));
    assertEquals(Optional.empty(), doc.optionalObject("none").map(Doc::shape));
    assertEquals(Kind.SCALE, doc.named("kind", Kind.class));
    assertEquals(Samples.DAY, doc.date("date"));
    assertEquals(Samples.NOW, doc.time("time"));
    assertEquals(
        List.of("text", "number", "flag", "none", "list", "object", "kind", "date", "time"),
        List.copyOf(doc.keys()));
    assertEquals(
        Set.of("text", "number", "flag", "list", "object", "kind", "date", "time"),
        doc.entries().keySet());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {}                     | 1, 1 | [kind] is missing; add it
          {"kind": null}         | 1, 1 | [kind] is missing; add it
          {"kind": 3}            | 1, 10 | kind is a number; it should be a text
          {"kind": ["text"]}     | 1, 10 | kind is a list; it should be a text
          {"kind":¶ "txt"}       | 2, 2 | kind [txt] is not one of text, scale, choice, checklist, words, commitments
          []                     | 1, 1 | the document is a list; it should be an object
          """)
  void a_wrong_value_is_told_where_it_stands(String json, String place, String problem)
      throws JsonTrouble {
    Doc doc = Samples.doc(json.replace('¶', '\n'));
    assertEquals(place + ": " + problem, told(() -> doc.named("kind", Kind.class)));
  }

  @Test
  void a_wrong_value_of_a_list_is_told_by_its_number() throws JsonTrouble {
    Doc doc = Samples.doc("{\"themes\": [\"a\", {}]}");
    assertEquals(
        "1, 18: value 2 of themes is an object; it should be a text",
        told(() -> doc.texts("themes")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e3", "2147483648", "-0.0", "1e999999999"})
  void a_number_that_is_not_whole_or_too_large_is_refused(String number) throws JsonTrouble {
    Doc doc = Samples.doc("[" + number + "]").list().getFirst();
    assertEquals(
        "1, 2: value 1 of the document [" + number + "] is not a whole number of a usual size",
        told(doc::number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-1-1-1-1", "../../etc/passwd", "", "x", "\\u001b[2J"})
  void an_id_that_is_no_uuid_is_refused(String id) throws JsonTrouble {
    Doc doc = Samples.doc("[\"" + id + "\"]").list().getFirst();
    assertEquals("1, 2: value 1 of the document [" + id + "] is not a UUID", told(doc::id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "+12026-01-01", "22.11.2026", "2026-11-22T00:00:00Z"})
  void a_day_that_is_none_is_refused(String day) throws JsonTrouble {
    Doc doc = Samples.doc("[\"" + day + "\"]").list().getFirst();
    assertEquals(
        "1, 2: value 1 of the document [" + day + "] is not a day such as 2026-11-22",
        told(doc::date));
  }

  @Test
  void an_unknown_key_is_named_with_what_was_meant() throws JsonTrouble {
    Doc doc = Samples.doc("{\"title\": 1,\n \"titel\": 2}");
    assertEquals(
        "2, 2: unknown key [titel]; did you mean title?", told(() -> doc.only("id", "title")));
    assertEquals(
        "1, 2: unknown key [title]; here are known: id, name", told(() -> doc.only("id", "name")));
  }

  @Test
  void a_long_document_is_handed_on_value_by_value() throws JsonTrouble {
    List<String> seen = new ArrayList<>();
    String json = "{\"a\": 1, \"b\": [{\"c\": 2},\n [3]], \"d\": {\"e\": 4}}";
    Doc.each(
        "x.json",
        utf8(json),
        (key, value) -> seen.add(key + " " + value.shape() + " " + place(value.trouble(""))));
    assertEquals(List.of("a NUMBER 1, 7", "b OBJECT 1, 16", "b LIST 2, 2", "d OBJECT 2, 13"), seen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          [1]             | 1, 1: the document should be an object
          {"a":1,"a":2}   | 1, 8: key [a] stands here twice; remove one
          {"a":[1,}       | 1, 9: a value is missing; [}] stands in its place
          {"a":1}{}       | 1, 8: text follows the end of the document; remove it
          """)
  void a_long_document_is_read_as_strictly(String json, String told) {
    assertEquals(told, told(() -> Doc.each("x.json", utf8(json), (key, value) -> {})));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static JsonTrouble trouble(Executable executable) {
    return assertThrows(JsonTrouble.class, executable);
  }

  private static String message(Executable executable) {
    return trouble(executable).toString().replace("org.sojourn.json.JsonTrouble: ", "");
  }

  private static String told(Executable executable) {
    JsonTrouble trouble = trouble(executable);
    return place(trouble) + ": " + trouble.problem();
  }

  private static String place(JsonTrouble trouble) {
    return trouble.line() + ", " + trouble.column();
  }
}
