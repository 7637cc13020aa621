package org.sojourn.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may stand before a colon in a query. */
enum Key {
  THEME,
  PHASE,
  MISSION,
  GUIDE,
  ROLE,
  FROM,
  LANG,
  WITH,
  IS,
  AFTER,
  BEFORE,
  ON;

  /** The key as it is written, which is also the name of the field it looks at. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Key> of(String word) {
    return Arrays.stream(values()).filter(key -> key.word().equalsIgnoreCase(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Key::word).toList();
  }

  static String listed() {
    return words().stream().map(word -> word + ":").collect(Collectors.joining(" "));
  }
}
