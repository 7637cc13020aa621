package org.sojourn.app;

/** Shows a state as one frame. */
public interface Display {

  /** Draws the state and shows it, all at once. */
  void show(State state);
}
