package org.sojourn.cli;

import java.util.Locale;
import org.sojourn.journal.Named;

/** How entries stand in a file that comes from elsewhere or goes there. */
enum FileFormat implements Named {
  /** One document with all there is to entries. */
  JSON,
  /** One entry a line, for other programs. */
  JSONL;

  /** The format a command is told. */
  static FileFormat of(String named) throws Wrong {
    return Choices.of("The format", named, FileFormat.class);
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String label() {
    return id();
  }
}
