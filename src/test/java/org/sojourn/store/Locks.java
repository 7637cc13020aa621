package org.sojourn.store;

import java.io.IOException;
import org.sojourn.crypto.Passphrase;

/** Keys and passphrases for tests. */
final class Locks {
  private Locks() {}

  static Passphrase passphrase(String words) {
    return Passphrase.of(words.toCharArray());
  }

  static FreshKey fresh(String passphrase) throws IOException {
    return FreshKey.under(passphrase(passphrase));
  }
}
