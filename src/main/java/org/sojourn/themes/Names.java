package org.sojourn.themes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that themes go by: ids, and labels in all languages. */
final class Names {

  /** Shorter names are like too many others to guess from. */
  private static final int LEAST_TO_GUESS = 4;

  private final Map<String, Theme> byId = new HashMap<>();
  private final Map<String, Theme> byName = new HashMap<>();

  Names(List<Theme> themes) {
    for (Theme theme : themes) {
      byId.put(theme.id(), theme);
      byName.put(Fold.plain(theme.id()), theme);
    }
    for (Theme theme : themes) {
      theme.labels().values().forEach(label -> byName.putIfAbsent(Fold.plain(label), theme));
    }
  }

  Optional<Theme> theme(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Theme> named(String name) {
    String plain = Fold.plain(name);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(byName.get(plain)).or(() -> onlyBeginning(plain));
  }

  private Optional<Theme> onlyBeginning(String plain) {
    Set<Theme> found = new HashSet<>();
    byName.forEach((name, theme) -> {
      if (name.startsWith(plain)) {
        found.add(theme);
      }
    });
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** Compares with whole names, with their beginnings and with their longer words. */
  Optional<Theme> near(String name) {
    String plain = Fold.plain(name);
    if (plain.length() < LEAST_TO_GUESS) {
      return named(name);
    }
    double best = 0.34;
    @Nullable Theme nearest = null;
    for (Map.Entry<String, Theme> entry : byName.entrySet()) {
      double distance = distance(plain, entry.getKey());
      if (distance < best
          || (distance == best
              && nearest != null
              && entry.getValue().id().compareTo(nearest.id()) < 0)) {
        best = distance;
        nearest = entry.getValue();
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static double distance(String plain, String name) {
    double least = Edits.toBeginning(plain, name);
    int space = name.indexOf(' ');
    while (space >= 0) {
      // A later word counts a little less than the first, so that beginnings win.
      least = Math.min(least, Edits.toBeginning(plain, name.substring(space + 1)) + 0.5);
      space = name.indexOf(' ', space + 1);
    }
    return least / plain.length();
  }
}
