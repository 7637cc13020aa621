package org.sojourn.store;

import java.io.IOException;
import java.util.List;
import org.sojourn.crypto.Identity;
import org.sojourn.crypto.Passphrase;

/**
 * A key made for a journal that is to be encrypted, and the recovery key that is shown once.
 *
 * @param passphrase what the key will lie under
 */
public record FreshKey(Key key, Identity recovery, Passphrase passphrase) {

  /** A new one, which nothing was encrypted with before. */
  public static FreshKey under(Passphrase passphrase) throws IOException {
    Identity own = Identity.fresh();
    Identity recovery = Identity.fresh();
    return new FreshKey(
        new Key(own, List.of(own.recipient(), recovery.recipient())), recovery, passphrase);
  }

  /** The recovery key as it is written, {@code AGE-SECRET-KEY-1…}. */
  public String recoveryKey() {
    return recovery.secret();
  }
}
