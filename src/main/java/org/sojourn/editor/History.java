package org.sojourn.editor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be undone and done again, newest first.
 *
 * @param open whether the newest step may still grow
 * @param keyed when the last key came, in milliseconds
 */
record History(@Nullable Link done, @Nullable Link undone, boolean open, long keyed) {

  static final History NONE = new History(null, null, false, 0);

  /** How long a pause between two keys ends a run, in milliseconds. */
  static final long PAUSE = 1000;

  /**
   * The memory that steps may hold, in bytes, before the oldest are forgotten; the newest never is.
   */
  static final long LIMIT = 8L << 20;

  /** A step, those under it, and the memory of them all. */
  record Link(Step step, @Nullable Link below, long bytes) {

    static Link on(@Nullable Link below, Step step) {
      return new Link(step, below, step.bytes() + (below == null ? 0 : below.bytes));
    }
  }

  /** This history with one more step, which ends all that could be done again. */
  History with(Step step) {
    Step merged = open && done != null ? done.step.and(step) : null;
    Link next = merged == null || done == null ? Link.on(done, step) : Link.on(done.below, merged);
    return new History(next.bytes > LIMIT ? newest(next) : next, null, true, keyed);
  }

  /** This history when the next step begins a run of its own. */
  History closed() {
    return open ? new History(done, undone, false, keyed) : this;
  }

  /** This history when a key comes at a moment. */
  History keyedAt(long moment) {
    boolean paused = Math.abs(moment - keyed) >= PAUSE;
    return new History(done, undone, open && !paused, moment);
  }

  /** This history with its newest step undone. */
  History back(Link newest) {
    return new History(newest.below, Link.on(undone, newest.step), false, keyed);
  }

  /** This history with the step last undone done again. */
  History forth(Link newest) {
    return new History(Link.on(done, newest.step), newest.below, false, keyed);
  }

  /** Keeps somewhat less than the limit, so that the cost of forgetting is paid seldom. */
  private static Link newest(Link all) {
    List<Step> kept = new ArrayList<>();
    long bytes = all.step.bytes();
    for (Link link = all.below; link != null; link = link.below) {
      bytes += link.step.bytes();
      if (bytes > LIMIT * 3 / 4) {
        break;
      }
      kept.add(link.step);
    }
    Link below = null;
    for (Step step : kept.reversed()) {
      below = Link.on(below, step);
    }
    return Link.on(below, all.step);
  }
}
