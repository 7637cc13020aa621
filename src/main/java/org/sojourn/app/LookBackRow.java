package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.journal.Commitment;

/** One row of the page that looks back. */
public sealed interface LookBackRow {

  /** What {@code ↵} opens here, if anything. */
  default Optional<Opens> opens() {
    return Optional.empty();
  }

  /** Somewhere a row leads to. */
  sealed interface Opens {
    /** An entry. */
    record Entry(UUID id) implements Opens {}

    /** What a query finds. */
    record Query(String query) implements Opens {}

    /** All commitments. */
    record Promises() implements Opens {}

    /** All themes. */
    record Themes() implements Opens {}
  }

  /** A row of text. */
  record Said(Line line) implements LookBackRow {}

  /**
   * Something to open.
   *
   * @param right what stands at the end of the row, of the second rank
   */
  record Link(String text, String right, Opens to) implements LookBackRow {
    @Override
    public Optional<Opens> opens() {
      return Optional.of(to);
    }
  }

  /** The numbers of days, over months. */
  record Numbers() implements LookBackRow {}

  /** The days of a month, marked where they were written about. */
  record Days(Retrospect.Month month, Opens to) implements LookBackRow {
    @Override
    public Optional<Opens> opens() {
      return Optional.of(to);
    }
  }

  /**
   * How something came and went.
   *
   * @param count what stands before the bars; empty for no count
   */
  record Trend(String label, String count, List<Integer> spans, Opens to) implements LookBackRow {
    public Trend {
      spans = List.copyOf(spans);
    }

    @Override
    public Optional<Opens> opens() {
      return Optional.of(to);
    }
  }

  /**
   * A row of a picture made of dots, two to a cell.
   *
   * @param margin what stands at its left
   * @param cells 1 for a dot in the lower half, 2 for one in the upper, 3 for both
   */
  record Dots(String margin, List<Integer> cells) implements LookBackRow {
    public Dots {
      cells = List.copyOf(cells);
    }
  }

  /** A commitment. */
  record Promise(Commitment commitment, Opens to) implements LookBackRow {
    @Override
    public Optional<Opens> opens() {
      return Optional.of(to);
    }
  }
}
