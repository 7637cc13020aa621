package org.sojourn.share;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.crypto.Age;
import org.sojourn.crypto.CryptoTrouble;
import org.sojourn.crypto.Identity;
import org.sojourn.crypto.Recipient;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Letter;
import org.sojourn.journal.Message;
import org.sojourn.json.Formats;

/**
 * Signs messages and encrypts them, and opens those of others: a JWS inside an age file.
 *
 * <p>Nothing of a letter is looked at before its signature was found good, and that with the key
 * that is pinned for whoever it says it is from.
 */
final class Letters {

  private static final String TYPE = "sojourn-letter";

  private final KeyRing keys;
  private final Contacts contacts;
  private final UUID journal;

  /** Read once for as many letters as come together. */
  private @Nullable Identity identity;

  Letters(KeyRing keys, Contacts contacts, UUID journal) {
    this.keys = keys;
    this.contacts = contacts;
    this.journal = journal;
  }

  /** A file that has not come to its end yet. */
  static final class StillArriving extends IOException {
    private static final long serialVersionUID = 1L;

    StillArriving(String sentence) {
      super(sentence);
    }
  }

  /** A message as a file that these people alone can open. */
  byte[] seal(Message message, List<Contact> to) throws IOException {
    Letter letter =
        new Letter(
            contacts.own(message.from()), to.stream().map(Contact::journal).toList(), message);
    byte[] content = Formats.LETTER.write(letter);
    if (content.length > ForeignFile.MOST) {
      throw new Refused("It is larger than 2 MB, more than can be received: choose less of it.");
    }
    // Read as its reader will, so that what was shown is what will be shown.
    if (!ForeignFile.letter("it", content).equals(letter)) {
      throw new IllegalArgumentException("Only what was prepared may be sent");
    }
    String signed = Jws.sign(TYPE, journal, keys.signing(), content);
    List<Recipient> recipients =
        to.stream().map(contact -> new Recipient(contact.card().recipient())).toList();
    return Age.seal(signed.getBytes(US_ASCII), recipients);
  }

  /** Opens a file that somebody encrypted for this journal. */
  Letter open(String named, byte[] sealed) throws IOException {
    Jws signed = signed(named, sealed);
    Optional<Contact> known = contacts.of(signed.signer());
    if (known.isPresent() && !known.get().card().signing().equals(signed.key().written())) {
      throw Contacts.changed(known.get());
    }
    Letter letter = ForeignFile.letter(named, signed.content());
    try {
      CardText.checked(letter.from(), signed);
    } catch (Jws.Unsound forged) {
      throw forged(named, forged);
    }
    if (!letter.to().contains(journal)) {
      throw new Refused(
          "%s was written by %s for somebody else, and passed on: nothing was added."
              .formatted(named, Words.offender(letter.from().name())));
    }
    return letter;
  }

  private Jws signed(String named, byte[] sealed) throws IOException {
    if (!Age.hasHeader(sealed)) {
      throw notWhole(named);
    }
    if (identity == null && !keys.made()) {
      throw notForUs(named);
    }
    try {
      return Jws.read(TYPE, new String(Age.open(sealed, identity()), US_ASCII));
    } catch (Jws.Unsound forged) {
      throw forged(named, forged);
    } catch (CryptoTrouble trouble) {
      throw trouble.kind() == CryptoTrouble.Kind.NOT_WHOLE ? notWhole(named) : notForUs(named);
    }
  }

  private Identity identity() throws IOException {
    Identity known = identity;
    if (known == null) {
      known = keys.identity();
      identity = known;
    }
    return known;
  }

  private static StillArriving notWhole(String named) {
    return new StillArriving(
        "%s is not whole: it may be still arriving; else copy it again.".formatted(named));
  }

  private static Refused notForUs(String named) {
    return new Refused(
        "%s is not encrypted for this journal: give your card to its sender, and ask again."
            .formatted(named));
  }

  private static Refused forged(String named, Jws.Unsound why) {
    return new Refused(
        "%s is forged or damaged, %s: nothing was added. Ask its sender in person."
            .formatted(named, why.getMessage()));
  }
}
