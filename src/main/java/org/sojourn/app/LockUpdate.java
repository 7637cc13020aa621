package org.sojourn.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.json.Settings;

/** Locking an encrypted journal, by a key or when nothing was done for a while. */
final class LockUpdate {
  private static final Duration LATER = Duration.ofMinutes(1);

  private static final Notice PLAIN =
      Notice.done("This journal is not encrypted: `sojourn encrypt` at a shell does that.");

  private static final Notice UNKEPT =
      Notice.trouble("What you typed on this page is not kept yet. F3 again locks without it.");

  private final Moment moment;
  private final WritingUpdate writing;

  LockUpdate(Moment moment, WritingUpdate writing) {
    this.moment = moment;
    this.writing = writing;
  }

  private static Optional<Guard> guard(State state) {
    return state.desk().flatMap(Desk::guard);
  }

  /** Locks at once, unless something would be lost. */
  Next lock(State state) {
    if (guard(state).isEmpty()) {
      return Next.of(state.saying(PLAIN));
    }
    boolean asked = state.notice().equals(Optional.of(UNKEPT));
    return !asked && state.any(Page::unkept)
        ? Next.of(state.saying(UNKEPT))
        : toLock(state.silent());
  }

  /** Drafts go to disk first: what cannot be kept keeps the journal open. */
  private Next toLock(State state) {
    List<Effect> effects = new ArrayList<>(writing.unsaved(state));
    effects.add(new Effect.ToLock());
    return new Next(state.waiting(), effects);
  }

  /** All that was to be kept before was tried. */
  Next settled(State state) {
    return writing.unsaved(state.arrived()).isEmpty()
        ? Next.of(state, new Effect.Lock())
        : Next.of(state.arrived().saying(WritingUpdate.UNSAFE));
  }

  /** The time has passed after which a journal may be locked, if nothing was done meanwhile. */
  Next rested(State state) {
    Optional<Guard> guard = guard(state);
    if (guard.isEmpty()) {
      return Next.of(state);
    }
    Duration left = guard.get().left(moment.now().toInstant());
    if (left.isPositive()) {
      return Next.of(state, new Effect.Later(left, new Event.Rested()));
    }
    return state.held().isPresent() || state.any(Page::unkept)
        ? Next.of(state, new Effect.Later(LATER, new Event.Rested()))
        : toLock(state);
  }

  /** An encrypted journal is locked after the time that is chosen now. */
  static Next following(State state, Settings settings) {
    Duration after = Duration.ofMinutes(settings.lockAfter());
    Optional<Guard> guard = guard(state).filter(known -> !known.after().equals(after));
    if (guard.isEmpty()) {
      return Next.of(state);
    }
    Guard changed = new Guard(after, guard.get().used());
    State guarded = state.at(state.desk().orElseThrow().guarded(changed));
    return changed.watches()
        ? Next.of(guarded, new Effect.Later(after, new Event.Rested()))
        : Next.of(guarded);
  }

  /** This state when somebody did something. */
  State used(State state) {
    return guard(state)
        .filter(Guard::watches)
        .map(guard -> {
          Instant now = moment.now().toInstant();
          return state.at(state.desk().orElseThrow().guarded(guard.used(now)));
        })
        .orElse(state);
  }

  /** The page of a journal that is locked: nothing of what was open is left. */
  static State locked(State state, Event.Locked locked) {
    PassphrasePage.Purpose purpose =
        locked.again() ? PassphrasePage.Purpose.REOPENING : PassphrasePage.Purpose.UNLOCKING;
    return State.opening(state.size())
        .arrived()
        .with(PassphrasePage.fresh(purpose, locked.folder()));
  }

  /** Whether an event comes too late: it tells of a journal that is locked meanwhile. */
  static boolean late(State state, Event event) {
    boolean locked = state.any(page -> page instanceof PassphrasePage lock && lock.locked());
    return locked
        && switch (event) {
          case Event.Opened _,
              Event.Locked _,
              Event.KeyShown _,
              Event.LeafletRead _,
              Event.Ended _ ->
              false;
          case Event.Failed(Effect effect, _) ->
              !(effect instanceof Effect.Unlock || effect instanceof Effect.Recover);
          default -> true;
        };
  }
}
