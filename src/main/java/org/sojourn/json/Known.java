package org.sojourn.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a format writes in one object; whatever else stands there came from elsewhere and
 * is kept.
 */
final class Known {

  /**
   * An object or a list of objects under a key.
   *
   * @param id the key by which the list's items are told apart; none for an object
   */
  private record Inner(Known known, @Nullable String id) {}

  private final Set<String> keys;
  private final Map<String, Inner> inners = new HashMap<>();

  private Known(Set<String> keys) {
    this.keys = keys;
  }

  static Known keys(String... keys) {
    return new Known(Set.of(keys));
  }

  Known object(String key, Known known) {
    inners.put(key, new Inner(known, null));
    return this;
  }

  Known list(String key, String id, Known known) {
    inners.put(key, new Inner(known, id));
    return this;
  }

  /** What is to be written now, with what was there and is not ours. */
  Node.Fields merge(Node.Fields was, Node.Fields now) {
    Map<String, Node> merged = new LinkedHashMap<>();
    for (String key : order(was, now)) {
      Node.@Nullable Field before = was.fields().get(key);
      Node.@Nullable Field after = now.fields().get(key);
      if (after != null) {
        merged.put(
            key, before == null ? after.value() : inside(key, before.value(), after.value()));
      } else if (before != null) {
        merged.put(key, before.value());
      }
    }
    return Node.Fields.of(merged);
  }

  /* The old order; a new key follows the one it follows in ours. */
  private List<String> order(Node.Fields was, Node.Fields now) {
    Set<String> written = now.fields().keySet();
    List<String> order = new ArrayList<>(was.fields().keySet());
    order.removeIf(key -> keys.contains(key) && !written.contains(key));
    int next = 0;
    for (String key : written) {
      int at = order.indexOf(key);
      if (at < 0) {
        order.add(next, key);
        at = next;
      }
      next = at + 1;
    }
    return order;
  }

  private Node inside(String key, Node was, Node now) {
    Inner inner = inners.get(key);
    if (inner == null) {
      return now;
    }
    if (inner.id == null) {
      return inner.known.mergeObjects(was, now);
    }
    return was instanceof Node.Items before && now instanceof Node.Items after
        ? inner.known.mergeItems(inner.id, before, after)
        : now;
  }

  private Node mergeObjects(Node was, Node now) {
    return was instanceof Node.Fields before && now instanceof Node.Fields after
        ? merge(before, after)
        : now;
  }

  private Node mergeItems(String id, Node.Items was, Node.Items now) {
    Map<String, Node> before = new HashMap<>();
    was.items().forEach(item -> before.put(textOf(id, item), item));
    List<Node> merged = new ArrayList<>();
    for (Node item : now.items()) {
      Node same = before.get(textOf(id, item));
      merged.add(same == null ? item : mergeObjects(same, item));
    }
    return new Node.Items(merged, Node.NOWHERE);
  }

  private static String textOf(String key, Node item) {
    return item instanceof Node.Fields fields
            && fields.fields().get(key) instanceof Node.Field(Node.Text(String text, int _), int _)
        ? text
        : "";
  }
}
