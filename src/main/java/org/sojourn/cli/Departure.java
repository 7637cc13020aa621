package org.sojourn.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sojourn.identifiers.Check;
import org.sojourn.identifiers.Verdict;

/** Something written that is about to leave. */
interface Departure {

  /** What in it may let a person be known. */
  Check check();

  /** The day on which it was written, or is about. */
  LocalDate day();

  /** The same with the words that were chosen in the place of others. */
  Departure worded(List<Optional<Verdict>> verdicts);

  /** Shows every word of it. */
  void show(Call call) throws IOException;

  /** What leaves, for a program. */
  Object leaving();

  /** Lets it go. */
  Made leave(Call call) throws IOException;
}
