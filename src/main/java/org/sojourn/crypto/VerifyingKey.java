package org.sojourn.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/**
 * The public half of a key that signs (Ed25519): it tells who signed.
 *
 * @param written its 32 bytes in base64url, without padding
 */
public record VerifyingKey(String written) {

  /** What stands before the 32 bytes of every such key in X.509 (RFC 8410). */
  private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

  /** Whether this can be a key at all. */
  public boolean sound() {
    try {
      key();
      return true;
    } catch (GeneralSecurityException notAKey) {
      return false;
    }
  }

  /** Whether the other half signed a content. */
  public boolean signed(byte[] content, byte[] signature) {
    try {
      Signature checking = Signature.getInstance(SigningKey.ALGORITHM);
      checking.initVerify(key());
      checking.update(content);
      return checking.verify(signature);
    } catch (GeneralSecurityException notASignature) {
      return false;
    }
  }

  private PublicKey key() throws GeneralSecurityException {
    byte[] key = SigningKey.read(written);
    if (key.length != SigningKey.BYTES) {
      throw new GeneralSecurityException("Not as long as a key is");
    }
    return KeyFactory.getInstance(SigningKey.ALGORITHM)
        .generatePublic(new X509EncodedKeySpec(SigningKey.joined(HEAD, key)));
  }
}
