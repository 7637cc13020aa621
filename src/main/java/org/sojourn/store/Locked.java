package org.sojourn.store;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** The journal is encrypted and was opened without its key. */
public final class Locked extends IOException {
  @Serial private static final long serialVersionUID = 1;

  Locked(Path folder) {
    super(
        "The journal [%s] is encrypted: unlock it with its passphrase (--passphrase-file FILE)"
            .formatted(folder));
  }
}
