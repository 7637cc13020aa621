package org.sojourn.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sojourn.crypto.Identity;
import org.sojourn.crypto.Passphrase;
import org.sojourn.store.Key;
import org.sojourn.store.Lock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sets a new passphrase by the recovery key. */
@Command(
    name = "recover",
    description = {
      "Sets a new passphrase by the recovery key, when the old one is forgotten.",
      "That key was shown once, AGE-SECRET-KEY-1 and 58 letters and digits. It stays the same."
    },
    footer = {"", "Example: sojourn recover"})
final class RecoverCommand extends CliCommand {

  @Option(
      names = "--recovery-key-file",
      paramLabel = "FILE|-",
      description = "The recovery key; else it is asked for.")
  private @Nullable String file;

  RecoverCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Lock lock = Lock.of(call.folders().journal());
    Passphrases passphrases = new Passphrases(call);
    try (Identity recovery = recovery(passphrases);
        Passphrase fresh = passphrases.fresh(call.passphraseFile());
        Key _ = lock.recover(recovery, fresh)) {
      call.say("The journal opens with the new passphrase.");
      Made.of(call.journalId()).document(call);
    }
    return Exit.DONE;
  }

  private Identity recovery(Passphrases passphrases) throws IOException {
    return Identity.of(
        file == null
            ? new String(passphrases.typed("Recovery key: "))
            : new String(call.given().bytes(file), StandardCharsets.UTF_8));
  }
}
