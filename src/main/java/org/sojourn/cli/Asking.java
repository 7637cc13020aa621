package org.sojourn.cli;

import java.io.IOException;
import java.util.Optional;

/** The way to ask for words that are not shown while they are typed. */
@FunctionalInterface
public interface Asking {
  /** What a person typed, to be cleared after use; nothing when nobody can be asked. */
  Optional<char[]> ask(String prompt) throws IOException;
}
