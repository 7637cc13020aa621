package org.sojourn.cli;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Debriefing;
import org.sojourn.app.Screening;
import org.sojourn.journal.Debrief;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Closes one. */
@Command(
    name = "close",
    description = {
      "Closes a debrief: what was noted under its commitments becomes commitments; prints their"
          + " ids."
    },
    footer = {
      "",
      "Example: sojourn debrief close 0193c2f1 --commitments 'Amara: write to the matron by Friday'"
    })
final class DebriefClose extends DebriefOfOne {

  @Option(
      names = "--commitments",
      paramLabel = "TEXT",
      description = "One a line: who: what by when.")
  private @Nullable String commitments;

  @Option(names = "--hosts", paramLabel = "TEXT", description = "A word to the hosts.")
  private @Nullable String hosts;

  @Option(names = "--cohort", paramLabel = "TEXT", description = "A word to the next group.")
  private @Nullable String cohort;

  DebriefClose(Call call) {
    super(call);
  }

  private record Closed(UUID id, List<String> commitments) {}

  @Override
  int run() throws IOException {
    Debrief debrief = debrief();
    if (debrief.closed() != null) {
      throw Wrong.failed(
          "Debrief [%s] is closed already".formatted(debrief.title()),
          "`sojourn debrief follow-up` goes on from there");
    }
    Debrief noted = noted(debrief, Debrief.Part.COMMITMENTS, commitments);
    noted = noted(noted, Debrief.Part.HOSTS, hosts);
    noted = noted(noted, Debrief.Part.COHORT, cohort);
    Debrief closed = debriefing().close(noted);
    List<String> made =
        debriefing().commitments(closed).stream().map(each -> each.id().toString()).toList();
    call.print(new Closed(closed.id(), made), made.toArray(String[]::new));
    return Exit.DONE;
  }

  private Debrief noted(Debrief debrief, Debrief.Part part, @Nullable String words)
      throws IOException {
    if (words == null) {
      return debrief;
    }
    String fit = call.fit(words);
    IdentifiersCommand.tell(call, new Screening().of(fit, call.language(), call.journal().store()));
    return Debriefing.noting(debrief, part, fit);
  }
}
