package org.sojourn.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Done;
import org.sojourn.journal.Guide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says that a guide was completed, without a word of what was written. */
@Command(
    name = "certify",
    description = {
      "Prints that a guide was completed and on which day, for a programme that asks.",
      "Nothing of what was written is printed, nor how often; the last time counts."
    },
    footer = {"", "Example: sojourn certify before-you-go"})
final class CertifyCommand extends CliCommand {

  @Parameters(paramLabel = "GUIDE", description = "The guide's id.")
  private String guide = "";

  CertifyCommand(Call call) {
    super(call);
  }

  private record Certified(String name, String guide, LocalDate completed) {}

  @Override
  int run() throws IOException {
    Guides guides = call.journal().guides();
    Guide known =
        guides
            .guide(guide)
            .orElseThrow(() ->
                Wrong.failed(
                    "There is no guide [%s]".formatted(guide), "`sojourn guides` lists them"));
    List<Done> done = call.journal().store().done(LocalDate.EPOCH);
    LocalDate last =
        done.stream()
            .filter(each -> each.guide().equals(known.id()))
            .map(Done::date)
            .max(LocalDate::compareTo)
            .orElseThrow(() ->
                Wrong.failed(
                    "No entry was finished with guide [%s]".formatted(known.id()),
                    "`sojourn reflect %s` begins one".formatted(known.id())));
    String name = call.journal().self().name();
    if (call.json()) {
      call.out().json(new Certified(name, known.id(), last));
    } else {
      call.out().line("%s completed the guide “%s” on %s.".formatted(name, known.title(), last));
    }
    return Exit.DONE;
  }
}
