package org.sojourn.cli;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.crypto.Passphrase;
import org.sojourn.store.Progress;
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

  /** Something done with all files, under the passphrase if there is to be one. */
  @FunctionalInterface
  interface Work {
    /** Does it, telling how far it is, and returns how many files there were. */
    int done(Optional<Passphrase> passphrase, Progress progress) throws IOException;
  }

  /** Does something while a person waits, and forgets the passphrase. */
  int during(Call call, String doing, Work work) throws IOException {
    Optional<Passphrase> passphrase =
        file == null ? Optional.empty() : Optional.of(new Passphrases(call).from(file));
    try (Waiting waiting = new Waiting(call, doing)) {
      return work.done(passphrase, waiting::step);
    } finally {
      passphrase.ifPresent(Passphrase::close);
    }
  }
}
