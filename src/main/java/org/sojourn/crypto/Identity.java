package org.sojourn.crypto;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A private key in memory until it is closed, and the public one that belongs to it. */
public final class Identity implements AutoCloseable {
  private final char[] secret;
  private final Recipient recipient;
  private @Nullable RecipientStanzaReader reader;

  private Identity(char[] secret, Recipient recipient) {
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
      return new Identity(secret.toCharArray(), new Recipient(String.valueOf(key)));
    } catch (GeneralSecurityException | RuntimeException e) {
      throw CryptoTrouble.noKey(e);
    }
  }

  /** As it is written, {@code AGE-SECRET-KEY-1…}: to be shown once, or to be encrypted. */
  public String secret() {
    return new String(secret);
  }

  /** The public half. */
  public Recipient recipient() {
    return recipient;
  }

  /** Made once: working the public half out again would be half of the time a file takes. */
  synchronized RecipientStanzaReader reader() throws IOException {
    RecipientStanzaReader made = reader;
    try {
      if (made == null) {
        made = X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(CharBuffer.wrap(secret));
        reader = made;
      }
    } catch (GeneralSecurityException e) {
      throw CryptoTrouble.noKey(e);
    }
    return alone(made);
  }

  /** It holds a key agreement, which one thread at a time may use. */
  private static RecipientStanzaReader alone(RecipientStanzaReader shared) {
    return stanzas -> {
      synchronized (shared) {
        return shared.getFileKey(stanzas);
      }
    };
  }

  /** Clears it, as far as Java lets a key be cleared. */
  @Override
  public synchronized void close() {
    Arrays.fill(secret, '\0');
    reader = null;
  }
}
