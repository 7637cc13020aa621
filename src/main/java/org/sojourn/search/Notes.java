package org.sojourn.search;

import java.util.Optional;

/** The sentences in which search speaks to its reader. */
final class Notes {

  static final String NOT_ALL = "no entry has all these words";
  static final String NO_WORD = "there is no word in it to look for";
  static final String TOO_COMMON = "words as common as %s are not looked for";
  static final String UNREAD =
      "Some entries are still being read for what they mean: more may be found in a moment.";

  static final String SLOW =
      "the search took too long and was cut short; some entries may be missing";
  static final String NOT_THERE = "this entry is not in the index yet";
  static final String DAMAGED = "the search index is damaged; it must be rebuilt";

  private static final int BRIEF = 40;

  private Notes() {}

  static String unknown(String kind, String typed, Optional<String> near) {
    return "no "
        + kind
        + " "
        + brief(typed)
        + near.map(word -> "; did you mean " + word + "?").orElse("");
  }

  static String meant(String word, String instead) {
    return "no entry has %s; did you mean %s?".formatted(brief(word), instead);
  }

  static String taken(String word, String instead) {
    return "searched for %s instead of %s, which no entry has".formatted(instead, brief(word));
  }

  /** What was typed, cut when it is long. */
  static String brief(String typed) {
    String line = typed.strip();
    int end =
        line.codePointCount(0, line.length()) <= BRIEF
            ? line.length()
            : line.offsetByCodePoints(0, BRIEF);
    return end == line.length() ? line : line.substring(0, end) + "…";
  }
}
