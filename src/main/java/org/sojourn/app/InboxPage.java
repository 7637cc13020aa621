package org.sojourn.app;

import java.util.List;

/** What was received, the unread first. */
public record InboxPage(List<InboxItem> received, int selected) implements Page {
  public InboxPage {
    received = List.copyOf(received);
  }

  @Override
  public Where where() {
    return Where.INBOX;
  }

  /** This page with another thing selected. */
  InboxPage at(int line) {
    return new InboxPage(received, Math.clamp(line, 0, Math.max(0, received.size() - 1)));
  }
}
