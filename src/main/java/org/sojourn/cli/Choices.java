package org.sojourn.cli;

import java.util.Arrays;
import java.util.Collection;
import org.sojourn.journal.Named;
import org.sojourn.json.Nearness;

/** Values of options that are one of a few words, or a number. */
final class Choices {
  /** So many words can be read beside the one that was meant. */
  private static final int FEW = 6;

  private Choices() {}

  /** The constant an option names. */
  static <E extends Enum<E> & Named> E of(String option, String named, Class<E> type) throws Wrong {
    return Named.of(type, named)
        .orElseThrow(() ->
            unknown(
                "%s [%s] is not known".formatted(option, named),
                named,
                Arrays.stream(type.getEnumConstants()).map(Named::id).toList()));
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

  /** Says that a word is not among those that are known, and which of them was meant, or all. */
  static Wrong unknown(String error, String named, Collection<String> known) {
    String all = "choose one of " + String.join(", ", known);
    String remedy =
        known.size() > FEW
            ? Nearness.near(named, known).map("did you mean %s?"::formatted).orElse(all)
            : meant(named, known, all);
    return Wrong.usage(error, remedy);
  }

  /** Which known word was meant by another; else, and beside it, what to do. */
  static String meant(String named, Collection<String> known, String otherwise) {
    return Nearness.near(named, known)
        .map(near -> "did you mean %s? Else %s".formatted(near, otherwise))
        .orElse(otherwise);
  }
}
