package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Retrospect;
import org.sojourn.app.RetrospectFile;
import org.sojourn.app.RetrospectPaper;
import org.sojourn.app.RetrospectReader;
import org.sojourn.app.Services;
import org.sojourn.exchange.Paper;
import org.sojourn.files.DurableFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks back over the journal. */
@Command(
    name = "insights",
    description = {
      "Looks back over the journal: days, themes over time, the dial beside the phases of missions,"
          + " words of feeling, what was promised, this day in other months and years, and what was"
          + " asked and left.",
      "With --out, its charts are drawn: in a PDF where the file is called so, else in one page of"
          + " HTML that needs nothing beside it."
    },
    footer = {
      "",
      "Example: sojourn insights",
      "         sojourn insights -o looking-back.html",
      "         sojourn insights -o looking-back.pdf",
      "         sojourn insights --with-private --json"
    })
final class InsightsCommand extends CliCommand {

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "A new file, .pdf or .html; else text on standard output.")
  private @Nullable String out;

  @Option(
      names = "--with-private",
      description = "With private entries, which else are told by their days alone.")
  private boolean withPrivate;

  InsightsCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Path file = out == null || out.equals(Given.STANDARD) ? null : NewFile.of(Given.path(out));
    if (call.json() && file != null) {
      throw Wrong.usage("--out is a page or a PDF, and --json is neither", "choose one of them");
    }
    Services journal = call.journal();
    Retrospect seen = seen(journal);
    if (call.json()) {
      call.out().json(seen);
      return Exit.DONE;
    }
    Paper paper = RetrospectPaper.of(seen, journal.store().profile().name());
    if (file == null) {
      call.out().lines(paper.text().stripTrailing());
    } else {
      RetrospectFile.Content content = RetrospectFile.Content.of(paper, file);
      DurableFiles.real().write(file.toAbsolutePath(), content.bytes());
      told(seen, content.remark());
    }
    return Exit.DONE;
  }

  private Retrospect seen(Services journal) throws IOException {
    try (Waiting waiting = new Waiting(call, "Reading entries")) {
      RetrospectReader reader = new RetrospectReader(journal, waiting, () -> false);
      Retrospect seen = withPrivate ? reader.whole() : reader.withoutPrivate();
      if (reader.unreadable() > 0) {
        call.say("sojourn: " + RetrospectReader.unread(reader.unreadable()));
      }
      return seen;
    }
  }

  /** What is to be known of the file that was written. */
  private void told(Retrospect seen, String remark) throws IOException {
    if (!remark.isEmpty()) {
      call.say(remark);
    }
    if (seen.closed() > 0) {
      call.say(RetrospectPaper.closed(seen.closed()) + " --with-private takes in the rest.");
    }
    Selection.warn(call);
  }
}
