package org.sojourn.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Commitment;

/** A commitment in one line. */
public final class PromiseText {
  private static final int NEAR_DAYS = 6;

  private PromiseText() {}

  /** A box that shows how a commitment stands. */
  public static String box(Commitment commitment) {
    return switch (commitment.status()) {
      case OPEN -> "☐ ";
      case KEPT -> "☑ ";
      case CHANGED -> "↻ ";
      case DROPPED -> "☒ ";
    };
  }

  /** What was promised, after whoever is to do it when that is not the writer. */
  public static String owned(Commitment commitment) {
    return commitment.who().isBlank()
        ? commitment.what()
        : commitment.who() + ": " + commitment.what();
  }

  /** When an open commitment is due, or how another one stands. */
  public static String state(Commitment promise, LocalDate today) {
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
