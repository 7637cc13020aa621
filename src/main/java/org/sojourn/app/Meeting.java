package org.sojourn.app;

import java.util.UUID;
import org.sojourn.journal.Contact;

/** What is done among the people one shares with. */
public sealed interface Meeting extends Effect.Among {

  /** Reads who they are; answers {@code ContactsRead}. */
  record ReadContacts() implements Meeting {}

  /** Opens one of them; answers {@code ContactOpened}. */
  record OpenContact(UUID journal) implements Meeting {}

  /** Adds a card: its file, or the line itself; answers {@code ContactOpened}. */
  record AddCard(String typed) implements Meeting {}

  /** Writes one's own card into a file; answers {@code CardHanded}. */
  record HandCard(String path) implements Meeting {}

  /** Takes a contact as verified; answers {@code ContactOpened}. */
  record VerifyContact(Contact contact) implements Meeting {}

  /** Takes a contact as verified no longer; answers {@code ContactOpened}. */
  record DoubtContact(Contact contact) implements Meeting {}

  /** Notes whether a contact also judges the writer's work; answers {@code ContactOpened}. */
  record NoteAssesses(Contact contact, boolean now) implements Meeting {}

  /** Forgets a contact; answers {@code ContactRemoved}. */
  record RemoveContact(Contact contact) implements Meeting {}
}
