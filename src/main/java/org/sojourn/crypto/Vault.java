package org.sojourn.crypto;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
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
 */
public final class Vault {
  private static final String CIPHER = "ChaCha20-Poly1305";
  private static final int NONCE = 12;
  private static final int KEY = 32;

  private final SecretKey key;
  private final byte[] purpose;

  private Vault(SecretKey key, byte[] purpose) {
    this.key = key;
    this.purpose = purpose;
  }

  /** The vault of an identity for one purpose; what is sealed for one is opened for no other. */
  public static Vault of(Identity identity, String purpose) throws IOException {
    byte[] info = ("sojourn/1 " + purpose).getBytes(StandardCharsets.UTF_8);
    try {
      SecretKey key =
          KDF.getInstance("HKDF-SHA256")
              .deriveKey(
                  "ChaCha20",
                  HKDFParameterSpec.ofExtract()
                      .addIKM(identity.secret().getBytes(StandardCharsets.US_ASCII))
                      .thenExpand(info, KEY));
      return new Vault(key, info);
    } catch (GeneralSecurityException e) {
      throw new IOException("Nothing can be encrypted here", e);
    }
  }

  /** Encrypts. */
  public byte[] seal(byte[] plain) throws IOException {
    byte[] nonce = new byte[NONCE];
    new SecureRandom().nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
      byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IOException("Nothing can be encrypted here", e);
    }
  }

  /** Decrypts what was sealed for the same identity and purpose, and has not been changed since. */
  public byte[] open(byte[] sealed) throws CryptoTrouble {
    if (sealed.length < NONCE) {
      throw CryptoTrouble.key(null);
    }
    try {
      return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE))
          .doFinal(sealed, NONCE, sealed.length - NONCE);
    } catch (GeneralSecurityException e) {
      throw CryptoTrouble.key(e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new IvParameterSpec(nonce));
    cipher.updateAAD(purpose);
    return cipher;
  }
}
