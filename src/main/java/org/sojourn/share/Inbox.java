package org.sojourn.share;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.journal.Named;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;

/**
 * The shares received, without versions that a newer one replaced.
 *
 * @param items the latest shared first
 * @param withdrawn what their authors took back, the latest first
 * @param unreadable what lies there and cannot be read
 */
public record Inbox(List<Item> items, List<Withdrawal> withdrawn, List<Unreadable> unreadable) {

  /** Nothing was received. */
  static final Inbox EMPTY = new Inbox(List.of(), List.of(), List.of());

  public Inbox {
    items = List.copyOf(items);
    withdrawn = List.copyOf(withdrawn);
    unreadable = List.copyOf(unreadable);
  }

  /** How many wait to be read. */
  public int unread() {
    return (int) items.stream().filter(Item::fresh).count();
  }

  /** The version that took the place of a share. */
  public Optional<Share> after(UUID share) {
    return items.stream()
        .map(Item::share)
        .filter(each -> each.supersedes().contains(share))
        .findFirst();
  }

  /** A share received, what has become of it, and how sure its author is. */
  public record Item(Share share, State state, Trust trust) {
    /** Whether it waits to be read, as it is now. */
    public boolean fresh() {
      return state == State.NEW || state == State.CHANGED || state == State.REPLIED;
    }

    /** Whether its words are shown no more. */
    public boolean over() {
      return state == State.EXPIRED;
    }
  }

  /** What has become of a share received. */
  public enum State implements Named {
    /** Not opened yet. */
    NEW("new", "new"),
    /** A version not opened yet, of something that was commented on as it was before. */
    CHANGED("changed", "changed since your comment"),
    /** Opened. */
    READ("read", "read"),
    /** Commented on. */
    ANSWERED("answered", "answered"),
    /** Commented on, and its author has replied since. */
    REPLIED("replied", "replied to you"),
    /** The last day on which it may be read is over: its words are shown no more. */
    EXPIRED("expired", "over");

    private final String id;
    private final String label;

    State(String id, String label) {
      this.id = id;
      this.label = label;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
