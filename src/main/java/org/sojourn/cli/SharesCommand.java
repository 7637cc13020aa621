package org.sojourn.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;
import org.sojourn.share.Sent;
import picocli.CommandLine.Command;

/** What was shared. */
@Command(
    name = "shares",
    description = {"Lists what you shared, with whom, and what has become of it."},
    footer = {"", "Example: sojourn shares --json"})
final class SharesCommand extends CliCommand {

  SharesCommand(Call call) {
    super(call);
  }

  /** A share as it is listed. */
  private record Listed(
      UUID id,
      UUID entry,
      LocalDate date,
      String title,
      Sent.State state,
      int version,
      List<String> to,
      List<String> answers,
      @Nullable LocalDate until,
      int comments) {}

  @Override
  int run() throws IOException {
    List<Sent> sent = call.journal().sharing().outbox();
    if (call.json()) {
      call.out().json(sent.stream().map(SharesCommand::listed).toList());
      return Exit.DONE;
    }
    if (sent.isEmpty()) {
      call.say("Nothing was shared yet: `sojourn share ID --answers PROMPT` shares an answer.");
    }
    for (Sent each : sent) {
      call.out().line(line(each));
    }
    return Exit.DONE;
  }

  /** The id of the share sent that this is or begins. */
  static UUID share(Call call, String id) throws IOException {
    return call.journal()
        .sharing()
        .findSent(id)
        .orElseThrow(() ->
            Wrong.failed(
                "No share [%s] left this journal".formatted(id),
                "`sojourn shares` lists their ids"));
  }

  private static String line(Sent sent) {
    Share share = sent.share();
    List<String> to = share.terms().to().stream().map(Person::name).toList();
    return "%s  %s  %-9s  %s  to %s"
        .formatted(
            share.id(),
            share.date(),
            sent.state().id(),
            share.title().isBlank() ? "without a title" : share.title(),
            to.isEmpty() ? "whoever has the file" : String.join(", ", to));
  }

  private static Listed listed(Sent sent) {
    Share share = sent.share();
    return new Listed(
        share.id(),
        share.entry(),
        share.date(),
        share.title(),
        sent.state(),
        share.version(),
        share.terms().to().stream().map(Person::name).toList(),
        share.answers().stream().map(Answer::prompt).toList(),
        share.terms().until(),
        sent.comments());
  }
}
