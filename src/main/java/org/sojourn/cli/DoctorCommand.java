package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.app.Indexing;
import org.sojourn.app.Services;
import org.sojourn.guides.Problem;
import org.sojourn.search.Condition;
import org.sojourn.share.Unreadable;
import org.sojourn.store.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks whether everything is in order. */
@Command(
    name = "doctor",
    description = {
      "Reads every file and says what is wrong, changing nothing.",
      "It ends with 1 when something written cannot be read."
    },
    footer = {"", "Example: sojourn doctor", "         sojourn doctor --repair"})
final class DoctorCommand extends CliCommand {
  private static final String TROUBLE = "trouble";
  private static final String NOTE = "note";
  private static final String REPAIRED = "repaired";

  @Option(
      names = "--repair",
      description = "Put right first what can be put right without losing a word.")
  private boolean repair;

  DoctorCommand(Call call) {
    super(call);
  }

  /** Something that was come upon. */
  private record Found(String weight, Optional<Path> file, String sentence) {
    private Found {
      sentence = sentence.endsWith(".") ? sentence : sentence + ".";
    }
  }

  @Override
  int run() throws IOException {
    Services journal = call.journal();
    List<Found> found = new ArrayList<>();
    if (repair) {
      repair(journal, found);
    }
    try (Waiting waiting = new Waiting(call, "Files looked at")) {
      for (Finding finding : journal.store().care().check(waiting::at)) {
        String weight = finding.weight() == Finding.Weight.TROUBLE ? TROUBLE : NOTE;
        found.add(new Found(weight, Optional.of(finding.file()), finding.sentence()));
      }
    }
    for (Unreadable file : journal.sharing().unreadable()) {
      found.add(new Found(TROUBLE, Optional.of(file.file()), file.why()));
    }
    journal.guides().all();
    for (Problem problem : journal.guides().problems()) {
      found.add(new Found(TROUBLE, Optional.empty(), problem.message()));
    }
    journal
        .ownTroubles()
        .forEach(trouble -> found.add(new Found(TROUBLE, Optional.empty(), trouble)));
    around(journal, found);
    print(found);
    return found.stream().anyMatch(each -> each.weight().equals(TROUBLE)) ? Exit.FAILED : Exit.DONE;
  }

  private void repair(Services journal, List<Found> found) throws IOException {
    for (String done : journal.store().care().repair()) {
      found.add(new Found(REPAIRED, Optional.empty(), done));
    }
    try (Waiting waiting = new Waiting(call, "Reading entries for the index")) {
      Indexing indexing = new Indexing(journal, waiting, waiting::ended);
      if (damaged(journal)) {
        indexing.anew();
        found.add(new Found(REPAIRED, Optional.empty(), "The search index was made anew"));
      } else {
        indexing.catchUp();
      }
    }
  }

  private static boolean damaged(Services journal) throws IOException {
    Condition condition = journal.index().condition();
    return condition == Condition.DAMAGED
        || (condition == Condition.READY && !journal.index().intact());
  }

  /** What is not the journal's own. */
  private static void around(Services journal, List<Found> found) throws IOException {
    journal
        .store()
        .barred()
        .ifPresent(why -> found.add(new Found(NOTE, Optional.of(journal.store().folder()), why)));
    if (damaged(journal)) {
      found.add(
          new Found(
              NOTE,
              Optional.of(journal.folders().index(journal.store().journalId())),
              "The search index is damaged; the next search makes it anew."));
    }
  }

  private void print(List<Found> found) throws IOException {
    if (call.json()) {
      call.out().json(found);
    } else {
      for (Found each : found) {
        call.out().line("%-8s %s".formatted(each.weight(), each.sentence()));
      }
    }
    if (found.isEmpty()) {
      call.say("Everything is in order.");
    }
  }
}
