package org.sojourn.search;

import java.util.List;

/**
 * What is found with an entry though it stands elsewhere.
 *
 * @param passages the commitments made in it and the comments on it
 * @param people the names of those who commented on it
 * @param shared whether it was shared
 */
public record Beside(List<Passage> passages, List<String> people, boolean shared) {

  /** Nothing. */
  public static final Beside NOTHING = new Beside(List.of(), List.of(), false);

  private static final long PRIME = 0x100000001B3L;

  public Beside {
    passages = List.copyOf(passages);
    people = List.copyOf(people);
  }

  /** A number that is another one when this is; 0 when it is nothing. */
  public long seal() {
    long seal = shared ? 1 : 0;
    for (Passage passage : passages) {
      seal = (seal + passage.where().hashCode()) * PRIME;
      seal = (seal + passage.label().hashCode()) * PRIME;
      seal = (seal + passage.text().hashCode()) * PRIME;
    }
    for (String name : people) {
      seal = (seal + name.hashCode()) * PRIME;
    }
    return seal;
  }
}
