package org.sojourn.json;

import java.util.List;
import tools.jackson.core.JacksonException;

/** What is wrong with a malformed document, in plain words. */
final class Faults {

  /**
   * What Jackson says and what it means.
   *
   * @param sign words in Jackson's message
   * @param plain our own; {@code %s} stands for the character there
   */
  private record Fault(String sign, String plain) {}

  private static final List<Fault> FAULTS =
      List.of(
          new Fault(
              "end-of-input",
              "the document ends too early; a quote, bracket or brace is not closed"),
          new Fault("comment", "JSON knows no comments; remove it"),
          new Fault("comma to separate Object", "a comma or a closing brace is missing"),
          new Fault("comma to separate Array", "a comma or a closing bracket is missing"),
          new Fault("a colon", "a colon is missing after the key"),
          new Fault(
              "double-quote to start",
              "a key in double quotes is missing; [%s] stands in its place"),
          new Fault("expected a v", "a value is missing; [%s] stands in its place"),
          new Fault("Unrecognized token", "this is not a value; a text stands in double quotes"),
          new Fault("Non-standard token", "this is not a number that JSON knows"),
          new Fault(
              "CTRL-CHAR, code 10",
              "a line ends inside a text; close the text, or write \\n for it"),
          new Fault("CTRL-CHAR", "a control character stands inside a text; write it as \\u00.."),
          new Fault("hex-digit", "four hexadecimal digits should follow \\u in a text"),
          new Fault(
              "character escape", "[\\%s] means nothing in a text; write \\\\ for a backslash"),
          new Fault("numeric value", "this is not a number that JSON knows"),
          new Fault("close marker", "[%s] closes what is not open"),
          new Fault(
              "nesting depth",
              "more than %d levels within each other are too deep".formatted(Limits.DEPTH)),
          new Fault(
              "maximum allowed (" + Limits.FOREIGN_TEXT + ",",
              "a text of more than %,d characters is too long".formatted(Limits.FOREIGN_TEXT)),
          new Fault(
              "String value length",
              "a text of more than %,d characters is too long".formatted(Limits.TEXT)),
          new Fault(
              "Name length", "a key of more than %d characters is too long".formatted(Limits.KEY)),
          new Fault(
              "Number value length",
              "a number of more than %d digits is too long".formatted(Limits.NUMBER)),
          new Fault(
              "Token count",
              "a document of more than %,d values is too long".formatted(Limits.TOKENS)));

  private Faults() {}

  static JsonTrouble trouble(Source source, int at, JacksonException e) {
    String message = e.getOriginalMessage();
    for (Fault fault : FAULTS) {
      if (message.contains(fault.sign)) {
        return source.trouble(at, fault.plain.replace("%s", character(source.text(), at)), e);
      }
    }
    return source.trouble(at, "this is not valid JSON", e);
  }

  private static String character(String text, int at) {
    return at < text.length() ? Printer.visible(Character.toString(text.codePointAt(at))) : "";
  }
}
