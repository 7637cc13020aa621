package org.sojourn.app;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Guide;

/** The page the screen opens on, once there is a journal; Home lies under all others. */
public sealed interface Start {

  /** Home itself. */
  record Home() implements Start {}

  /** Home of a made-up journal, with a sentence that says so as long as Home is looked at. */
  record Tour(String note) implements Start {}

  /** All guides, to choose one. */
  record Guides() implements Start {}

  /** An entry that is kept already, to change it. */
  record Edit(UUID entry) implements Start {}

  /**
   * A new entry.
   *
   * @param guide the guide it is written with; none for a free page
   * @param form the id of the shorter form to begin with; none for the whole guide
   */
  record Entry(@Nullable Guide guide, About about, @Nullable String form) implements Start {

    /** A new entry with the whole of a guide, or a free page. */
    public Entry(@Nullable Guide guide, About about) {
      this(guide, about, null);
    }
  }
}
