package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sojourn.search.Choices;
import org.sojourn.search.Condition;
import org.sojourn.search.Sort;

/** An index that is lost, made anew, and lost again. */
class RemakingTest {
  private static final Effect SEARCH =
      new Effect.Find(new SearchQuestion("", Sort.RELEVANCE, true, Choices.NONE));

  private final Remaking remaking = new Remaking();

  @Test
  void an_index_that_is_ready_is_left_alone() {
    assertEquals(Optional.empty(), remaking.found(SEARCH, Condition.READY));
  }

  @Test
  void a_lost_index_is_made_anew_once_and_then_given_up() {
    assertEquals(Optional.of(new Event.IndexLost(true)), remaking.found(SEARCH, Condition.DAMAGED));
    assertEquals(Optional.of(new Event.IndexLost(true)), remaking.found(SEARCH, Condition.DAMAGED));
    remaking.made();
    Event.Failed failed =
        assertInstanceOf(
            Event.Failed.class, remaking.found(SEARCH, Condition.DAMAGED).orElseThrow());
    assertEquals(
        "The search index cannot be made here: search finds nothing now. Your entries are safe;"
            + " sojourn doctor says more.",
        failed.sentence());
    assertInstanceOf(Event.Failed.class, remaking.found(SEARCH, Condition.DAMAGED).orElseThrow());
  }

  @Test
  void an_index_lost_after_it_was_well_again_is_made_anew() {
    remaking.found(SEARCH, Condition.DAMAGED);
    remaking.made();
    remaking.found(SEARCH, Condition.READY);
    assertEquals(Optional.of(new Event.IndexLost(true)), remaking.found(SEARCH, Condition.DAMAGED));
  }
}
