package org.sojourn.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.sojourn.files.Gate;
import org.sojourn.journal.Card;
import org.sojourn.journal.Contact;
import org.sojourn.share.Contacts;

/** The people one shares with: what each effect among them does. */
final class People {
  private static final int MOST = 100_000;
  private static final String NAME = "sojourn.card";

  private final Services journal;
  private final Contacts contacts;
  private final Path home;

  /**
   * The people of a journal.
   *
   * @param home what {@code ~} stands for in a path that is typed
   */
  People(Services journal, Path home) {
    this.journal = journal;
    this.contacts = journal.sharing().contacts();
    this.home = home;
  }

  /** What an effect does. */
  Event perform(Meeting meeting) throws IOException {
    return switch (meeting) {
      case Meeting.ReadContacts() -> new Event.ContactsRead(contacts.all(), own());
      case Meeting.OpenContact(UUID id) -> opened(known(id), "");
      case Meeting.AddCard(String typed) -> {
        Contacts.Added added = contacts.add(card(typed));
        yield opened(added.contact(), added.sentence());
      }
      case Meeting.HandCard(String path) -> new Event.CardHanded(handed(path).toString());
      case Meeting.VerifyContact(Contact contact) -> opened(contacts.verified(contact), "");
      case Meeting.DoubtContact(Contact contact) -> opened(contacts.unverified(contact), "");
      case Meeting.NoteAssesses(Contact contact, boolean now) ->
          opened(contacts.assessing(contact, now), "");
      case Meeting.RemoveContact(Contact contact) -> {
        contacts.remove(contact.journal());
        yield new Event.ContactRemoved(contact.name());
      }
    };
  }

  /** The words of one's own card, whose keys are made when it is first seen. */
  private List<String> own() throws IOException {
    return journal.store().writable() ? Contacts.words(contacts.own(journal.self())) : List.of();
  }

  private Contact known(UUID id) throws IOException {
    return contacts.of(id).orElseThrow(() -> new IOException("This contact is no longer here."));
  }

  private static Event opened(Contact contact, String sentence) {
    Card card = contact.card();
    return new Event.ContactOpened(contact, Contacts.words(card), sentence);
  }

  /** The text of a card: what was pasted, or the file that was named. */
  private String card(String typed) throws IOException {
    return Contacts.isCard(typed)
        ? typed
        : new String(Gate.read(TypedPath.of(typed, home), MOST), UTF_8);
  }

  private Path handed(String path) throws IOException {
    Path out = TypedPath.of(path, home);
    Path file = Files.isDirectory(out) ? out.resolve(NAME) : out;
    journal.sharing().hand(file, (contacts.line(journal.self()) + "\n").getBytes(UTF_8));
    return file;
  }
}
