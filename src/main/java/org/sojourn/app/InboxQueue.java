package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.journal.Withdrawal;
import org.sojourn.share.Inbox;

/**
 * What was received from others, and what of it is looked at.
 *
 * @param received all shares, the latest first
 * @param withdrawn all that others took back, the latest first
 * @param sieve what is looked at
 * @param shown the shares that are looked at
 * @param takenBack what was taken back, as far as it is looked at
 * @param lines the values that can be chosen, side by side
 */
public record InboxQueue(
    List<Inbox.Item> received,
    List<Withdrawal> withdrawn,
    Sieve sieve,
    List<Inbox.Item> shown,
    List<Withdrawal> takenBack,
    List<Line> lines) {

  /** A value that can be chosen, and how many shares would be looked at with it. */
  public record Line(Sieve.Value value, int count, boolean chosen) {}

  public InboxQueue {
    received = List.copyOf(received);
    withdrawn = List.copyOf(withdrawn);
    shown = List.copyOf(shown);
    takenBack = List.copyOf(takenBack);
    lines = List.copyOf(lines);
  }

  /** What was received, as a sieve lets it through; names are those of the desk. */
  static InboxQueue of(
      List<Inbox.Item> received, List<Withdrawal> withdrawn, Sieve sieve, Optional<Desk> desk) {
    Map<Sieve.Side, Set<String>> chosen = sieve.bySide();
    InboxSides sides = new InboxSides(desk);
    InboxTally tally = new InboxTally(sieve);
    List<Inbox.Item> shown = new ArrayList<>();
    for (Inbox.Item item : received) {
      Map<Sieve.Side, List<Sieve.Value>> values = sides.of(item);
      Set<Sieve.Side> closed = Sieve.closed(chosen, values);
      tally.add(values, closed);
      if (closed.isEmpty()) {
        shown.add(item);
      }
    }
    List<Withdrawal> takenBack = new ArrayList<>();
    for (Withdrawal withdrawal : withdrawn) {
      Map<Sieve.Side, List<Sieve.Value>> values = sides.of(withdrawal);
      Set<Sieve.Side> closed = Sieve.closed(chosen, values);
      tally.add(values, closed);
      if (closed.isEmpty()) {
        takenBack.add(withdrawal);
      }
    }
    return new InboxQueue(received, withdrawn, sieve, shown, takenBack, tally.lines());
  }

  /** The same through another sieve. */
  InboxQueue through(Sieve other, Optional<Desk> desk) {
    return of(received, withdrawn, other, desk);
  }
}
