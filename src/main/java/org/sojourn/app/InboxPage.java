package org.sojourn.app;

import java.util.List;
import org.sojourn.journal.Withdrawal;

/**
 * What was received.
 *
 * @param answered entries of the writer's that others wrote about, above the shares
 * @param received shares of others, the latest first
 * @param withdrawn what others took back, the latest first
 * @param selected the line the keys act on, from 0 through both
 */
public record InboxPage(
    List<Replies> answered, List<InboxItem> received, List<Withdrawal> withdrawn, int selected)
    implements Page {
  public InboxPage {
    answered = List.copyOf(answered);
    received = List.copyOf(received);
    withdrawn = List.copyOf(withdrawn);
  }

  /** What was received, while nobody took anything back. */
  public InboxPage(List<Replies> answered, List<InboxItem> received, int selected) {
    this(answered, received, List.of(), selected);
  }

  @Override
  public Where where() {
    return Where.INBOX;
  }

  /** How many lines there are. */
  public int lines() {
    return answered.size() + received.size();
  }

  /** What opens the line under the keys; there must be one. */
  Effect open() {
    if (selected < answered.size()) {
      Replies entry = answered.get(selected);
      return new Effect.ReadReply(entry.entry(), entry.first());
    }
    return new Mailing.OpenShare(received.get(selected - answered.size()).share().id());
  }

  /** This page with another line selected. */
  InboxPage at(int line) {
    return new InboxPage(
        answered, received, withdrawn, Math.clamp(line, 0, Math.max(0, lines() - 1)));
  }
}
