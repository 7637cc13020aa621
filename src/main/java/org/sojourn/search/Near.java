package org.sojourn.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of a few known words is begun by another. */
final class Near {

  private Near() {}

  /** The only word that is this, or else begins so; cases folded. */
  static Optional<String> beginning(String typed, Collection<String> known) {
    List<String> found = beginnings(typed, known);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The word that is this, or else all that begin so; cases folded. */
  static List<String> beginnings(String typed, Collection<String> known) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    List<String> same = known.stream().filter(wanted::equalsIgnoreCase).toList();
    return same.isEmpty()
        ? known.stream().filter(word -> word.toLowerCase(Locale.ROOT).startsWith(wanted)).toList()
        : same;
  }
}
