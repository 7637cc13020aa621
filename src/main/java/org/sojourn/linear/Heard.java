package org.sojourn.linear;

import org.sojourn.app.Event;

/** Something that comes to whoever talks with the writer. */
sealed interface Heard {

  /**
   * A line was given.
   *
   * @param broken whether bytes in it made no letter
   * @param seen whether it could be seen while it was given
   */
  record Line(String text, boolean broken, boolean seen) implements Heard {}

  /** A line that is not to be seen cannot be given here. */
  record Unasked() implements Heard {}

  /** No more lines will come. */
  record End() implements Heard {}

  /** Something happened in the program. */
  record Happened(Event event) implements Heard {}
}
