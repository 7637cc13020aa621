package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sojourn.app.Services;
import org.sojourn.files.DurableFiles;
import picocli.CommandLine.Command;

/** Decrypts the journal for good. */
@Command(
    name = "decrypt",
    description = {
      "Decrypts the journal for good: whoever has its folder can read it from then on.",
      "It may be ended at any time, and goes on when it is called again."
    },
    footer = {"", "Example: sojourn decrypt"})
final class DecryptCommand extends CliCommand {

  DecryptCommand(Call call) {
    super(call);
  }

  /** The files that could not be decrypted. */
  private record Left(List<String> left) {}

  @Override
  int run() throws IOException {
    Services journal = call.journal();
    Path index = journal.folders().index(journal.store().journalId());
    List<Path> left;
    try (Waiting waiting = new Waiting(call, "Files decrypted")) {
      left = journal.store().care().decrypt(waiting::step);
    }
    call.close();
    DurableFiles.real().deleteFolder(index);
    call.say("The journal [%s] is no longer encrypted.".formatted(call.folders().journal()));
    for (Path file : left) {
      call.say(
          "sojourn: [%s] could not be decrypted: bring it back from a backup. It was left as it is."
              .formatted(file));
    }
    call.document(new Left(left.stream().map(Path::toString).toList()));
    return left.isEmpty() ? Exit.DONE : Exit.FAILED;
  }
}
