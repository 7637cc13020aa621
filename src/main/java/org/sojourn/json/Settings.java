package org.sojourn.json;

/**
 * What a user may choose once for all journals, in {@code settings.json}.
 *
 * @param spelling {@code off}, or a dictionary to be preferred, such as {@code en_GB}; may be empty
 */
public record Settings(String spelling) {

  /** What holds where nothing is chosen. */
  public static final Settings USUAL = new Settings("");
}
