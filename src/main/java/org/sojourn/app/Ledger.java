package org.sojourn.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Commitment.Status;

/** The order in which commitments are gone through. */
public final class Ledger {
  private static final Comparator<Commitment> SOONEST =
      Comparator.comparing(promise -> promise.due() == null ? LocalDate.MAX : promise.due());
  private static final Comparator<Commitment> MADE =
      Comparator.comparing((Commitment promise) -> promise.created().toInstant())
          .thenComparing(promise -> promise.id().toString());
  private static final Comparator<Commitment> LATEST =
      Comparator.comparing((Commitment promise) -> promise.created().toInstant()).reversed();
  private static final Comparator<Commitment> OPEN_FIRST =
      Comparator.comparing(Commitment::status)
          .thenComparing((one, other) -> open(one) ? SOONEST.compare(one, other) : 0)
          .thenComparing((one, other) -> open(one) ? MADE.compare(one, other) : 0)
          .thenComparing(LATEST);

  private Ledger() {}

  /**
   * Those open, the soonest due and the first made first, then those kept, changed and dropped, the
   * latest first.
   */
  public static List<Commitment> sorted(List<Commitment> all) {
    return all.stream().sorted(OPEN_FIRST).toList();
  }

  /** Those still open, the soonest due first. */
  public static List<Commitment> open(List<Commitment> all) {
    return sorted(all).stream().filter(Ledger::open).toList();
  }

  private static boolean open(Commitment promise) {
    return promise.status() == Status.OPEN;
  }
}
