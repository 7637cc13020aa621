package org.sojourn.share;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.crypto.SigningKey;
import org.sojourn.crypto.SixWords;
import org.sojourn.files.FolderLock;
import org.sojourn.journal.Card;
import org.sojourn.journal.Contact;
import org.sojourn.journal.IdPrefix;
import org.sojourn.journal.Person;

/**
 * The people this journal shares with. Their keys are pinned when they first come: a card or a file
 * with other keys is refused, whoever made it, until the contact is removed on purpose.
 */
public final class Contacts {

  private final Shelves shelves;
  private final KeyRing keys;
  private final UUID journal;
  private final Clock clock;

  Contacts(Shelves shelves, KeyRing keys, UUID journal, Clock clock) {
    this.shelves = shelves;
    this.keys = keys;
    this.journal = journal;
    this.clock = clock;
  }

  // One's own card

  /** The card to give to others; its keys are made when it is first asked for. */
  public Card own(Person self) throws IOException {
    SigningKey signing = keys.signing();
    return new Card(
        self.journal(),
        PlainText.line(self.name()),
        keys.identity().recipient().key(),
        signing.open().written());
  }

  /** The same card as a line to hand over. */
  public String line(Person self) throws IOException {
    return CardText.of(own(self), keys.signing());
  }

  /** The six words by which two people make sure that a card is the one that was given. */
  public static List<String> words(Card card) {
    return SixWords.of(
        "sojourn-card/1 %s %s %s".formatted(card.journal(), card.recipient(), card.signing()));
  }

  // Those of others

  /** A contact, and what became of the card that was added. */
  public record Added(Contact contact, String sentence) {}

  /** Whether a text seems to hold a card. */
  public static boolean isCard(String text) {
    return CardText.in(text);
  }

  /** Pins the card that somebody gave: its file's text, or the line. */
  public Added add(String text) throws IOException {
    Card card = CardText.read(text);
    if (card.journal().equals(journal)) {
      throw new Refused("This is your own card: give it to others, and add theirs.");
    }
    String name = Words.offender(card.name());
    try (FolderLock _ = shelves.lock()) {
      Optional<Contact> known = of(card.journal());
      if (known.isPresent()) {
        Contact kept = kept(known.get(), card);
        return new Added(kept, "%s is a contact already, with the same keys.".formatted(name));
      }
      boolean twice = called(card.name()).isPresent();
      Contact fresh = pin(card);
      return new Added(
          fresh,
          twice
              ? "Now a contact: %s. Another contact has that name: compare the six words of both."
                  .formatted(name)
              : "Now a contact: %s. Compare the six words before you trust the name."
                  .formatted(name));
    }
  }

  /**
   * The contact whose card came with something they signed: known with these keys, or new. The lock
   * is held.
   */
  Contact met(Card card) throws IOException {
    Optional<Contact> known = of(card.journal());
    if (known.isPresent()) {
      return kept(known.get(), card);
    }
    Optional<Contact> namesake = called(card.name());
    if (namesake.isPresent()) {
      throw new Refused(
          "It says it is from %s, but not with the keys of your contact of that name: somebody may"
                  .formatted(Words.offender(card.name()))
              + " pose as them. Nothing was added; ask them in person.");
    }
    return pin(card);
  }

  /** Refuses keys that are not those pinned; a new name is taken when nobody else has it. */
  private Contact kept(Contact known, Card card) throws IOException {
    if (!known.card().sameKeys(card)) {
      throw changed(known);
    }
    if (known.name().equals(card.name()) || called(card.name()).isPresent()) {
      return known;
    }
    Contact named = known.named(card.name());
    shelves.contacts().keep(named);
    return named;
  }

  static Refused changed(Contact known) {
    return new Refused(
        "The keys are NOT those of your contact %s: somebody may pose as them. Nothing was added."
                .formatted(Words.offender(known.name()))
            + " Ask them in person; if they made new keys, remove the contact and add the new card.");
  }

