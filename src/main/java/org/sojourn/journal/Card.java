package org.sojourn.journal;

import java.util.UUID;

/**
 * What one person gives another so that they can share: who they are, and their public keys.
 *
 * @param journal the id of their journal
 * @param name the name they go by, as they wrote it; nothing vouches for it
 * @param recipient to whom is encrypted what is for them, {@code age1…}
 * @param signing the public half of the key they sign with, in base64url
 */
public record Card(UUID journal, String name, String recipient, String signing) {

  /** The person whose card this is. */
  public Person person() {
    return new Person(journal, name);
  }

  /** Whether both keys are those of another card. */
  public boolean sameKeys(Card other) {
    return recipient.equals(other.recipient) && signing.equals(other.signing);
  }

  /** This card with another name on it. */
  public Card named(String other) {
    return new Card(journal, other, recipient, signing);
  }
}
