package org.sojourn.cli;

import java.io.IOException;
import java.util.List;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.store.Listing;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The trash. */
@Command(
    name = "trash",
    description = {"Lists the entries in the trash, the newest first, or empties it."},
    footer = {"", "Example: sojourn trash", "         sojourn trash empty"})
final class TrashCommand extends CliCommand {

  TrashCommand(Call call) {
    super(call);
  }

  static CommandLine line(Call call) {
    return new CommandLine(new TrashCommand(call)).addSubcommand(new Empty(call));
  }

  @Override
  int run() throws IOException {
    Listing<Entry> trash = call.journal().store().trashed();
    trash.unreadable().forEach(file -> call.leftOut(file.why()));
    if (call.json()) {
      List<Mission> missions = call.journal().store().missions();
      call.out().json(trash.found().stream().map(entry -> Head.of(entry, missions)).toList());
      return Exit.DONE;
    }
    if (trash.found().isEmpty() && trash.unreadable().isEmpty()) {
      call.say("The trash is empty.");
    }
    ListCommand.print(call, trash.found());
    return Exit.DONE;
  }

  /** The end of all that is in the trash. */
  @Command(
      name = "empty",
      description = {
        "Deletes all that is in the trash, for good: entries with what they said before,",
        "and drafts."
      },
      footer = {"", "Example: sojourn trash empty"})
  static final class Empty extends CliCommand {

    Empty(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      int gone = call.journal().store().emptyTrash();
      call.say(gone == 0 ? "The trash is empty." : "%,d deleted for good.".formatted(gone));
      return Exit.DONE;
    }
  }
}
