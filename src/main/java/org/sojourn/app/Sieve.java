package org.sojourn.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of the inbox is looked at: of each side that was chosen from, what has one of the values.
 *
 * @param chosen what was chosen, in the order of choosing
 */
public record Sieve(List<Value> chosen) {

  /** Everything is looked at. */
  public static final Sieve NONE = new Sieve(List.of());

  /** A side from which the inbox is looked at. */
  public enum Side {
    /** Whether it is new, read or answered. */
    STANDING("How it stands"),
    /** Who shared it. */
    PERSON("Person"),
    /** What it is about. */
    THEME("Theme"),
    /** The phase of the day it is about. */
    PHASE("Phase"),
    /** The debrief it is for. */
    DEBRIEF("Debrief"),
    /** The month it is about. */
    MONTH("Date");

    private final String label;

    Side(String label) {
      this.label = label;
    }

    /** The words a reader sees. */
    public String label() {
      return label;
    }
  }

  /** A value of a side; the label is what a reader sees. */
  public record Value(Side side, String id, String label) {}

  public Sieve {
    chosen = List.copyOf(chosen);
  }

  /** Whether everything is looked at. */
  public boolean none() {
    return chosen.isEmpty();
  }

  /** Whether a value was chosen. */
  boolean holds(Value value) {
    return chosen.stream().anyMatch(each -> same(each, value));
  }

  /** This sieve with a value chosen, or no longer. */
  Sieve toggled(Value value) {
    List<Value> others =
        new ArrayList<>(chosen.stream().filter(each -> !same(each, value)).toList());
    if (others.size() == chosen.size()) {
      others.add(value);
    }
    return new Sieve(others);
  }

  /** This sieve without what was chosen last. */
  Sieve withoutLast() {
    return none() ? this : new Sieve(chosen.subList(0, chosen.size() - 1));
  }

  private static boolean same(Value one, Value other) {
    return one.side() == other.side() && one.id().equals(other.id());
  }

  /** What was chosen, side by side. */
  Map<Side, Set<String>> bySide() {
    return chosen.stream()
        .collect(
            Collectors.groupingBy(
                Value::side, Collectors.mapping(Value::id, Collectors.toUnmodifiableSet())));
  }

  /** The sides from which something with these values is kept out. */
  static Set<Side> closed(Map<Side, Set<String>> chosen, Map<Side, List<Value>> values) {
    Set<Side> closed = EnumSet.noneOf(Side.class);
    chosen.forEach((side, ids) -> {
      if (values.getOrDefault(side, List.of()).stream()
          .noneMatch(each -> ids.contains(each.id()))) {
        closed.add(side);
      }
    });
    return closed;
  }
}
