package org.sojourn.app;

import java.util.List;
import java.util.Optional;

/** What happens while it is chosen what of the inbox is looked at. */
final class SieveUpdate {
  private SieveUpdate() {}

  /** The keys go to what can be chosen, if anything can. */
  static Next open(State state, InboxPage page) {
    return page.queue().lines().isEmpty() ? Next.of(state) : Next.of(state.with(page.choosing(0)));
  }

  static Next run(State state, InboxPage page, Command command) {
    List<InboxQueue.Line> lines = page.queue().lines();
    int at = page.choosing().orElse(0);
    Optional<Integer> moved =
        switch (command) {
          case NEXT_FACET -> Optional.of(side(lines, at, 1));
          case PREVIOUS_FACET -> Optional.of(side(lines, at, -1));
          default -> Navigation.moved(command, at, lines.size() - 1, state.size().contentRows());
        };
    if (moved.isPresent()) {
      return Next.of(state.with(page.choosing(moved.get())));
    }
    return switch (command) {
      case NARROW -> through(state, page, page.queue().sieve().toggled(lines.get(at).value()));
      case UNCHOOSE -> unchosen(state, page);
      case LEAVE_FACETS -> Next.of(state.with(page.listing()));
      default -> Next.of(state);
    };
  }

  /** What was chosen last is chosen no more. */
  static Next unchosen(State state, InboxPage page) {
    return through(state, page, page.queue().sieve().withoutLast());
  }

  private static Next through(State state, InboxPage page, Sieve sieve) {
    return Next.of(state.with(page.through(sieve, state.desk())));
  }

  /** The first value of the next side, or of this one and then of the side before. */
  private static int side(List<InboxQueue.Line> lines, int at, int step) {
    Sieve.Side here = lines.get(at).value().side();
    if (step > 0) {
      int next = at;
      while (next < lines.size() && lines.get(next).value().side() == here) {
        next++;
      }
      return next < lines.size() ? next : at;
    }
    int first = Math.max(0, at - 1);
    Sieve.Side target = lines.get(first).value().side();
    while (first > 0 && lines.get(first - 1).value().side() == target) {
      first--;
    }
    return first;
  }
}
