package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Services;
import org.sojourn.app.ShareText;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Share;
import org.sojourn.share.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a share. */
@Command(
    name = "share",
    sortOptions = false,
    abbreviateSynopsis = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    description = {
      "Writes chosen answers to a file for a mentor.",
      "What leaves is shown; the file's name and the share's id are printed."
    },
    footer = {
      "",
      "Without --answers, all are shared but those left for now and values on a scale.",
      "",
      "Example: sojourn share 0193c2f1 --answers one-moment,tomorrow --out share.json"
    })
final class ShareCommand extends CliCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "Entries by id, or a beginning of only its own.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--answers",
      paramLabel = "PROMPT",
      split = ",",
      description = "The prompts whose answers leave, with commas between them.")
  private @Nullable List<String> answers;

  @Option(names = "--ask", paramLabel = "TEXT", description = "What you would like to be asked.")
  private String ask = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file, or a folder in which it gets a name; else this folder.")
  private String out = ".";

  ShareCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Path to = Call.path(out);
    if (ids.size() > 1 && !Files.isDirectory(to)) {
      throw Wrong.usage(
          "[%s] is one file, for %d entries".formatted(out, ids.size()),
          "name a folder with --out, or one entry");
    }
    List<Share> prepared = new ArrayList<>();
    for (String id : ids) {
      prepared.add(prepared(ShowCommand.entry(call, id).value()));
    }
    for (Share share : prepared) {
      call.say("This leaves:");
      ShareText.preview(ShowCommand.shown(call), share).forEach(row -> call.say(row.text()));
      Path file = call.journal().sharing().send(share, to);
      call.out().line(file.toString());
      call.out().line(share.id().toString());
    }
    return Exit.DONE;
  }

  private Share prepared(Entry entry) throws IOException {
    Services journal = call.journal();
    List<String> chosen = answers == null ? usual(entry) : answers;
    return journal
        .sharing()
        .prepare(entry, journal.self(), chosen.stream().map(String::strip).toList(), ask);
  }

  private List<String> usual(Entry entry) throws IOException {
    GuideRef ref = entry.guide();
    boolean hidden = ref != null && call.guides().guide(ref.id()).map(Guide::hidden).orElse(false);
    if (hidden) {
      throw Wrong.failed(
          "Entry [%s] was written with a private guide".formatted(entry.id()),
          "name the answers that may leave with --answers");
    }
    return Sharing.usual(entry);
  }
}
