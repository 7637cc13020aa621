package org.sojourn.crypto;

import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.security.GeneralSecurityException;

/**
 * A public key: to whom something is encrypted.
 *
 * @param key as it is written, {@code age1…}
 */
public record Recipient(String key) {

  /** Whether this can be a key at all. */
  public boolean sound() {
    try {
      X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key);
      return true;
    } catch (GeneralSecurityException | RuntimeException notAKey) {
      return false;
    }
  }
}
