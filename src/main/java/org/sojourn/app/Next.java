package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;

/** What follows an event: the next state, and what is to be done. */
public record Next(State state, List<Effect> effects) {
  public Next {
    effects = List.copyOf(effects);
  }

  /** A state, and nothing to do. */
  static Next of(State state) {
    return new Next(state, List.of());
  }

  /** A state, and something to do. */
  static Next of(State state, Effect effect) {
    return new Next(state, List.of(effect));
  }

  /** The same, and one more thing to do. */
  Next and(Effect effect) {
    List<Effect> more = new ArrayList<>(effects);
    more.add(effect);
    return new Next(state, more);
  }
}
