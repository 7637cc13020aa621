package org.sojourn.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many shares each value would let through: those that no other side keeps out. What was chosen
 * is among the values also when nothing has it any more.
 */
final class InboxTally {
  private final Sieve sieve;
  private final Map<Sieve.Side, Map<String, Count>> counts = new EnumMap<>(Sieve.Side.class);

  private static final class Count {
    private final Sieve.Value value;
    private int shares;

    Count(Sieve.Value value) {
      this.value = value;
    }
  }

  InboxTally(Sieve sieve) {
    this.sieve = sieve;
    sieve.chosen().forEach(this::count);
  }

  private Count count(Sieve.Value value) {
    return counts
        .computeIfAbsent(value.side(), _ -> new HashMap<>())
        .computeIfAbsent(value.id(), _ -> new Count(value));
  }

  /** Counts a share for each side from which it would be looked at. */
  void add(Map<Sieve.Side, List<Sieve.Value>> values, Set<Sieve.Side> closed) {
    if (closed.size() > 1) {
      return;
    }
    values.forEach((side, own) -> {
      if (closed.isEmpty() || closed.contains(side)) {
        own.forEach(value -> count(value).shares++);
      }
    });
  }

  /** The values side by side. */
  List<InboxQueue.Line> lines() {
    List<InboxQueue.Line> lines = new ArrayList<>();
    counts.forEach((side, values) ->
        values.values().stream()
            .sorted(order(side))
            .map(each -> new InboxQueue.Line(each.value, each.shares, sieve.holds(each.value)))
            .forEach(lines::add));
    return lines;
  }

  /** States in their order, months backwards, people by name, the rest by how many. */
  private static Comparator<Count> order(Sieve.Side side) {
    Comparator<Count> byId = Comparator.comparing(count -> count.value.id());
    Comparator<Count> byName = Comparator.comparing(count -> count.value.label());
    return switch (side) {
      case STANDING -> Comparator.comparingInt(count -> InboxSides.place(count.value.id()));
      case MONTH -> byId.reversed();
      case PERSON, DEBRIEF -> byName.thenComparing(byId);
      case THEME, PHASE ->
          Comparator.<Count>comparingInt(count -> -count.shares).thenComparing(byName);
    };
  }
}
