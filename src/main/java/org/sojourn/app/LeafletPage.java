package org.sojourn.app;

import org.sojourn.guides.Leaflets;

/**
 * A short text to be read, such as the support card, over whatever page is open.
 *
 * @param top the first row on the screen
 */
public record LeafletPage(Leaflets.Read read, int top) implements Page {
  @Override
  public Where where() {
    return Where.LEAFLET;
  }

  /** This page scrolled to a row. */
  LeafletPage from(int row) {
    return new LeafletPage(read, Math.max(0, row));
  }
}
