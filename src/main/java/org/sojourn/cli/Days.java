package org.sojourn.cli;

import java.time.LocalDate;
import org.sojourn.app.DayWords;

/** Days as they are named on the command line. */
final class Days {
  private Days() {}

  /**
   * The day an option names: {@code today}, {@code yesterday}, {@code 2026-11-22}, or as people
   * write it, such as {@code 22 Nov 2026}.
   */
  static LocalDate of(String option, String named, LocalDate today) throws Wrong {
    return DayWords.day(named, today).orElseThrow(() -> refused(option, named.strip()));
  }

  private static Wrong refused(String option, String written) {
    return DayWords.trouble(written)
        .map(trouble ->
            Wrong.usage(
                "%s [%s] %s".formatted(option, written, trouble.why()),
                "write " + trouble.instead()))
        .orElseGet(() ->
            Wrong.usage(
                "%s [%s] is no day".formatted(option, written),
                "write it as 2026-11-22, 22 Nov 2026, today or yesterday"));
  }
}
