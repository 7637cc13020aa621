package org.sojourn.cli;

import java.util.Locale;
import org.sojourn.journal.Named;

/** What entries become on paper. */
enum PaperForm implements Named {
  /** The journal as it is. */
  JOURNAL,
  /** What a school sees of it, by competency. */
  PORTFOLIO,
  /** What was learned, and no more. */
  APPLICATION;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String label() {
    return id();
  }
}
