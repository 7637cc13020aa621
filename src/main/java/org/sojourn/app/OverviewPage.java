package org.sojourn.app;

import java.util.Optional;

/** All themes, with how often and when they were written about. */
public record OverviewPage(Overview overview, int selected) implements Page {

  @Override
  public Where where() {
    return Where.OVERVIEW;
  }

  /** The theme that is selected. */
  Optional<Overview.Theme> theme() {
    return selected < overview.themes().size()
        ? Optional.of(overview.themes().get(selected))
        : Optional.empty();
  }

  /** This page with another theme selected. */
  OverviewPage at(int theme) {
    return new OverviewPage(
        overview, Math.clamp(theme, 0, Math.max(0, overview.themes().size() - 1)));
  }
}
