package org.sojourn.journal;

import java.time.OffsetDateTime;
import java.util.UUID;

/** What goes from one journal to another. */
public sealed interface Message permits Share, Comment, Withdrawal {

  /** The id by which it is kept once. */
  UUID id();

  /** Who sends it. */
  Person from();

  /** When it was made. */
  OffsetDateTime created();
}
