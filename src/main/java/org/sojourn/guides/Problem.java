package org.sojourn.guides;

import org.sojourn.json.JsonTrouble;

/**
 * Something wrong with a guide's file.
 *
 * @param source the file
 * @param line the line, from 1; 0 when it has no place
 * @param column the column, from 1
 * @param what what is wrong, with the remedy where one is known
 */
public record Problem(String source, int line, int column, String what) {

  static Problem of(JsonTrouble trouble) {
    return new Problem(trouble.source(), trouble.line(), trouble.column(), trouble.problem());
  }

  static Problem of(String source, String what) {
    return new Problem(source, 0, 0, what);
  }

  /** The whole sentence: file, place and problem. */
  public String message() {
    return line == 0
        ? "%s: %s".formatted(source, what)
        : "%s, line %d, column %d: %s".formatted(source, line, column, what);
  }
}
