package org.sojourn.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sojourn.app.KindWords;
import org.sojourn.app.RoleWords;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Named;
import org.sojourn.journal.Role;
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
                ids(type.getEnumConstants())));
  }

  /** The role an option names in any words that the screen knows too; none for a mentor. */
  static Optional<Role> role(String option, String named) throws Wrong {
    Optional<Role> role = RoleWords.role(named);
    if (role.isEmpty() && !RoleWords.mentor(named)) {
      String all = "choose one of " + String.join(", ", ids(Role.values()));
      throw Wrong.usage(
          "%s [%s] is not known".formatted(option, named),
          RoleWords.meant(named)
              .map(meant -> "did you mean %s? Else %s".formatted(meant.id(), all))
              .orElse(all));
    }
    return role;
  }

  /** The kind of mission an option names in any words that the screen knows too. */
  static MissionKind kind(String option, String named) throws Wrong {
    return KindWords.kind(named)
        .orElseThrow(() ->
            unknown(
                "%s [%s] is not known".formatted(option, named), named, ids(MissionKind.values())));
  }

  private static List<String> ids(Named... all) {
    return Arrays.stream(all).map(Named::id).toList();
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
        "%s [%s] is not a whole number, 0 or more".formatted(option, given), "give one such as 10");
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
