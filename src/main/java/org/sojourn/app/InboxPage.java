package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.sojourn.journal.Withdrawal;
import org.sojourn.share.Inbox;

/**
 * What was received.
 *
 * @param answered entries of the writer's that others wrote about, above the shares
 * @param queue what others shared and took back, and what of it is looked at
 * @param selected the line the keys act on, from 0 through answers and shares
 * @param choosing the value under the keys, while it is chosen what is looked at
 */
public record InboxPage(
    List<Replies> answered, InboxQueue queue, int selected, OptionalInt choosing) implements Page {
  public InboxPage {
    answered = List.copyOf(answered);
  }

  /** All that was received. */
  public InboxPage(
      List<Replies> answered, List<Inbox.Item> received, List<Withdrawal> withdrawn, int selected) {
    this(
        answered,
        InboxQueue.of(received, withdrawn, Sieve.NONE, Optional.empty()),
        selected,
        OptionalInt.empty());
  }

  /** What was received, while nobody took anything back. */
  public InboxPage(List<Replies> answered, List<Inbox.Item> received, int selected) {
    this(answered, received, List.of(), selected);
  }

  /** What was received, as it is looked at in an open journal. */
  public static InboxPage of(State state, Event.InboxRead read, Sieve sieve) {
    return new InboxPage(
        read.answered(),
        InboxQueue.of(read.items(), read.withdrawn(), sieve, state.desk()),
        0,
        OptionalInt.empty());
  }

  @Override
  public Where where() {
    return choosing.isPresent() ? Where.SIEVE : Where.INBOX;
  }

  /** The answers that are looked at: none while only some shares are. */
  public List<Replies> replies() {
    return queue.sieve().none() ? answered : List.of();
  }

  /** How many lines there are. */
  public int lines() {
    return replies().size() + queue.shown().size();
  }

  /** What opens the line under the keys; there must be one. */
  Effect open() {
    if (selected < replies().size()) {
      Replies entry = replies().get(selected);
      return new Effect.ReadReply(entry.entry(), entry.first());
    }
    return new Mailing.OpenShare(queue.shown().get(selected - replies().size()).share().id());
  }

  /** This page with another line selected. */
  InboxPage at(int line) {
    return new InboxPage(answered, queue, Math.clamp(line, 0, Math.max(0, lines() - 1)), choosing);
  }

  /** This page with a share selected, by its place among those that are looked at. */
  InboxPage atShare(int place) {
    return at(replies().size() + place);
  }

  /** This page with a value under the keys. */
  InboxPage choosing(int line) {
    int last = Math.max(0, queue.lines().size() - 1);
    return new InboxPage(answered, queue, selected, OptionalInt.of(Math.clamp(line, 0, last)));
  }

  /** This page with the keys on the list. */
  InboxPage listing() {
    return new InboxPage(answered, queue, selected, OptionalInt.empty()).at(selected);
  }

  /** This page through another sieve; the keys stay at the value they are on. */
  InboxPage through(Sieve sieve, Optional<Desk> desk) {
    InboxQueue other = queue.through(sieve, desk);
    InboxPage page = new InboxPage(answered, other, 0, choosing);
    if (choosing.isEmpty()) {
      return page;
    }
    Sieve.Value here = queue.lines().get(choosing.getAsInt()).value();
    List<Sieve.Value> values = other.lines().stream().map(InboxQueue.Line::value).toList();
    return page.choosing(values.indexOf(here));
  }

  /** This page with what was received as it is now; the keys stay at the share they were on. */
  InboxPage again(State state, Event.InboxRead read) {
    InboxPage now = of(state, read, queue.sieve());
    int share = selected - replies().size();
    int there =
        share < 0 || share >= queue.shown().size()
            ? -1
            : now.place(queue.shown().get(share).share().id());
    InboxPage placed = there < 0 ? now.at(selected) : now.atShare(there);
    return choosing.isPresent() && !now.queue.lines().isEmpty()
        ? placed.choosing(choosing.getAsInt())
        : placed;
  }

  /** Where a share stands among those that are looked at; -1 when it does not. */
  int place(UUID share) {
    List<Inbox.Item> shown = queue.shown();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).share().id().equals(share)) {
        return i;
      }
    }
    return -1;
  }
}
