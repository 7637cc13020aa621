package org.sojourn.cli;

import java.io.IOException;
import org.sojourn.journal.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Moves an entry to the trash. */
@Command(
    name = "delete",
    description = {"Moves an entry to the trash, and prints its id."},
    footer = {"", "Example: sojourn delete 0193c2f1"})
final class DeleteCommand extends CliCommand {

  @Parameters(
      paramLabel = "ID",
      description = "The entry's id, or a beginning or end of only its own.")
  private String id = "";

  DeleteCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Entry entry = ShowCommand.entry(call, id).value();
    // The index catches up at the next search: the files are the truth.
    call.journal().store().trash().put(entry.id());
    call.say("Moved to the trash. `sojourn undelete %s` brings it back.".formatted(entry.id()));
    Made.of(entry.id()).print(call);
    return Exit.DONE;
  }
}
