package org.sojourn.store;

import java.nio.file.Path;

/**
 * A file of the journal that could not be read and was left as it is.
 *
 * @param why one sentence
 */
public record Unreadable(Path file, String why) {

  /** Whether nothing of ours is missing: by its name another program made it. */
  public boolean stray() {
    return Layout.name(file).endsWith(Layout.SUFFIX) && Layout.id(file).isEmpty();
  }
}
