package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.search.Choices;
import org.sojourn.search.Count;
import org.sojourn.search.Facet;

/** The values by which what was found can be limited, facet by facet. */
public record FacetList(List<Item> items) {

  /** How many values a facet shows before it is opened. */
  private static final int MOST = 5;

  /** One line. */
  public sealed interface Item {
    /** The facet it belongs to. */
    Facet facet();
  }

  /** A value; the count is what would be found with it. */
  public record Value(Facet facet, String value, int count, boolean chosen) implements Item {}

  /** The values of a facet that do not show yet. */
  public record More(Facet facet, int hidden) implements Item {}

  /** A place in the list that stays the same when counts change. */
  record Place(Facet facet, String value) {
    static Place of(Item item) {
      return new Place(item.facet(), item instanceof Value value ? value.value() : "");
    }
  }

  public FacetList {
    items = List.copyOf(items);
  }

  /** The list of what was found; what is chosen is in it also when no entry has it any more. */
  static FacetList of(Map<String, List<Count>> counts, Choices choices, Set<Facet> opened) {
    List<Item> items = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<Value> values = values(facet, counts, choices);
      boolean whole = opened.contains(facet) || values.size() <= MOST + 1;
      List<Value> shown =
          whole
              ? values
              : values.stream()
                  .filter(value -> value.chosen() || values.indexOf(value) < MOST)
                  .toList();
      items.addAll(shown);
      if (shown.size() < values.size()) {
        items.add(new More(facet, values.size() - shown.size()));
      }
    }
    return new FacetList(items);
  }

  /** What is chosen, in the order of choosing. */
  public static List<Value> chosen(Choices choices) {
    List<Value> chosen = new ArrayList<>();
    choices
        .chosen()
        .forEach((facet, values) ->
            values.forEach(value -> chosen.add(new Value(facet, value, 0, true))));
    return chosen;
  }

  private static List<Value> values(Facet facet, Map<String, List<Count>> counts, Choices choices) {
    Set<String> chosen = choices.of(facet);
    List<Value> values = new ArrayList<>();
    for (Count count : counts.getOrDefault(facet.id(), List.of())) {
      values.add(new Value(facet, count.value(), count.count(), chosen.contains(count.value())));
    }
    for (String value : chosen) {
      if (values.stream().noneMatch(known -> known.value().equals(value))) {
        values.add(new Value(facet, value, 0, true));
      }
    }
    return values;
  }

  /** The number of the line at a place; of its facet's first when it is not there any more. */
  int index(Place place) {
    int first = -1;
    for (int i = 0; i < items.size(); i++) {
      if (Place.of(items.get(i)).equals(place)) {
        return i;
      }
      first = first < 0 && items.get(i).facet() == place.facet() ? i : first;
    }
    return Math.max(0, first);
  }

  /** The first line of the next facet, or of this one and then the one before. */
  int facet(int from, int step) {
    Facet here = items.get(from).facet();
    int at = from;
    if (step > 0) {
      while (at < items.size() - 1 && items.get(at).facet() == here) {
        at++;
      }
      return items.get(at).facet() == here ? from : at;
    }
    Facet target = from > 0 ? items.get(from - 1).facet() : here;
    while (at > 0 && items.get(at - 1).facet() == target) {
      at--;
    }
    return at;
  }
}
