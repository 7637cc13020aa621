package org.sojourn.themes;

import java.util.HashMap;
import java.util.Map;

/** The stems that a model knows, each with a number, by which it is found in an array at once. */
final class Stems {

  /** The number of all other stems. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();

  /** The number of a stem that is known from here on. */
  int add(String stem) {
    return numbers.computeIfAbsent(stem, _ -> numbers.size());
  }

  /** The number of a stem. */
  int of(String stem) {
    return numbers.getOrDefault(stem, UNKNOWN);
  }

  /** How many there are: all numbers are less. */
  int size() {
    return numbers.size();
  }
}