  private Contact pin(Card card) throws IOException {
    Contact fresh = new Contact(card, now(), null, false);
    shelves.contacts().keep(fresh);
    return fresh;
  }

  /** Everybody, by name. */
  public List<Contact> all() throws IOException {
    return shelves.contacts().all().values().stream()
        .sorted(
            Comparator.comparing((Contact contact) -> contact.name().toLowerCase(Locale.ROOT))
                .thenComparing(Contact::journal))
        .toList();
  }

  /** The contact with a journal. */
  public Optional<Contact> of(UUID person) throws IOException {
    return shelves.contacts().one(person);
  }

  /** The contact that somebody says they are, by their journal or by their name. */
  Optional<Contact> claimed(Person person) throws IOException {
    Optional<Contact> known = of(person.journal());
    return known.isPresent() ? known : called(person.name());
  }

  private Optional<Contact> called(String name) throws IOException {
    return all().stream().filter(contact -> same(contact.name(), name)).findFirst();
  }

  private static boolean same(String name, String other) {
    return PlainText.line(name).equalsIgnoreCase(PlainText.line(other));
  }

  /** The one contact with a name, or with an id that begins so. */
  public Contact find(String nameOrId) throws IOException {
    List<Contact> all = all();
    List<Contact> named = all.stream().filter(c -> same(c.name(), nameOrId)).toList();
    if (named.size() == 1) {
      return named.getFirst();
    }
    if (named.size() > 1) {
      throw new Refused(
          "%d contacts are called %s: name one by its id."
              .formatted(named.size(), Words.offender(nameOrId)));
    }
    IdPrefix begun = IdPrefix.of(nameOrId, all.stream().map(Contact::journal).toList());
    if (begun.unclear().isPresent()) {
      throw new Refused(PlainText.line(begun.unclear().get()) + ".");
    }
    Optional<UUID> id = begun.id();
    return all.stream()
        .filter(contact -> id.isPresent() && contact.journal().equals(id.get()))
        .findFirst()
        .orElseThrow(() ->
            new Refused(
                "There is no contact %s: add their card first."
                    .formatted(Words.offender(nameOrId))));
  }

  /** Takes a contact as verified when the words that its owner said are those of its keys. */
  public Contact verify(Contact contact, List<String> said) throws IOException {
    if (!SixWords.same(words(contact.card()), said)) {
      throw new Refused(
          "These are NOT the six words of the card you have for %s: ask for them once more; if they"
                  .formatted(Words.offender(contact.name()))
              + " differ again, remove the contact and get the card in person.");
    }
    return verified(contact);
  }

  /** Takes a contact as verified: a person says that the words are the same. */
  public Contact verified(Contact contact) throws IOException {
    try (FolderLock _ = shelves.lock()) {
      Contact known =
          of(contact.journal())
              .filter(here -> here.card().sameKeys(contact.card()))
              .orElseThrow(() -> changed(contact));
      Contact verified = known.isVerified() ? known : known.verified(now());
      shelves.contacts().keep(verified);
      return verified;
    }
  }

  /** Takes back that the words of a contact were compared. */
  public Contact unverified(Contact contact) throws IOException {
    try (FolderLock _ = shelves.lock()) {
      Contact doubted = of(contact.journal()).orElse(contact).unverified();
      shelves.contacts().keep(doubted);
      return doubted;
    }
  }

  /** Notes whether a contact also judges the writer's work. */
  public Contact assessing(Contact contact, boolean now) throws IOException {
    try (FolderLock _ = shelves.lock()) {
      Contact noted = of(contact.journal()).orElse(contact).assessing(now);
      shelves.contacts().keep(noted);
      return noted;
    }
  }

  /** Forgets a contact; what they shared stays. */
  public void remove(UUID person) throws IOException {
    try (FolderLock _ = shelves.lock()) {
      shelves.contacts().delete(person);
    }
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }
}
