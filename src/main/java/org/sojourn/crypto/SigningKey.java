package org.sojourn.crypto;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The private half of a key that signs (Ed25519, RFC 8032), with its public half. */
public final class SigningKey {
  static final String ALGORITHM = "Ed25519";
  static final int BYTES = 32;

  /** What stands before the 32 bytes of every such key in PKCS 8 (RFC 8410). */
  private static final byte[] HEAD = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final byte[] secret;
  private final VerifyingKey open;

  private SigningKey(byte[] secret, VerifyingKey open) {
    this.secret = secret;
    this.open = open;
  }

  /** A new one. */
  public static SigningKey fresh() throws IOException {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new SigningKey(
          end(pair.getPrivate().getEncoded()),
          new VerifyingKey(written(end(pair.getPublic().getEncoded()))));
    } catch (GeneralSecurityException e) {
      throw new IOException("No key can be made here", e);
    }
  }

  /** The one whose halves are written so. */
  public static SigningKey of(String secret, String open) throws CryptoTrouble {
    byte[] bytes = read(secret);
    if (bytes.length != BYTES) {
      throw CryptoTrouble.signing(null);
    }
    SigningKey key = new SigningKey(bytes, new VerifyingKey(open));
    // Halves that do not belong together would sign what nobody can believe.
    if (!key.open.signed(key.secret, key.sign(key.secret))) {
      throw CryptoTrouble.signing(null);
    }
    return key;
  }

  /** The private half as it is written, in base64url. */
  public String secret() {
    return written(secret);
  }

  /** The public half. */
  public VerifyingKey open() {
    return open;
  }

  /** The signature of a content. */
  public byte[] sign(byte[] content) throws CryptoTrouble {
    try {
      Signature signing = Signature.getInstance(ALGORITHM);
      signing.initSign(key());
      signing.update(content);
      return signing.sign();
    } catch (GeneralSecurityException e) {
      throw CryptoTrouble.signing(e);
    }
  }

  private PrivateKey key() throws GeneralSecurityException {
    return KeyFactory.getInstance(ALGORITHM)
        .generatePrivate(new PKCS8EncodedKeySpec(joined(HEAD, secret)));
  }

  static byte[] joined(byte[] head, byte[] key) {
    byte[] joined = Arrays.copyOf(head, head.length + key.length);
    System.arraycopy(key, 0, joined, head.length, key.length);
    return joined;
  }

  private static byte[] end(byte[] encoded) {
    return Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length);
  }

  private static String written(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The bytes of what is written in base64url; none when it is something else. */
  static byte[] read(String written) {
    try {
      return Base64.getUrlDecoder().decode(written);
    } catch (IllegalArgumentException notBase64) {
      return new byte[0];
    }
  }
}
