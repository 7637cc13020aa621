package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.sojourn.app.Services;
import org.sojourn.crypto.Passphrase;
import org.sojourn.files.DurableFiles;
import org.sojourn.store.FreshKey;
import org.sojourn.store.Lock;
import picocli.CommandLine.Command;

/** Encrypts the journal. */
@Command(
    name = "encrypt",
    description = {
      "Encrypts the journal with a new passphrase, and prints its recovery key, once.",
      "It may be ended at any time, and goes on when it is called again.",
      "Whoever has lost both the passphrase and the recovery key has lost the journal."
    },
    footer = {
      "",
      "Example: sojourn encrypt",
      "         sojourn encrypt --passphrase-file words.txt"
    })
final class EncryptCommand extends CliCommand {
  /** What is said of a recovery key; the key itself is data. */
  static final String SHOWN =
      "This is the recovery key. It opens the journal when the passphrase is forgotten, and is shown"
          + " this once: write it down, and keep it where the computer is not.";

  private static final String BEFORE =
      "What lay there in the clear until now may still be found on the disk, and in backups and"
          + " synced copies that were made before.";

  EncryptCommand(Call call) {
    super(call);
  }

  private record Opens(String recoveryKey) {}

  private record Encrypted(int files) {}

  private void show(FreshKey fresh) throws IOException {
    call.say(SHOWN);
    call.print(new Opens(fresh.recoveryKey()), fresh.recoveryKey());
  }

  @Override
  int run() throws IOException {
    return Lock.of(call.folders().journal()).locks() ? goOn() : begin();
  }

  private int begin() throws IOException {
    Services journal = call.journal();
    journal.store().care().requireNobody();
    try (Passphrase passphrase = new Passphrases(call).fresh(call.passphraseFile())) {
      FreshKey fresh = FreshKey.under(passphrase);
      // Before anything is encrypted: what follows may be cut short.
      show(fresh);
      call.out().flush();
      int files;
      try (Waiting waiting = new Waiting(call, "Files encrypted")) {
        files = journal.store().care().encrypt(fresh, waiting::step);
      }
      forget(journal);
      call.say("Encrypted %,d files. %s".formatted(files, BEFORE));
    }
    return Exit.DONE;
  }

  private int goOn() throws IOException {
    Services journal = call.journal();
    if (!journal.store().care().halfway()) {
      throw Wrong.failed(
          "The journal [%s] is encrypted already".formatted(journal.store().folder()),
          "change its passphrase with `sojourn passphrase`");
    }
    int files;
    try (Waiting waiting = new Waiting(call, "Files encrypted")) {
      files = journal.store().care().encryptRest(waiting::step);
    }
    forget(journal);
    call.say("Encrypted the other %,d files. %s".formatted(files, BEFORE));
    call.document(new Encrypted(files));
    return Exit.DONE;
  }

  /** The index lies elsewhere, and held all words. */
  private void forget(Services journal) throws IOException {
    Path index = journal.folders().index(journal.store().journalId());
    call.close();
    DurableFiles.real().deleteFolder(index);
  }
}
