package org.sojourn.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days as they are named on the command line. */
final class Days {
  private static final int LENGTH = "2026-11-22".length();

  private Days() {}

  /** The day an option names: {@code 2026-11-22}, {@code today} or {@code yesterday}. */
  static LocalDate of(String option, String named, LocalDate today) throws Wrong {
    return switch (named.strip()) {
      case "today" -> today;
      case "yesterday" -> today.minusDays(1);
      case String written -> {
        LocalDate day = iso(written);
        if (day == null) {
          throw Wrong.usage(
              "%s [%s] is no day".formatted(option, named),
              "write it as 2026-11-22, today or yesterday");
        }
        yield day;
      }
    };
  }

  private static @Nullable LocalDate iso(String written) {
    try {
      return written.length() == LENGTH ? LocalDate.parse(written) : null;
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }
}
