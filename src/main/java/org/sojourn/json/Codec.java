package org.sojourn.json;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A format by its parts: how its object is read, what is written, and which keys are its own.
 *
 * @param kind the format's name without its version
 * @param version the version that is written, and the newest that is read
 * @param known the keys of this version
 */
record Codec<T>(
    String kind, int version, Reading<T> reading, Function<T, Tree> writing, Known known)
    implements Format<T> {

  /** How a value is read from its object. */
  @FunctionalInterface
  interface Reading<T> {
    T read(Doc doc) throws JsonTrouble;
  }

  private static final String FORMAT = "format";
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

  @Override
  public String name() {
    return kind + "/" + version;
  }

  @Override
  public T read(Doc doc) throws JsonTrouble {
    refuseNewer(doc);
    return reading.read(doc);
  }

  @Override
  public T look(Doc doc) throws JsonTrouble {
    if (versionOf(doc) < 1) {
      throw foreign(doc);
    }
    return reading.read(doc);
  }

  @Override
  public byte[] write(T value) {
    return bytes(tree(value));
  }

  @Override
  public byte[] rewrite(byte[] was, T value) throws JsonTrouble {
    Doc doc = Doc.read("the file to be replaced", was);
    refuseNewer(doc);
    return merged(doc, value);
  }

  /** The file of a value with what another says beyond this version. */
  byte[] merged(Doc doc, T value) {
    return doc.node() instanceof Node.Fields fields
        ? bytes(known.merge(fields, tree(value)))
        : write(value);
  }

  /** A value as it stands in its file, or within another file. */
  Node.Fields tree(T value) {
    return new Tree().put(FORMAT, name()).putAll(writing.apply(value)).fields();
  }

  private static byte[] bytes(Node node) {
    return (Printer.pretty(node) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  void refuseNewer(Doc doc) throws JsonTrouble {
    int found = versionOf(doc);
    if (found > version) {
      throw doc.future(doc.text(FORMAT));
    }
    if (found < 1) {
      throw foreign(doc);
    }
  }

  /* Zero when the document is of another kind. */
  private int versionOf(Doc doc) throws JsonTrouble {
    String format = doc.text(FORMAT);
    String start = kind + "/";
    String rest = format.startsWith(start) ? format.substring(start.length()) : "";
    return NUMBER.matcher(rest).matches() ? Integer.parseInt(rest) : 0;
  }

  private JsonTrouble foreign(Doc doc) throws JsonTrouble {
    return doc.trouble(
        FORMAT, "format [%s] is not %s".formatted(Words.excerpt(doc.text(FORMAT)), name()));
  }
}
