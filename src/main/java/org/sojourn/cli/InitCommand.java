package org.sojourn.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Services;
import org.sojourn.crypto.Passphrase;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Role;
import org.sojourn.store.FreshKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a journal. */
@Command(
    name = "init",
    description = {
      "Makes a journal, and prints its id.",
      "With --passphrase-file it is encrypted, and its recovery key is printed, once, before the id."
    },
    footer = {"", "Example: sojourn init --name Amara --role clinical-trainee"})
final class InitCommand extends CliCommand {

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "What the journal calls you; it signs what you share.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "What you do, such as nurse, medical student, driver, mentor.")
  private @Nullable String role;

  InitCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    String called = Choices.name("--name", call.fitLine(name));
    Role known = role == null ? null : Choices.role("--role", role).orElse(null);
    Profile profile = new Profile(called, known);
    String file = call.passphraseFile();
    if (file != null) {
      return encrypted(profile, file);
    }
    return made(Services.create(call.folders(), profile, null, call.clock()), Optional.empty());
  }

  /** The recovery key goes to standard output before the id, and is kept nowhere. */
  private int encrypted(Profile profile, String file) throws IOException {
    try (Passphrase passphrase = new Passphrases(call).fresh(file)) {
      FreshKey fresh = FreshKey.under(passphrase);
      Services made = Services.create(call.folders(), profile, null, call.clock(), fresh);
      return made(made, Optional.of(fresh.recoveryKey()));
    }
  }

  private record Founded(UUID id, String journal, Optional<String> recoveryKey) {}

  private int made(Services made, Optional<String> recoveryKey) throws IOException {
    call.opened(made);
    Founded founded =
        new Founded(made.store().journalId(), made.store().folder().toString(), recoveryKey);
    if (recoveryKey.isPresent()) {
      call.say(EncryptCommand.SHOWN);
    }
    call.say("Made a journal in [%s].".formatted(founded.journal()));
    if (call.json()) {
      call.out().json(founded);
      return Exit.DONE;
    }
    if (recoveryKey.isPresent()) {
      call.out().line(recoveryKey.get());
    }
    call.out().line(founded.id().toString());
    return Exit.DONE;
  }
}
