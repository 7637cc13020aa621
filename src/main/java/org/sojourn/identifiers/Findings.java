package org.sojourn.identifiers;

import java.util.List;

/**
 * What was found in a text.
 *
 * @param identifiers in the order of the text, none over another
 * @param questions what no rule can tell and the writer is asked
 * @param tagged whether the words were also looked at by the tagger, which reads English only
 */
public record Findings(List<Identifier> identifiers, List<String> questions, boolean tagged) {
  /** Findings of a text. */
  public Findings {
    identifiers = List.copyOf(identifiers);
    questions = List.copyOf(questions);
  }

  /** What was found in one sentence, which promises nothing. */
  public String sentence() {
    return sentence(identifiers.size());
  }

  static String sentence(int found) {
    return switch (found) {
      case 0 -> "Found no identifier; a person must judge.";
      case 1 -> "Found 1 possible identifier; a person must judge.";
      default -> "Found %d possible identifiers; a person must judge.".formatted(found);
    };
  }
}
