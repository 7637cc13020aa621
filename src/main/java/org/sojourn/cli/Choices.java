package org.sojourn.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.sojourn.journal.Named;

/** Values of options that are one of a few words, or a number. */
final class Choices {
  private Choices() {}

  /** The constant an option names. */
  static <E extends Enum<E> & Named> E of(String option, String named, Class<E> type) throws Wrong {
    return Named.of(type, named)
        .orElseThrow(() ->
            unknown(
                option,
                named,
                Arrays.stream(type.getEnumConstants())
                    .map(Named::id)
                    .collect(Collectors.joining(", "))));
  }

  /** The name an option gives, whatever it is. */
  static String name(String option, String given) throws Wrong {
    if (given.isBlank()) {
      throw Wrong.usage("%s [%s] is empty".formatted(option, given), "any name will do");
    }
    return given.strip();
  }

  /** The number an option gives, zero or more. */
  static int number(String option, String given) throws Wrong {
    try {
      int number = Integer.parseInt(given);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Told below, with all else that is no such number.
    }
    throw Wrong.usage(
        "%s [%s] is not a number".formatted(option, given), "give a whole number, 0 or more");
  }

  static Wrong unknown(String option, String named, String known) {
    return Wrong.usage(
        "%s [%s] is not known".formatted(option, named), "choose one of %s".formatted(known));
  }
}
