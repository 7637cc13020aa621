package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.DebriefPaper;
import org.sojourn.app.Hosts;
import org.sojourn.app.PartnerPage;
import org.sojourn.app.Screening;
import org.sojourn.exchange.Paper;
import org.sojourn.files.DurableFiles;
import org.sojourn.journal.Debrief;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one for paper. */
@Command(
    name = "export",
    description = {
      "Writes a debrief as markdown, html, pdf or text, to a file or to standard output. What is quoted is"
          + " looked up at that moment; what may not be quoted any more is left out.",
      "With --partner, the page for hosts: a word of the group, and excerpts that may be used"
          + " for it, without names."
    },
    footer = {"", "Example: sojourn debrief export 0193c2f1 pdf -o agenda.pdf"})
final class DebriefExport extends DebriefOfOne {

  @Parameters(index = "1", paramLabel = "FORMAT", description = "markdown, html, pdf or text.")
  private String format = "";

  @Option(names = "--partner", description = "The page for hosts.")
  private boolean partner;

  @Option(
      names = "--all",
      description = "On it also excerpts by which someone may be known, once you have looked.")
  private boolean all;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The new file; else standard output.")
  private @Nullable String out;

  DebriefExport(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Printing printing = Printing.of(format);
    Path file = out == null ? null : NewFile.of(Given.path(out));
    Debrief debrief = debrief();
    Paper paper = partner ? hosts(debrief) : DebriefPaper.agenda(call.journal(), debrief);
    if (file == null) {
      Printing.requireJson(call, FileFormat.of(format));
      printing.print(call, paper);
    } else {
      DurableFiles.real().write(file.toAbsolutePath(), printing.file(paper));
      Made.of(debrief.id(), List.of(file)).document(call);
    }
    printing.told(call);
    return Exit.DONE;
  }

  /** The page for hosts, without excerpts by which someone may be known unless all are wanted. */
  private Paper hosts(Debrief debrief) throws IOException {
    PartnerPage found = Hosts.of(call.journal(), debrief);
    PartnerPage page = all ? found.whole() : found;
    for (PartnerPage.Offered left : page.left()) {
      call.say(
          "Left out, since someone may be known by [%s]: %s"
              .formatted(String.join("], [", left.found()), left.quote().words()));
    }
    if (!page.left().isEmpty()) {
      call.say("Someone must judge: --all takes them in.");
    }
    Paper paper = Hosts.paper(call.journal(), page);
    if (paper.blocks().isEmpty()) {
      throw Wrong.failed(
          "Nothing would be on the page for hosts yet",
          "note something under its item, or ask those who share to let it be used");
    }
    IdentifiersCommand.tell(
        call, new Screening().of(paper.markdown(), call.language(), call.journal().store()));
    return paper;
  }
}
