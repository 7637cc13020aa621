package org.sojourn.json;

/**
 * Values of the program printed as JSON: records by their components, maps, lists, arrays,
 * constants by id, ids, days and times as texts. What is null or empty by {@code Optional} is
 * absent. A value that has a {@link Format} prints as its file does.
 */
public final class Json {

  private Json() {}

  /** Prints a value on lines of their own, without a newline at the end. */
  public static String pretty(Object value) {
    return Printer.pretty(Shapes.node(value));
  }

  /** Prints a value on one line, without a newline at the end. */
  public static String line(Object value) {
    return Printer.line(Shapes.node(value));
  }
}
