package org.sojourn.search;

/**
 * One way to go on with a query that is being typed.
 *
 * @param from where what it replaces begins in the text of the query, in UTF-16 units
 * @param to the first place after that
 * @param insert what comes in its place
 * @param shown what a reader sees of it
 */
public record Completion(Kind kind, int from, int to, String insert, String shown) {

  /** What is completed. */
  public enum Kind {
    /** A key, with its colon. */
    KEY,
    /** The value of a key. */
    VALUE,
    /** A theme, with its key. */
    THEME,
    /** A word of the journal. */
    WORD
  }
}
