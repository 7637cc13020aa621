package org.sojourn.guides;

import java.util.List;
import java.util.Optional;
import org.sojourn.journal.Guide;

/**
 * What came of checking a guide's file.
 *
 * @param guide the guide; none when it has problems
 * @param problems all that is wrong with it, in the order of the file
 */
public record Checked(Optional<Guide> guide, List<Problem> problems) {

  public Checked {
    problems = List.copyOf(problems);
  }
}
