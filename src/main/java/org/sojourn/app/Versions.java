package org.sojourn.app;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.journal.Entry;
import org.sojourn.store.Claim;
import org.sojourn.store.Kept;
import org.sojourn.store.Revisions;
import org.sojourn.store.Saved;

/** The versions of a journal's entries. */
public record Versions(Services journal) {

  /** What an entry says elsewhere, and what it said before, the last first. */
  public List<Version> of(Entry entry) throws IOException {
    Revisions kept = journal.store().versions();
    return Stream.concat(
            kept.elsewhere(entry).stream().map(other -> new Version(other, true)),
            kept.of(entry.id()).found().stream().map(before -> new Version(before, false)))
        .toList();
  }

  /** Lets an entry say what a version says; what it said until now is kept. */
  public Saved restore(Kept<Entry> now, Version version, OffsetDateTime time) throws IOException {
    try (Claim _ = journal.keeper().alone(now.value().id(), "This entry")) {
      Saved saved = journal.store().replace(version.over(now.value()).updated(time), now.digest());
      journal.keeper().written(saved.kept().value());
      return saved;
    }
  }
}
