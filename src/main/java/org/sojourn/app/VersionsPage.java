package org.sojourn.app;

import java.util.List;
import org.sojourn.journal.Entry;
import org.sojourn.store.Kept;

/**
 * What an entry said before, and what it says elsewhere, each set beside what it says now.
 *
 * @param versions the one written last first; at least one
 * @param at which of them is on the page
 * @param top the first row on the screen
 */
public record VersionsPage(Kept<Entry> now, List<Version> versions, int at, int top)
    implements Page {
  public VersionsPage {
    versions = List.copyOf(versions);
  }

  @Override
  public Where where() {
    return Where.VERSIONS;
  }

  /** The version on the page. */
  public Version version() {
    return versions.get(at);
  }

  /** This page with another version on it, from its beginning. */
  VersionsPage at(int version) {
    return new VersionsPage(now, versions, Math.clamp(version, 0, versions.size() - 1), 0);
  }

  /** This page scrolled to a row. */
  VersionsPage from(int row) {
    return new VersionsPage(now, versions, at, Math.max(0, row));
  }
}
