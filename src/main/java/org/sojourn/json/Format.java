package org.sojourn.json;

/**
 * How one kind of value stands in a file.
 *
 * @param <T> the value
 */
public interface Format<T> {

  /** What the file says under {@code format}, such as {@code sojourn-entry/1}. */
  String name();

  /** Reads a value of this very version; {@link FutureFormat} when the document is newer. */
  T read(Doc doc) throws JsonTrouble;

  /** Reads a value to look at, of a newer version too as far as it can be understood. */
  T look(Doc doc) throws JsonTrouble;

  /** The file of a value, in UTF-8. */
  byte[] write(T value);

  /**
   * The file of a value that takes another's place: what the old file says beyond this version is
   * kept, at the top and inside lists whose items can be told apart.
   *
   * @param was the old file
   */
  byte[] rewrite(byte[] was, T value) throws JsonTrouble;
}
