package org.sojourn.share;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sojourn.crypto.SigningKey;
import org.sojourn.crypto.VerifyingKey;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/**
 * A content with its signature on one line: JWS in its compact form (RFC 7515) with EdDSA (RFC
 * 8037). The header names the key, {@code jwk}, and whose it claims to be, {@code kid}; whether
 * that is true, contacts tell. No other algorithm is known, so that none can be asked for.
 */
final class Jws {

  private static final Pattern COMPACT =
      Pattern.compile("([\\w-]{1,1000})\\.([\\w-]+)\\.([\\w-]{86})");

  private final UUID signer;
  private final VerifyingKey key;
  private final byte[] content;

  private Jws(UUID signer, VerifyingKey key, byte[] content) {
    this.signer = signer;
    this.key = key;
    this.content = content;
  }

  /** The id of the journal that the signer says they are. */
  UUID signer() {
    return signer;
  }

  /** The key that signed. */
  VerifyingKey key() {
    return key;
  }

  /** What was signed. */
  byte[] content() {
    return content;
  }

  /** Something that is no signed content, or whose signature is not that of its key. */
  static final class Unsound extends IOException {
    private static final long serialVersionUID = 1L;

    Unsound(String why) {
      super(why);
    }
  }

  /** Signs a content; {@code type} keeps what was signed for one use from another. */
  static String sign(String type, UUID signer, SigningKey key, byte[] content) throws IOException {
    String header =
        "{\"alg\":\"EdDSA\",\"jwk\":{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"%s\"},"
                .formatted(key.open().written())
            + "\"kid\":\"%s\",\"typ\":\"%s\"}".formatted(signer, type);
    String signed = base64(header.getBytes(UTF_8)) + "." + base64(content);
    return signed + "." + base64(key.sign(signed.getBytes(US_ASCII)));
  }

  /** Reads what was signed by the key it names; nothing of the content is looked at before. */
  static Jws read(String type, String compact) throws Unsound {
    var parts = COMPACT.matcher(compact);
    if (!parts.matches()) {
      throw new Unsound("it is not signed as Sojourn signs");
    }
    try {
      Doc header = Doc.foreign("its header", bytes(parts.group(1)));
      VerifyingKey key = key(header, type);
      byte[] signed = compact.substring(0, parts.end(2)).getBytes(US_ASCII);
      if (!key.signed(signed, bytes(parts.group(3)))) {
        throw new Unsound("its signature does not fit what it says");
      }
      return new Jws(header.id("kid"), key, bytes(parts.group(2)));
    } catch (JsonTrouble odd) {
      throw new Unsound("it is not signed as Sojourn signs");
    }
  }

  private static VerifyingKey key(Doc header, String type) throws JsonTrouble {
    header.only("alg", "jwk", "kid", "typ");
    Doc jwk = header.object("jwk");
    jwk.only("crv", "kty", "x");
    if (!header.text("alg").equals("EdDSA")
        || !header.text("typ").equals(type)
        || !jwk.text("crv").equals("Ed25519")
        || !jwk.text("kty").equals("OKP")) {
      throw header.trouble("another kind of signature");
    }
    return new VerifyingKey(jwk.text("x"));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String base64) throws Unsound {
    try {
      return Base64.getUrlDecoder().decode(base64);
    } catch (IllegalArgumentException odd) {
      throw new Unsound("it is not signed as Sojourn signs");
    }
  }
}
