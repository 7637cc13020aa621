package org.sojourn.crypto;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/** A private key, and the public one that belongs to it. */
public final class Identity {
  private final String secret;
  private final Recipient recipient;

  private Identity(String secret, Recipient recipient) {
    this.secret = secret;
    this.recipient = recipient;
  }

  /** A new one. */
  public static Identity fresh() throws IOException {
    try {
      return of(String.valueOf(new X25519KeyPairGenerator().generateKeyPair().getPrivate()));
    } catch (GeneralSecurityException e) {
      throw new IOException("No key can be made here", e);
    }
  }

  /** The one that is written {@code AGE-SECRET-KEY-1…}; spaces, breaks and case do not matter. */
  public static Identity of(String written) throws CryptoTrouble {
    String secret = written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    secret = secret.replaceFirst("^AGESECRETKEY1", "AGE-SECRET-KEY-1");
    try {
      Key key =
          new X25519KeyFactory()
              .translateKey(
                  new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "X25519"));
      return new Identity(secret, new Recipient(String.valueOf(key)));
    } catch (GeneralSecurityException | RuntimeException e) {
      throw CryptoTrouble.noKey(e);
    }
  }

  /** As it is written, {@code AGE-SECRET-KEY-1…}: to be shown once, or to be encrypted. */
  public String secret() {
    return secret;
  }

  /** The public half. */
  public Recipient recipient() {
    return recipient;
  }

  RecipientStanzaReader reader() throws IOException {
    try {
      return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(secret);
    } catch (GeneralSecurityException e) {
      throw CryptoTrouble.noKey(e);
    }
  }
}
