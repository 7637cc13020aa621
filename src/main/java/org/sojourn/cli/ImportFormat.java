package org.sojourn.cli;

import java.util.Locale;
import org.sojourn.journal.Named;

/** How entries stand in a file that comes from elsewhere. */
enum ImportFormat implements Named {
  /** What Sojourn itself exported. */
  JSON,
  /** One entry a line, of any program. */
  JSONL,
  /** The text of jrnl, or its JSON. */
  JRNL,
  /** The JSON of Day One, or a zip of it. */
  DAYONE,
  /** A file, or a folder of them. */
  MARKDOWN;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String label() {
    return id();
  }
}
