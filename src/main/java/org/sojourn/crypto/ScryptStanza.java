package org.sojourn.crypto;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A file's key under a passphrase, as the age format says: wrapped with ChaCha20-Poly1305 under
 * what scrypt makes of the passphrase.
 *
 * <p>Jagged's own module for it is not to be had from Maven Central.
 */
record ScryptStanza(Passphrase passphrase) implements RecipientStanzaWriter, RecipientStanzaReader {
  /** Each more doubles time and memory: 17 takes 128 MB and half a second on an old laptop. */
  private static final int WORK = 17;

  private static final int MOST_WORK = 20;
  private static final String TYPE = "scrypt";
  private static final byte[] LABEL =
      "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT = 16;
  private static final int BODY = 32;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

  /** The file asks for more work than is done here. */
  static final class Costly extends GeneralSecurityException {
    @Serial private static final long serialVersionUID = 1;
  }

  /** A stanza as it is written. */
  private static final class Written implements RecipientStanza {
    private final List<String> arguments;
    private final byte[] body;

    Written(List<String> arguments, byte[] body) {
      this.arguments = arguments;
      this.body = body;
    }

    @Override
    public String getType() {
      return TYPE;
    }

    @Override
    public List<String> getArguments() {
      return arguments;
    }

    @Override
    public byte[] getBody() {
      return body;
    }
  }

  @Override
  public Iterable<RecipientStanza> getRecipientStanzas(FileKey key)
      throws GeneralSecurityException {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    byte[] body = crypted(Cipher.ENCRYPT_MODE, salt, WORK, key.getEncoded());
    String encoded = Base64.getEncoder().withoutPadding().encodeToString(salt);
    return List.of(new Written(List.of(encoded, String.valueOf(WORK)), body));
  }

  @Override
  public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
    Iterator<RecipientStanza> all = stanzas.iterator();
    RecipientStanza stanza = all.hasNext() ? all.next() : null;
    // With a second recipient, whoever made the file could tell who opens it by which way.
    if (stanza == null || all.hasNext() || !stanza.getType().equals(TYPE)) {
      throw new GeneralSecurityException("not under a passphrase alone");
    }
    List<String> arguments = stanza.getArguments();
    if (arguments.size() != 2
        || !NUMBER.matcher(arguments.get(1)).matches()
        || stanza.getBody().length != BODY) {
      throw new GeneralSecurityException("no scrypt stanza as age writes it");
    }
    int work = Integer.parseInt(arguments.get(1));
    if (work > MOST_WORK) {
      throw new Costly();
    }
    byte[] key = crypted(Cipher.DECRYPT_MODE, salt(arguments.get(0)), work, stanza.getBody());
    return new FileKey(key);
  }

  private static byte[] salt(String encoded) throws GeneralSecurityException {
    try {
      byte[] salt = Base64.getDecoder().decode(encoded);
      if (salt.length == SALT) {
        return salt;
      }
    } catch (IllegalArgumentException notBase64) {
      throw new GeneralSecurityException(notBase64);
    }
    throw new GeneralSecurityException("no salt of 16 bytes");
  }

  private byte[] crypted(int mode, byte[] salt, int work, byte[] bytes)
      throws GeneralSecurityException {
    byte[] labelled = Arrays.copyOf(LABEL, LABEL.length + SALT);
    System.arraycopy(salt, 0, labelled, LABEL.length, SALT);
    byte[] key = Scrypt.key(passphrase.utf8(), labelled, work);
    try {
      Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
      // A key made of a fresh salt is used once, so that a nonce of zeros is never used twice.
      cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
      return cipher.doFinal(bytes);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }
}
