package org.sojourn.journal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A part of an id, as somebody typed it: its beginning, or its end. Ids that were made on one day
 * begin alike, and end otherwise.
 *
 * @param found the ids that begin so; where none does, those that end so
 */
public record IdPrefix(String typed, List<UUID> found) {
  private static final int LEAST = 4;
  private static final int NAMED = 5;

  public IdPrefix {
    found = List.copyOf(found);
  }

  /** A part of one, looked for among ids; cases and blanks around it do not matter. */
  public static IdPrefix of(String typed, Collection<UUID> ids) {
    String part = typed.strip().toLowerCase(Locale.ROOT);
    List<UUID> begun = ids.stream().filter(id -> id.toString().startsWith(part)).sorted().toList();
    List<UUID> ended = ids.stream().filter(id -> id.toString().endsWith(part)).sorted().toList();
    return new IdPrefix(typed, begun.isEmpty() ? ended : begun);
  }

  /** The one id that begins so; nothing when there is none or it is not clear which is meant. */
  public Optional<UUID> id() {
    return unclear().isEmpty() ? found.stream().findFirst() : Optional.empty();
  }

  /** Why it is not clear which id is meant, with the remedy and without an end; else nothing. */
  public Optional<String> unclear() {
    if (!found.isEmpty() && typed.strip().length() < LEAST) {
      return Optional.of(
          "[%s] is too little of an id: give at least %d characters of it".formatted(typed, LEAST));
    }
    return found.size() < 2
        ? Optional.empty()
        : Optional.of(
            "[%s] is in %,d ids: give more of the one you mean, or its last letters, %s"
                .formatted(typed, found.size(), named()));
  }

  private String named() {
    String first =
        found.stream().limit(NAMED).map(UUID::toString).collect(Collectors.joining(", "));
    return found.size() > NAMED ? first + " …" : first;
  }
}
