package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.journal.Contact;

/**
 * The people one shares with, by name.
 *
 * @param own the six words of one's own card; none where none can be made
 */
public record ContactsPage(List<Contact> contacts, List<String> own, int selected) implements Page {
  public ContactsPage {
    contacts = List.copyOf(contacts);
    own = List.copyOf(own);
  }

  @Override
  public Where where() {
    return Where.CONTACTS;
  }

  /** The contact the keys act on, if there is any. */
  Optional<Contact> contact() {
    return selected < contacts.size() ? Optional.of(contacts.get(selected)) : Optional.empty();
  }

  /** This page with another contact selected. */
  ContactsPage at(int contact) {
    return new ContactsPage(
        contacts, own, Math.clamp(contact, 0, Math.max(0, contacts.size() - 1)));
  }
}
