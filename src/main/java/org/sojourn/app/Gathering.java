package org.sojourn.app;

import java.util.List;
import java.util.UUID;
import org.sojourn.journal.Debrief;

/** What is done with debriefs. */
public sealed interface Gathering extends Effect.Among {

  /** Whether a page waits for it. */
  default boolean opens() {
    return !(this instanceof Keep);
  }

  /** Lists them; answers {@code DebriefsRead}. */
  record ReadAll() implements Gathering {}

  /** Makes one from a template, and opens it; answers {@code DebriefOpened}. */
  record Make(String template) implements Gathering {}

  /** Opens one; answers {@code DebriefOpened}. */
  record OpenOne(UUID debrief) implements Gathering {}

  /** Counts its group, which is fixed then; answers {@code DebriefCounted}. */
  record Count(Debrief debrief) implements Gathering {}

  /** Puts one on disk; answers {@code DraftKept}, and keeps it from other windows. */
  record Keep(Debrief debrief, long revision) implements Gathering {}

  /** Puts one on disk, lets it go and lists them all; answers {@code DebriefsRead}. */
  record Leave(Debrief debrief) implements Gathering {}

  /** Closes one, and makes its commitments; answers {@code DebriefClosed}. */
  record Close(Debrief debrief) implements Gathering {}

  /** Notes that the commitments of one were gone through; answers {@code DebriefsRead}. */
  record Followed(UUID debrief) implements Gathering {}

  /** Reads the page for hosts, and checks it; answers {@code PartnerRead}. */
  record ReadPartner(Debrief debrief) implements Gathering {}

  /** Writes the page for hosts with these excerpts; answers {@code DebriefWritten}. */
  record WritePartner(Debrief debrief, List<Debrief.Excerpt> chosen, String path)
      implements Gathering {}

  /** Writes its agenda into files; answers {@code DebriefWritten}. */
  record Write(Debrief debrief, String path) implements Gathering {}
}
