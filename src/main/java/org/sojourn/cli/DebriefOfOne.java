package org.sojourn.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.app.Debriefing;
import org.sojourn.journal.Debrief;
import picocli.CommandLine.Parameters;

/** What is done with one debrief. */
abstract class DebriefOfOne extends CliCommand {

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The debrief's id, or a beginning or end of only its own.")
  private String id = "";

  DebriefOfOne(Call call) {
    super(call);
  }

  Debriefing debriefing() throws IOException {
    return new Debriefing(call.journal());
  }

  Debrief debrief() throws IOException {
    Optional<UUID> found = debriefing().kept().find(id);
    Optional<Debrief> debrief =
        found.isPresent() ? debriefing().kept().one(found.get()) : Optional.empty();
    return debrief.orElseThrow(() ->
        Wrong.failed(
            "There is no debrief [%s]".formatted(id), "`sojourn debrief` lists their ids"));
  }
}
