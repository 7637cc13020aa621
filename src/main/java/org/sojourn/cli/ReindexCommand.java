package org.sojourn.cli;

import java.io.IOException;
import org.sojourn.app.Indexing;
import org.sojourn.app.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the index anew. */
@Command(
    name = "reindex",
    description = {
      "Makes the search index anew from the entries' files.",
      "By their words they can be found at once. What they mean is read later, while",
      "the journal is open, unless --meaning waits for that."
    },
    footer = {"", "Example: sojourn reindex"})
final class ReindexCommand extends CliCommand {

  @Option(
      names = "--meaning",
      description = "Read what all entries mean, too; a hundred may take a minute.")
  private boolean meaning;

  ReindexCommand(Call call) {
    super(call);
  }

  private record Indexed(int entries) {}

  @Override
  int run() throws IOException {
    Services journal = call.journal();
    int read;
    try (Waiting waiting = new Waiting(call, "Reading entries for the index")) {
      Indexing indexing = new Indexing(journal, waiting, waiting::ended);
      int files = indexing.anew();
      waiting.orEnd();
      indexing.unreadable().forEach(call::leftOut);
      understand(indexing, waiting);
      read = files - indexing.unreadable().size();
      call.say("Indexed %,d %s.".formatted(read, read == 1 ? "entry" : "entries"));
    }
    if (!meaning && !journal.index().toUnderstand(1).isEmpty()) {
      call.say(
          "What they mean is read while the journal is open; `sojourn reindex --meaning` waits for"
              + " it.");
    }
    String remark = journal.index().remark();
    if (!remark.isEmpty()) {
      throw Wrong.failed(
          remark, "close the other window, or make the folder writable, and try again");
    }
    call.document(new Indexed(read));
    return Exit.DONE;
  }

  private void understand(Indexing indexing, Waiting waiting) throws IOException {
    if (!meaning) {
      indexing.understandSome();
      return;
    }
    while (!waiting.ended() && indexing.understand()) {
      // Each time a few entries; what is done stays when this is interrupted.
    }
  }
}
