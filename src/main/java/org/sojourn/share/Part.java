package org.sojourn.share;

import org.sojourn.journal.Answer;

/** A part of an entry that leaves with a share only when it is chosen. */
public sealed interface Part {

  /** What the entry is called. */
  record Title(String words) implements Part {}

  /** One of the entry's themes, by its id. */
  record Theme(String id) implements Part {}

  /** A question with its answer. */
  record Said(Answer answer) implements Part {}
}
