package org.sojourn.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value and where it stands.
 *
 * <p>Jackson's own tree knows no places and turns numbers into doubles. Here every value knows its
 * place, so that a trouble found long after reading still names its line, and numbers stay as they
 * were written, so that a field this program does not know survives digit by digit.
 */
sealed interface Node {

  /** The place of a value that was made, not read. */
  int NOWHERE = -1;

  /** The offset of its first character in the document. */
  int at();

  /** A text. */
  record Text(String text, int at) implements Node {}

  /** A number, as it was written. */
  record Numeral(String digits, int at) implements Node {}

  /** True or false. */
  record Flag(boolean on, int at) implements Node {}

  /** The value null. */
  record Nothing(int at) implements Node {}

  /** A list. */
  record Items(List<Node> items, int at) implements Node {}

  /** An object, its keys in order. */
  record Fields(Map<String, Field> fields, int at) implements Node {
    public Fields {
      fields = Collections.unmodifiableMap(fields);
    }

    /** The values alone, in order, to be changed and made into fields again. */
    Map<String, Node> values() {
      Map<String, Node> values = new LinkedHashMap<>();
      fields.forEach((key, field) -> values.put(key, field.value()));
      return values;
    }

    static Fields of(Map<String, Node> values) {
      Map<String, Field> fields = new LinkedHashMap<>();
      values.forEach((key, value) -> fields.put(key, new Field(value, NOWHERE)));
      return new Fields(fields, NOWHERE);
    }
  }

  /**
   * The value of a key.
   *
   * @param keyAt the offset of the key's opening quote
   */
  record Field(Node value, int keyAt) {}
}
