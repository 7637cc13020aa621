package org.sojourn.search;

/**
 * Words that are found with an entry though they stand elsewhere.
 *
 * @param where what they are: {@link #COMMITMENT} or {@link #COMMENT}
 * @param label what they are called, such as "a comment by Ruth"
 */
public record Passage(String where, String label, String text) {

  /** What the writer will do, as it was agreed in the entry. */
  public static final String COMMITMENT = "commitment";

  /** What somebody else wrote about the entry. */
  public static final String COMMENT = "comment";
}
