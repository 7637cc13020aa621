package org.sojourn.app;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The one loop: events in, one state on, one frame out. */
public final class Loop implements Consumer<Event> {
  /** Longer than between letters that come at once, and too short to be felt. */
  private static final Duration MOMENT = Duration.ofMillis(5);

  private final BlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
  private final Stillness stillness = new Stillness(Stillness.USUAL);
  private final Update update;

  public Loop(Update update) {
    this.update = update;
  }

  /** Puts an event in the inbox; any thread may. */
  @Override
  public void accept(Event event) {
    if (event instanceof Event.Typed) {
      stillness.broken();
    }
    inbox.add(event);
  }

  /** Performs effects and answers to this loop; what can wait is done while nothing is typed. */
  public Worker worker(Lanes lanes, Performer performer, Log log) {
    return new Worker(lanes, performer, this, log, stillness);
  }

  /**
   * Runs until the state says it is over. The first frame is drawn before the first effects are
   * performed, so that a screen is there at once; all events that wait are taken before the next
   * frame, so that a paste is one frame.
   */
  public State run(State start, List<Effect> first, Display display, Worker worker)
      throws InterruptedException {
    State state = start;
    display.show(state);
    worker.perform(first);
    while (state.running()) {
      Deque<Event> events = new ArrayDeque<>();
      events.add(inbox.take());
      inbox.drainTo(events);
      while (!events.isEmpty()) {
        gather(state, events);
        Next next = update.apply(state, update.first(state, events));
        worker.perform(next.effects());
        state = next.state();
      }
      if (state.running()) {
        display.show(state);
      }
    }
    return state;
  }

  /** A letter may be the first of words that come at once: the next is then there in a moment. */
  private void gather(State state, Deque<Event> events) throws InterruptedException {
    while (update.mayGoOn(state, events)) {
      Event next = inbox.poll(MOMENT.toNanos(), TimeUnit.NANOSECONDS);
      if (next == null) {
        return;
      }
      events.add(next);
      inbox.drainTo(events);
    }
  }
}
