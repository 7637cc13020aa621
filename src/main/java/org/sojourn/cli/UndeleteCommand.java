package org.sojourn.cli;

import java.io.IOException;
import java.util.UUID;
import org.sojourn.app.Services;
import org.sojourn.app.Titles;
import org.sojourn.journal.Entry;
import org.sojourn.journal.IdPrefix;
import org.sojourn.store.Kept;
import org.sojourn.store.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings an entry back from the trash. */
@Command(
    name = "undelete",
    description = {"Brings an entry back from the trash, and prints its id."},
    footer = {"", "Example: sojourn undelete 0193c2f1"})
final class UndeleteCommand extends CliCommand {

  @Parameters(
      paramLabel = "ID",
      description = "The entry's id, or a beginning or end of only its own.")
  private String id = "";

  UndeleteCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Services journal = call.journal();
    UUID found = trashed(journal.store().trash().entries());
    journal.store().trash().restore(found);
    String title =
        journal.store().entry(found).map(Kept::value).map(Titles::of).orElse(found.toString());
    call.say("It is back: " + title);
    Made.of(found).print(call);
    return Exit.DONE;
  }

  private UUID trashed(Listing<Entry> trash) throws Wrong {
    IdPrefix begun = IdPrefix.of(id, trash.found().stream().map(Entry::id).toList());
    if (begun.unclear().isPresent()) {
      throw Wrong.failed(begun.unclear().get(), "");
    }
    return begun
        .id()
        .orElseThrow(() ->
            Wrong.failed(
                "There is no entry [%s] in the trash".formatted(id),
                "`sojourn trash` lists what is"));
  }
}
