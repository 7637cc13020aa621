package org.sojourn.app;

import java.util.List;
import org.sojourn.journal.Guide;

/**
 * All guides, to begin one.
 *
 * @param troubles guides that could not be read, each with why
 */
public record GuidesPage(List<Guide> guides, int selected, List<String> troubles) implements Page {
  /** The guides before they have been read. */
  static final GuidesPage UNREAD = new GuidesPage(List.of(), 0, List.of());

  public GuidesPage {
    guides = List.copyOf(guides);
    troubles = List.copyOf(troubles);
  }

  @Override
  public Where where() {
    return Where.GUIDES;
  }

  /** This page with another guide selected. */
  GuidesPage at(int guide) {
    return new GuidesPage(guides, Math.clamp(guide, 0, Math.max(0, guides.size() - 1)), troubles);
  }
}
