package org.sojourn.share;

import java.io.IOException;
import java.nio.file.Path;
import org.sojourn.crypto.Identity;
import org.sojourn.crypto.SigningKey;
import org.sojourn.files.FolderLock;
import org.sojourn.files.SealedFiles;
import org.sojourn.json.Doc;
import org.sojourn.json.Formats;
import org.sojourn.json.OwnKeys;

/**
 * The private keys with which a journal shares, made when they are first needed. They are others
 * than those that may encrypt the journal itself, so that a new passphrase changes no contact card.
 */
record KeyRing(Path file, SealedFiles files, Shelves shelves) {

  private static final int MOST = 10_000;

  /** What signs what this journal shares. */
  SigningKey signing() throws IOException {
    OwnKeys keys = keys();
    return SigningKey.of(keys.signing(), keys.verifying());
  }

  /** What opens what was encrypted for this journal. */
  Identity identity() throws IOException {
    return Identity.of(keys().identity());
  }

  /** Whether keys were made: else nobody can have encrypted anything for this journal. */
  boolean made() {
    return files.holds(file);
  }

  private OwnKeys keys() throws IOException {
    return made() ? read() : make();
  }

  private OwnKeys read() throws IOException {
    return Formats.KEYS.read(Doc.read(file.toString(), files.read(file, MOST)));
  }

  private OwnKeys make() throws IOException {
    try (FolderLock _ = shelves.lock()) {
      if (made()) {
        return read();
      }
      SigningKey signing = SigningKey.fresh();
      OwnKeys keys =
          new OwnKeys(Identity.fresh().secret(), signing.secret(), signing.open().written());
      keep(keys);
      return keys;
    }
  }

  /** Keys that may be gone after a crash must not be seen, lest a card with them is given away. */
  private void keep(OwnKeys keys) throws IOException {
    try {
      files.write(file, Formats.KEYS.write(keys));
    } catch (IOException trouble) {
      try {
        files.delete(file);
      } catch (IOException left) {
        trouble.addSuppressed(left);
      }
      throw trouble;
    }
  }
}
