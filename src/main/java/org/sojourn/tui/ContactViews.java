package org.sojourn.tui;

import org.sojourn.app.ContactPage;
import org.sojourn.app.ContactText;
import org.sojourn.app.ContactsPage;
import org.sojourn.app.Size;
import org.sojourn.journal.Contact;

/** The people one shares with, and one of them. */
final class ContactViews {
  private ContactViews() {}

  static void list(Pen pen, ContactsPage page) {
    int row = Size.HEAD + 1;
    if (!page.own().isEmpty()) {
      row = PlainViews.text(pen, row, "The six words of your own card:", Look.QUIET);
      row = PlainViews.text(pen, row, String.join(" ", page.own()), Look.STRONG) + 1;
    }
    if (page.contacts().isEmpty()) {
      PlainViews.text(
          pen,
          row,
          "There is no contact yet. Give your card to those you share with, c writes it into a"
              + " file; and add theirs with a.",
          Look.QUIET);
      return;
    }
    int room = Math.max(1, pen.end() - row);
    int first = Pages.first(page.selected(), page.contacts().size(), room);
    for (int i = first; i < Math.min(page.contacts().size(), first + room); i++) {
      pen.spots().item(row + i - first, 1, i);
      contact(pen, page.contacts().get(i), row + i - first, i == page.selected());
    }
    Pages.more(pen, row, first, page.contacts().size() - first - room);
  }

  private static void contact(Pen pen, Contact contact, int row, boolean selected) {
    int left = pen.size().textLeft();
    int end = left + pen.size().textColumns();
    if (selected) {
      pen.mark(left, row);
    }
    String assesses = contact.assesses() ? "also assesses · " : "";
    pen.putBoth(
        left,
        end,
        row,
        contact.name(),
        selected ? Look.STRONG : Look.PLAIN,
        assesses + ContactText.standing(contact));
  }

  static void one(Pen pen, ContactPage page) {
    Pages.lines(pen, ContactText.of(page, pen.size().textColumns()), page.top());
  }
}
