package org.sojourn.journal;

import java.util.Arrays;
import java.util.Optional;

/** A constant that is written in files and on the command line by a stable lower-case id. */
public interface Named {

  /** The stable id, lower-case kebab. */
  String id();

  /** The words a reader sees. */
  String label();

  /** The constant of the given type with this id, or nothing when there is none. */
  static <E extends Enum<E> & Named> Optional<E> of(Class<E> type, String id) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.id().equals(id)).findFirst();
  }
}
