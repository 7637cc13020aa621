package org.sojourn.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object being made, key by key. */
final class Tree {

  private final Map<String, Node> values = new LinkedHashMap<>();

  /** A key with its value; nothing when there is no value. */
  Tree put(String key, @Nullable Object value) {
    Node node = Shapes.node(value);
    if (!(node instanceof Node.Nothing)) {
      values.put(key, node);
    }
    return this;
  }

  /** A key with its text; nothing when the text is empty. */
  Tree putGiven(String key, String text) {
    return text.isEmpty() ? this : put(key, text);
  }

  /** A key with its list; nothing when the list is empty. */
  Tree putGiven(String key, Collection<?> list) {
    return list.isEmpty() ? this : put(key, list);
  }

  /** A key that says true; nothing when it would say false. */
  Tree putIf(String key, boolean on) {
    return on ? put(key, true) : this;
  }

  Tree putAll(Tree more) {
    values.putAll(more.values);
    return this;
  }

  Node.Fields fields() {
    return Node.Fields.of(values);
  }
}
