package org.sojourn.json;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Troubles of one document, gathered so that all of them can be told at once. */
final class Findings {

  /** Something that may find a trouble. */
  @FunctionalInterface
  interface Attempt<T> {
    T make() throws JsonTrouble;
  }

  /* By message: a value that is no object is found again with each of its keys. */
  private final Map<String, JsonTrouble> troubles = new LinkedHashMap<>();

  /** What an attempt makes; with a trouble, that is noted and another value stands in. */
  <T> T or(T instead, Attempt<? extends T> attempt) {
    try {
      return attempt.make();
    } catch (JsonTrouble trouble) {
      note(trouble);
      return instead;
    }
  }

  void note(JsonTrouble trouble) {
    troubles.putIfAbsent(trouble.toString(), trouble);
  }

  /** All troubles, in the order of the document. */
  List<JsonTrouble> all() {
    return troubles.values().stream()
        .sorted(Comparator.comparingInt(JsonTrouble::line).thenComparingInt(JsonTrouble::column))
        .toList();
  }
}
