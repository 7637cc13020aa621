package org.sojourn.crypto;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;

/**
 * Encrypts what only this journal's holder writes and reads again, such as a search index: a
 * hundred times faster than an age file, and of no use to anybody else, so that no program but this
 * one need ever open it. ChaCha20-Poly1305 under a key that follows from an identity: with the Java
 * flags that ship, AES-256-GCM, which its compiler leaves in plain Java, takes four times as long.
 *
 * <p>As in an age file, each sealed thing has a key of its own, and is cut in pieces that are
 * numbered, the last one marked (the STREAM construction, Hoang et al. 2015): all processors work
 * on them at once, and none can be left out or put elsewhere.
 */
public final class Vault {
  private static final String CIPHER = "ChaCha20-Poly1305";
  private static final String CIPHER_KEY = "ChaCha20";
  private static final String DERIVATION = "HKDF-SHA256";
  private static final int SALT = 16;
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final int KEY = 32;

  /** Large enough that to begin a piece costs nothing beside it. */
  static final int PIECE = 1 << 20;

  private final SecretKey root;
  private final byte[] purpose;

  private Vault(SecretKey root, byte[] purpose) {
    this.root = root;
    this.purpose = purpose;
  }

  /** The vault of an identity for one purpose; what is sealed for one is opened for no other. */
  public static Vault of(Identity identity, String purpose) throws IOException {
    byte[] secret = identity.secret().getBytes(StandardCharsets.US_ASCII);
    try {
      SecretKey root =
          KDF.getInstance(DERIVATION)
              .deriveKey("Generic", HKDFParameterSpec.ofExtract().addIKM(secret).extractOnly());
      return new Vault(root, ("sojourn/2 " + purpose).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IOException("Nothing can be encrypted here", e);
    }
  }

  /** Encrypts. */
  public byte[] seal(byte[] plain) throws IOException {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    int pieces = Math.max(1, Math.ceilDiv(plain.length, PIECE));
    byte[] sealed = Arrays.copyOf(salt, Math.addExact(SALT + pieces * TAG, plain.length));
    try {
      work(Cipher.ENCRYPT_MODE, salt, pieces, new Stretch(plain, 0, PIECE), sealed, SALT);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IOException("Nothing can be encrypted here", e);
    }
  }

  /** Decrypts what was sealed for the same identity and purpose, and has not been changed since. */
  public byte[] open(byte[] sealed) throws CryptoTrouble {
    int pieces = Math.ceilDiv(sealed.length - SALT, PIECE + TAG);
    int length = sealed.length - SALT - pieces * TAG;
    if (pieces < 1 || length < 0) {
      throw CryptoTrouble.key(null);
    }
    byte[] plain = new byte[length];
    try {
      byte[] salt = Arrays.copyOf(sealed, SALT);
      work(Cipher.DECRYPT_MODE, salt, pieces, new Stretch(sealed, SALT, PIECE + TAG), plain, 0);
      return plain;
    } catch (GeneralSecurityException e) {
      throw CryptoTrouble.key(e);
    }
  }

  /** Bytes from a place on, in pieces of a length. */
  private static final class Stretch {
    private final byte[] bytes;
    private final int from;
    private final int length;

    Stretch(byte[] bytes, int from, int length) {
      this.bytes = bytes;
      this.from = from;
      this.length = length;
    }

    int start(int piece) {
      return from + piece * length;
    }

    int end(int piece) {
      return Math.min(bytes.length, start(piece) + length);
    }
  }

  private void work(int mode, byte[] salt, int pieces, Stretch in, byte[] out, int from)
      throws GeneralSecurityException {
    int step = in.length + (mode == Cipher.ENCRYPT_MODE ? TAG : -TAG);
    SecretKey key = key(salt);
    try {
      IntStream.range(0, pieces)
          .parallel()
          .forEach(piece -> {
            try {
              Cipher cipher = Cipher.getInstance(CIPHER);
              cipher.init(mode, key, new IvParameterSpec(nonce(piece, piece == pieces - 1)));
              cipher.updateAAD(purpose);
              int start = in.start(piece);
              cipher.doFinal(in.bytes, start, in.end(piece) - start, out, from + piece * step);
            } catch (GeneralSecurityException e) {
              throw new Spoilt(e);
            }
          });
    } catch (Spoilt spoilt) {
      throw spoilt.cause;
    }
  }

  /** Carries what went wrong with a piece out of the work on all of them. */
  private static final class Spoilt extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final GeneralSecurityException cause;

    Spoilt(GeneralSecurityException cause) {
      super(cause);
      this.cause = cause;
    }
  }

  private SecretKey key(byte[] salt) throws GeneralSecurityException {
    byte[] info = Arrays.copyOf(purpose, purpose.length + SALT);
    System.arraycopy(salt, 0, info, purpose.length, SALT);
    return KDF.getInstance(DERIVATION)
        .deriveKey(CIPHER_KEY, HKDFParameterSpec.expandOnly(root, info, KEY));
  }

  private static byte[] nonce(int piece, boolean last) {
    return ByteBuffer.allocate(NONCE)
        .putInt(NONCE - 1 - Integer.BYTES, piece)
        .put(NONCE - 1, (byte) (last ? 1 : 0))
        .array();
  }
}
