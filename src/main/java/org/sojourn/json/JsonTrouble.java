package org.sojourn.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is not what it should be; the message says where and what, such as {@code
 * prompts/x.json, line 12, column 5: kind [txt] is not one of text, scale}.
 */
public sealed class JsonTrouble extends IOException permits FutureFormat {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final int line;
  private final int column;
  private final String problem;

  /**
   * A trouble at a place in a document.
   *
   * @param source the document's name as the reader knows it, such as its file
   * @param line the line, from 1; 0 when the trouble has no place
   * @param column the column in characters, from 1
   * @param problem what is wrong, with the remedy where one is known
   */
  public JsonTrouble(String source, int line, int column, String problem) {
    this(source, line, column, problem, null);
  }

  JsonTrouble(String source, int line, int column, String problem, @Nullable Throwable cause) {
    super(
        line == 0
            ? "%s: %s".formatted(source, problem)
            : "%s, line %d, column %d: %s".formatted(source, line, column, problem),
        cause);
    this.source = source;
    this.line = line;
    this.column = column;
    this.problem = problem;
  }

  /** Several troubles of one document as one, each with its place; the first is where it stands. */
  public static JsonTrouble together(List<JsonTrouble> troubles) {
    StringBuilder all = new StringBuilder(troubles.getFirst().problem);
    for (JsonTrouble next : troubles.subList(1, troubles.size())) {
      all.append(all.charAt(all.length() - 1) == '?' ? " " : ". ")
          .append("Line %d, column %d: %s".formatted(next.line, next.column, next.problem));
    }
    JsonTrouble first = troubles.getFirst();
    return new JsonTrouble(first.source, first.line, first.column, all.toString());
  }

  /** The document's name, such as its file. */
  public String source() {
    return source;
  }

  /** The line, from 1; 0 when the trouble has no place. */
  public int line() {
    return line;
  }

  /** The column in characters, from 1. */
  public int column() {
    return column;
  }

  /** What is wrong, without the place. */
  public String problem() {
    return problem;
  }
}
