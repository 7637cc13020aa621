package org.sojourn.journal;

import java.util.List;

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
    return new Answer(FREE, Asked.NOTHING, new Response.Text(text));
  }

  /** The prose of this answer; empty when it holds none. */
  public String prose() {
    return response instanceof Response.Text(String text) ? text : "";
  }

  /** What was chosen, each in the words it was offered in. */
  public List<String> chosen() {
    return response.values().stream().map(this::label).toList();
  }

  /** The words of this answer: its prose, or what was chosen; numbers and references have none. */
  public String said() {
    return response instanceof Response.Text(String text) ? text : String.join(", ", chosen());
  }

  private String label(String value) {
    return response.kind() == Kind.WORDS ? value : asked.label(value);
  }
}
