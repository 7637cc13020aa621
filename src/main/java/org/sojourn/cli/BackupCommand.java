package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.sojourn.store.Care;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the whole journal into one file. */
@Command(
    name = "backup",
    description = {
      "Writes the whole journal into one new file, a zip, and reads it back.",
      "Keep it on another disk. Whoever has the file can read it, unless it is sealed."
    },
    footer = {"", "Example: sojourn backup /media/stick/journal-2026-11-22.zip"})
final class BackupCommand extends CliCommand {

  @Parameters(paramLabel = "FILE", description = "The file to make; none is written over.")
  private String file = "";

  @Mixin private SealOption seal = new SealOption();

  BackupCommand(Call call) {
    super(call);
  }

  /** The file, and how many files of the journal are in it. */
  private record Written(String file, int files) {}

  @Override
  int run() throws IOException {
    Path folder = call.folder();
    Path out = NewFile.of(Given.path(file)).toAbsolutePath().normalize();
    if (out.startsWith(folder)) {
      throw Wrong.failed(
          "[%s] lies in the journal itself".formatted(file), "name a file on another disk");
    }
    int files =
        seal.during(
            call,
            "Files in the backup",
            (passphrase, progress) -> Care.backUp(folder, out, passphrase, progress));
    call.say("Backed up %,d files and read them back.".formatted(files));
    call.print(new Written(out.toString(), files), out.toString());
    return Exit.DONE;
  }
}
