package org.sojourn.themes;

import java.util.List;
import java.util.function.Supplier;

/**
 * What teaches a model which texts speak of a theme, read when a model needs it.
 *
 * @param hints everyday words that point to themes together
 * @param examples passages that speak of themes
 * @param directions where themes lie among the vectors of passages
 */
record Teaching(
    Supplier<Hints> hints, Supplier<List<Example>> examples, Supplier<Directions> directions) {

  /** What comes with Sojourn. */
  static final Teaching SHIPPED =
      new Teaching(Hints::shipped, Examples::shipped, Directions::shipped);

  /** Nothing but the vocabulary itself. */
  static final Teaching NONE = new Teaching(() -> Hints.NONE, List::of, () -> Directions.NONE);
}
