package org.sojourn.cli;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.crypto.Passphrase;
import picocli.CommandLine.Option;

/** The passphrase that a backup is under, from a file: arguments can be seen by others. */
final class SealOption {

  @Option(
      names = "--seal",
      paramLabel = "FILE",
      description = {
        "Encrypt it with the passphrase on the first line of this file. Without it nobody can",
        "open the backup again, and nobody can find it out for you."
      })
  private @Nullable String file;

  /** The passphrase, if there is to be one. */
  Optional<Passphrase> passphrase(Call call) throws IOException {
    return file == null ? Optional.empty() : Optional.of(new Passphrases(call).from(file));
  }
}
