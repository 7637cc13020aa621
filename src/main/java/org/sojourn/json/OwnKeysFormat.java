package org.sojourn.json;

/** The file of the private keys with which a journal shares. */
final class OwnKeysFormat {

  static final Codec<OwnKeys> FORMAT =
      new Codec<>(
          "sojourn-keys",
          1,
          doc -> new OwnKeys(doc.text("identity"), doc.text("signing"), doc.text("verifying")),
          keys ->
              new Tree()
                  .put("identity", keys.identity())
                  .put("signing", keys.signing())
                  .put("verifying", keys.verifying()),
          Known.keys("format", "identity", "signing", "verifying"));

  private OwnKeysFormat() {}
}
