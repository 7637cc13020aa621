package org.sojourn.share;

import java.util.List;
import org.sojourn.journal.Named;
import org.sojourn.journal.Share;

/**
 * The shares received.
 *
 * @param items the latest shared first
 * @param unreadable what lies there and cannot be read
 */
public record Inbox(List<Item> items, List<Unreadable> unreadable) {

  public Inbox {
    items = List.copyOf(items);
    unreadable = List.copyOf(unreadable);
  }

  /** How many have not been opened yet. */
  public int unread() {
    return (int) items.stream().filter(item -> item.state() == State.NEW).count();
  }

  /** A share received, and what has become of it. */
  public record Item(Share share, State state) {}

  /** What has become of a share received. */
  public enum State implements Named {
    /** Not opened yet. */
    NEW("new", "new"),
    /** Opened. */
    READ("read", "read"),
    /** Commented on. */
    ANSWERED("answered", "answered");

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
