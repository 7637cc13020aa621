package org.sojourn.tui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Dates;
import org.sojourn.journal.Commitment;

/** How commitments are said in lists. */
final class PromiseWords {
  private static final int NEAR_DAYS = 6;

  private PromiseWords() {}

  /** When an open commitment is due, or how another one stands. */
  static String state(Commitment promise, LocalDate today) {
    return promise.status() == Commitment.Status.OPEN
        ? due(promise.due(), today)
        : promise.status().label();
  }

  private static String due(@Nullable LocalDate day, LocalDate today) {
    if (day == null) {
      return "";
    }
    if (day.isBefore(today)) {
      return "was due " + Dates.near(day, today);
    }
    if (day.equals(today)) {
      return "due today";
    }
    boolean near = !day.isAfter(today.plusDays(NEAR_DAYS));
    return "due " + (near ? Dates.dayOfWeek(day) : Dates.near(day, today));
  }
}
