package org.sojourn.exchange;

import java.util.Optional;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Origin;

/**
 * An entry that was read and is not in a journal yet.
 *
 * @param codes how many control codes of its words did not come in
 */
public record Incoming(Entry entry, int codes) {

  /** An entry that came in as it was. */
  public Incoming(Entry entry) {
    this(entry, 0);
  }

  /**
   * What identifies it among imported entries, the same each time it is read; none when it comes
   * from a journal and is identified by its id.
   */
  public Optional<String> digest() {
    return Optional.ofNullable(entry.imported()).map(Origin::digest);
  }
}
