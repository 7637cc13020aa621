package org.sojourn.json;

import java.util.List;
import java.util.Map;

/**
 * Prints a tree as JSON.
 *
 * <p>Jackson's generators refuse a lone surrogate, which a paste may well bring, and would lose the
 * words written with it. Here what UTF-8 cannot carry, and what could command the terminal that
 * shows the file, is escaped; all else stands as it is.
 */
final class Printer {

  private static final int LINE = 100;
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder(1024);
  private final boolean pretty;

  private Printer(boolean pretty) {
    this.pretty = pretty;
  }

  /** On lines of their own, two spaces deeper each level; short lists of plain values on one. */
  static String pretty(Node node) {
    Printer printer = new Printer(true);
    printer.value(node, 0);
    return printer.out.toString();
  }

  /** On one line. */
  static String line(Node node) {
    Printer printer = new Printer(false);
    printer.value(node, 0);
    return printer.out.toString();
  }

  /** A text as it would stand between quotes, for messages. */
  static String visible(String text) {
    Printer printer = new Printer(false);
    printer.escaped(text);
    return printer.out.toString();
  }

  private void value(Node node, int depth) {
    switch (node) {
      case Node.Text(String text, int _) -> quoted(text);
      case Node.Numeral(String digits, int _) -> out.append(digits);
      case Node.Flag(boolean on, int _) -> out.append(on);
      case Node.Nothing _ -> out.append("null");
      case Node.Items(List<Node> items, int _) -> items(items, depth);
      case Node.Fields(Map<String, Node.Field> fields, int _) -> fields(fields, depth);
    }
  }

  private void fields(Map<String, Node.Field> fields, int depth) {
    out.append('{');
    boolean first = true;
    for (Map.Entry<String, Node.Field> field : fields.entrySet()) {
      between(first, depth + 1);
      first = false;
      quoted(field.getKey());
      out.append(pretty ? ": " : ":");
      value(field.getValue().value(), depth + 1);
    }
    close('}', first, depth);
  }

  private void items(List<Node> items, int depth) {
    if (pretty && !items.isEmpty() && items.stream().allMatch(Printer::plain)) {
      int start = out.length();
      row(items);
      if (out.length() - start + depth * INDENT.length() <= LINE) {
        return;
      }
      out.setLength(start);
    }
    out.append('[');
    boolean first = true;
    for (Node item : items) {
      between(first, depth + 1);
      first = false;
      value(item, depth + 1);
    }
    close(']', first, depth);
  }

  private static boolean plain(Node node) {
    return !(node instanceof Node.Items || node instanceof Node.Fields);
  }

  private void row(List<Node> items) {
    out.append('[');
    for (int i = 0; i < items.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      value(items.get(i), 0);
    }
    out.append(']');
  }

  private void between(boolean first, int depth) {
    out.append(first ? "" : ",");
    newline(depth);
  }

  private void close(char bracket, boolean empty, int depth) {
    if (!empty) {
      newline(depth);
    }
    out.append(bracket);
  }

  private void newline(int depth) {
    if (pretty) {
      out.append('\n').repeat(INDENT, depth);
    }
  }

  private void quoted(String text) {
    out.append('"');
    escaped(text);
    out.append('"');
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else {
        escaped(c);
      }
    }
  }

  private void escaped(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (Character.isISOControl(c) || Character.isSurrogate(c) || turnsText(c)) {
          out.append("\\u%04x".formatted((int) c));
        } else {
          out.append(c);
        }
      }
    }
  }

  /* Embeddings, overrides and isolates, which make a line read otherwise than it is. */
  private static boolean turnsText(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
