package org.sojourn.identifiers;

/** What a person decided about a doubt. */
public sealed interface Verdict {

  /** It stays as it is. */
  record Kept() implements Verdict {}

  /** Other words stand in its place. */
  record Replaced(String by) implements Verdict {}
}
