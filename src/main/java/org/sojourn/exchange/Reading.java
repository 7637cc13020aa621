package org.sojourn.exchange;

import java.util.List;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Mission;

/** What a source held. */
public record Reading(
    List<Incoming> entries, List<Mission> missions, List<Commitment> commitments, LeftOut leftOut) {

  public Reading {
    entries = List.copyOf(entries);
    missions = List.copyOf(missions);
    commitments = List.copyOf(commitments);
  }
}
