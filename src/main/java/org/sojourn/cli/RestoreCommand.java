package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.sojourn.store.Care;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a journal from a backup. */
@Command(
    name = "restore",
    description = {
      "Checks a backup and lays it out as the journal, whose folder must be new or empty.",
      "Prints the journal's id."
    },
    footer = {"", "Example: sojourn restore --journal ~/again /media/stick/journal-2026-11-22.zip"})
final class RestoreCommand extends CliCommand {

  @Parameters(paramLabel = "FILE", description = "A file that `sojourn backup` made.")
  private String file = "";

  @Mixin private SealOption seal = new SealOption();

  RestoreCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Path folder = call.folders().journal();
    Path from = Given.path(file);
    int files =
        seal.during(
            call,
            "Files of the backup",
            (passphrase, progress) -> Care.bringBack(from, passphrase, folder, progress));
    call.say("Restored %,d files into [%s].".formatted(files, folder));
    Made.of(call.journalId()).print(call);
    return Exit.DONE;
  }
}
