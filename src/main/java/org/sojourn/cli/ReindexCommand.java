package org.sojourn.cli;

import java.io.IOException;
import org.sojourn.app.Indexing;
import org.sojourn.app.Services;
import picocli.CommandLine.Command;

/** Makes the index anew. */
@Command(
    name = "reindex",
    description = {"Makes the search index anew from the entries' files."},
    footer = {"", "Example: sojourn reindex"})
final class ReindexCommand extends CliCommand {

  ReindexCommand(Call call) {
    super(call);
  }

  private record Indexed(int entries) {}

  @Override
  int run() throws IOException {
    Services journal = call.journal();
    int read;
    try (Waiting waiting = new Waiting(call, "Reading entries for the index")) {
      Indexing indexing = new Indexing(journal, waiting, () -> false);
      int files = indexing.anew();
      indexing.unreadable().forEach(call::leftOut);
      while (indexing.understand()) {
        // Each time a few entries; what is done stays when this is interrupted.
      }
      read = files - indexing.unreadable().size();
      call.say("Indexed %,d %s.".formatted(read, read == 1 ? "entry" : "entries"));
    }
    String remark = journal.index().remark();
    if (!remark.isEmpty()) {
      throw Wrong.failed(
          remark, "close the other window, or make the folder writable, and try again");
    }
    call.document(new Indexed(read));
    return Exit.DONE;
  }
}
