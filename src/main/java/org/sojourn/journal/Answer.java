package org.sojourn.journal;

/**
 * One prompt's place in an entry: which prompt, the words it was asked in, and the response.
 *
 * @param prompt the prompt's id, unique in the entry
 */
public record Answer(String prompt, Asked asked, Response response) {

  /** The id of the only answer of a free entry. */
  public static final String FREE = "free";

  /** The answer of an entry written without a guide. */
  public static Answer free(String text) {
    return new Answer(FREE, new Asked("", ""), new Response.Text(text));
  }

  /** The prose of this answer; empty when it holds none. */
  public String prose() {
    return response instanceof Response.Text(String text) ? text : "";
  }
}
