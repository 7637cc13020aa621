package org.sojourn.json;

import java.util.List;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;

/** A whole journal, or a part of it, as one document. */
public record Export(List<Entry> entries, List<Mission> missions, List<Commitment> commitments) {

  public Export {
    entries = List.copyOf(entries);
    missions = List.copyOf(missions);
    commitments = List.copyOf(commitments);
  }
}
