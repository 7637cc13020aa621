package org.sojourn.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Dates;
import org.sojourn.app.Debriefing;
import org.sojourn.app.PromiseText;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Debrief;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is to be gone through again. */
@Command(
    name = "follow-up",
    description = {
      "Lists debriefs whose commitments are due to be gone through, after three and six months.",
      "With --done, notes that this was done today."
    },
    footer = {"", "Example: sojourn debrief follow-up --done 0193c2f1"})
final class DebriefFollowUp extends CliCommand {

  @Option(names = "--done", paramLabel = "ID", description = "The debrief that was gone through.")
  private @Nullable String done;

  DebriefFollowUp(Call call) {
    super(call);
  }

  /** A debrief whose commitments are due to be gone through. */
  private record Due(
      UUID id, String title, @Nullable LocalDate due, List<Commitment> commitments) {}

  @Override
  int run() throws IOException {
    Debriefing debriefing = new Debriefing(call.journal());
    if (done != null) {
      return followed(debriefing, done);
    }
    LocalDate today = call.today();
    List<Debrief> due = debriefing.due(today);
    if (due.isEmpty()) {
      call.say("No debrief is due.");
    }
    if (call.json()) {
      List<Due> all = new ArrayList<>();
      for (Debrief each : due) {
        all.add(new Due(each.id(), each.title(), each.next(), debriefing.commitments(each)));
      }
      call.out().json(all);
      return Exit.DONE;
    }
    for (Debrief each : due) {
      LocalDate next = each.next();
      String since = next == null ? "" : "due since " + Dates.day(next);
      call.out().line("%s  %s  %s".formatted(each.id(), each.title(), since));
      for (Commitment made : debriefing.commitments(each)) {
        call.out().line("  %s%s".formatted(PromiseText.box(made), PromiseText.owned(made)));
      }
    }
    return Exit.DONE;
  }

  private int followed(Debriefing debriefing, String id) throws IOException {
    Optional<UUID> found = debriefing.kept().find(id);
    Optional<Debrief> debrief =
        found.isPresent() ? debriefing.kept().one(found.get()) : Optional.empty();
    Debrief known =
        debrief.orElseThrow(() ->
            Wrong.failed(
                "There is no debrief [%s]".formatted(id), "`sojourn debrief` lists their ids"));
    debriefing.keep(known.followed(call.today()));
    Made.of(known.id()).print(call);
    return Exit.DONE;
  }
}
