package org.sojourn.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sojourn.crypto.Passphrase;
import org.sojourn.store.Key;
import org.sojourn.store.Lock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Changes the passphrase. */
@Command(
    name = "passphrase",
    description = {
      "Puts an encrypted journal under another passphrase: one small file is written.",
      "The recovery key stays the same. Copies and backups made before keep the old passphrase."
    },
    footer = {"", "Example: sojourn passphrase"})
final class PassphraseCommand extends CliCommand {

  @Option(
      names = "--new-passphrase-file",
      paramLabel = "FILE|-",
      description = "The new passphrase, on the first line; else it is asked for.")
  private @Nullable String file;

  PassphraseCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Lock lock = Lock.of(call.folders().journal());
    try (Key key = call.unlocked(lock);
        Passphrase fresh = new Passphrases(call).fresh(file)) {
      lock.change(key, fresh);
    }
    call.say("The passphrase is changed.");
    Made.of(call.journalId()).document(call);
    return Exit.DONE;
  }
}
