package org.sojourn.store;

import java.io.IOException;
import java.util.List;
import org.sojourn.crypto.Age;
import org.sojourn.crypto.Identity;
import org.sojourn.crypto.Recipient;
import org.sojourn.crypto.Vault;
import org.sojourn.files.Sealing;

/**
 * What opens an encrypted journal and encrypts what is written to it, in memory until it is closed.
 */
public final class Key implements Sealing, AutoCloseable {
  private final Identity identity;
  private final List<Recipient> recipients;

  /**
   * @param recipients to whom all is encrypted: first the identity's own public key, then that of
   *     the recovery key
   */
  Key(Identity identity, List<Recipient> recipients) {
    this.identity = identity;
    this.recipients = List.copyOf(recipients);
  }

  @Override
  public byte[] seal(byte[] plain) throws IOException {
    return Age.seal(plain, recipients);
  }

  @Override
  public byte[] open(byte[] sealed) throws IOException {
    return Age.open(sealed, identity);
  }

  /** A seal for what is kept beside the journal and can always be made anew. */
  public Sealing beside(String purpose) throws IOException {
    Vault vault = Vault.of(identity, purpose);
    return new Sealing() {
      @Override
      public byte[] seal(byte[] plain) throws IOException {
        return vault.seal(plain);
      }

      @Override
      public byte[] open(byte[] sealed) throws IOException {
        return vault.open(sealed);
      }
    };
  }

  /** The same once more, which is closed by itself. */
  public Key again() throws IOException {
    return new Key(Identity.of(identity.secret()), recipients);
  }

  /** The public keys as they are written. */
  List<String> names() {
    return recipients.stream().map(Recipient::key).toList();
  }

  Identity identity() {
    return identity;
  }

  /** Clears it. */
  @Override
  public void close() {
    identity.close();
  }
}
