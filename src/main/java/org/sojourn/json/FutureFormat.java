package org.sojourn.json;

/**
 * A document of a newer version than this program writes: it may be looked at with {@link
 * Format#look}, and must not be written.
 */
public final class FutureFormat extends JsonTrouble {

  private static final long serialVersionUID = 1L;

  FutureFormat(String source, int line, int column, String format) {
    super(
        source,
        line,
        column,
        ("format [%s] was written by a newer Sojourn; it opens for reading only,"
                + " update Sojourn to change it")
            .formatted(format));
  }
}
