package org.sojourn.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.themes.Fold;

/** Which of a few known words is meant by another: by itself, its beginning or its name. */
final class Near {

  private Near() {}

  /** The words that are this, or else all that begin so; cases, accents and hyphens folded. */
  static List<String> beginnings(String typed, Collection<String> known) {
    return named(
        typed, known.stream().distinct().collect(Collectors.toMap(word -> word, word -> word)));
  }

  /**
   * The ids that are this or are called so; or else those that begin so; or else those in whose
   * name a word begins so.
   */
  static List<String> named(String typed, Map<String, String> names) {
    String wanted = Fold.plain(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    for (Match match : Match.values()) {
      List<String> found =
          names.entrySet().stream()
              .filter(each ->
                  match.fits(Fold.plain(each.getKey()), wanted)
                      || match.fits(Fold.plain(each.getValue()), wanted))
              .map(Map.Entry::getKey)
              .sorted()
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private enum Match {
    WHOLE,
    BEGINNING,
    WORD;

    boolean fits(String name, String wanted) {
      return switch (this) {
        case WHOLE -> name.equals(wanted);
        case BEGINNING -> name.startsWith(wanted);
        case WORD -> name.contains(" " + wanted);
      };
    }
  }
}
