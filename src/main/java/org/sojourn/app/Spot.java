package org.sojourn.app;

/** What of a page stands at a place on the screen. */
public sealed interface Spot {

  /** A line of a list, or something else that can be chosen. */
  record Item(int number) implements Spot {}

  /** One of several things of a part of a page that has a list beside it. */
  record Piece(Part part, int number) implements Spot {}

  /** A part of a page in which things can be chosen. */
  enum Part {
    /** The facets. */
    FACET,
    /** What the hits shall be like. */
    LIKE,
    /** What is chosen of them. */
    CHOICE,
    /** Other ways to ask. */
    OFFER
  }

  /**
   * A place in the text that is typed, on its sheet; outside of it where {@code within} is false,
   * as when the mouse is dragged over an edge.
   */
  record Text(int row, int column, boolean within) implements Spot {}

  /** Nothing that a mouse could act on. */
  record Nothing() implements Spot {}

  /** Says what stands at a place: the views know, because they drew it there. */
  @FunctionalInterface
  interface Finder {
    /** What stands at a column and row, both from 0. */
    Spot at(State state, int column, int row);
  }
}
