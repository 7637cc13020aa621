package org.sojourn.journal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With whom and for what something is shared, as its author said.
 *
 * @param to with whom; nobody when it is a file for whoever is given it
 * @param debrief the meeting it is for, in words; may be empty
 * @param purpose what it is for, in words; may be empty
 * @param until the last day on which it may be read; nothing when there is none
 * @param quotable whether it may be quoted to the group
 * @param partner whether it may be used in what is said to the partner
 */
public record Terms(
    List<Person> to,
    String debrief,
    String purpose,
    @Nullable LocalDate until,
    boolean quotable,
    boolean partner) {

  /** For whoever is given the file, with nothing more allowed than to read it. */
  public static final Terms NONE = new Terms(List.of(), "", "", null, false, false);

  public Terms {
    to = List.copyOf(to);
  }

  /** The same with these people. */
  public Terms with(List<Person> people) {
    return new Terms(people, debrief, purpose, until, quotable, partner);
  }

  /** Whether the last day on which it may be read is over. */
  public boolean over(LocalDate today) {
    return until != null && until.isBefore(today);
  }
}
