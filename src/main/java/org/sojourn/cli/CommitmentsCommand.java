package org.sojourn.cli;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Ledger;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.IdPrefix;
import org.sojourn.store.Listing;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was promised. */
@Command(
    name = "commitments",
    description = {"Lists who will do what by when, the open ones first, or says how one stands."},
    footer = {
      "",
      "Example: sojourn commitments --json",
      "         sojourn commitments drop 0194c2f1 --reason 'The clinic closed.'"
    })
final class CommitmentsCommand extends CliCommand {

  CommitmentsCommand(Call call) {
    super(call);
  }

  static CommandLine line(Call call) {
    return new CommandLine(new CommitmentsCommand(call))
        .addSubcommand(new Keep(call))
        .addSubcommand(new Drop(call))
        .addSubcommand(new Change(call));
  }

  @Override
  int run() throws IOException {
    Listing<Commitment> listing = call.journal().store().commitments();
    listing.unreadable().forEach(file -> call.leftOut(file.why()));
    List<Commitment> sorted = Ledger.sorted(listing.found());
    if (call.json()) {
      call.out().json(sorted);
      return Exit.DONE;
    }
    if (sorted.isEmpty() && listing.unreadable().isEmpty()) {
      call.say("No commitments yet: guides such as daily-five ask for them.");
    }
    for (Commitment each : sorted) {
      call.out().line(line(each));
    }
    return Exit.DONE;
  }

  private static String line(Commitment made) {
    String due = made.due() == null ? "" : made.due().toString();
    String who = made.who().isBlank() ? "" : made.who() + ": ";
    String why = made.reason() == null ? "" : " (%s)".formatted(made.reason());
    return "%s  %-7s  %-10s  %s%s%s"
        .formatted(made.id(), made.status().id(), due, who, made.what(), why);
  }

  /** Says how a commitment stands. */
  abstract static class Standing extends CliCommand {

    @Parameters(
        paramLabel = "ID",
        description = "The commitment's id, or a beginning or end of only its own.")
    private String id = "";

    Standing(Call call) {
      super(call);
    }

    /** The commitment as it stands from now on. */
    abstract Commitment now(Commitment was) throws Wrong;

    @Override
    int run() throws IOException {
      Commitment now = now(found());
      call.journal().store().keep(now);
      Made.of(now.id()).print(call);
      return Exit.DONE;
    }

    private Commitment found() throws IOException {
      List<Commitment> all = call.journal().store().commitments().found();
      IdPrefix begun = IdPrefix.of(id, all.stream().map(Commitment::id).toList());
      if (begun.unclear().isPresent()) {
        throw Wrong.failed(begun.unclear().get(), "");
      }
      UUID found =
          begun
              .id()
              .orElseThrow(() ->
                  Wrong.failed(
                      "There is no commitment [%s]".formatted(id),
                      "`sojourn commitments` lists their ids"));
      return all.stream().filter(each -> each.id().equals(found)).findFirst().orElseThrow();
    }
  }

  /** It was done. */
  @Command(
      name = "keep",
      description = {"Marks a commitment as kept, and prints its id."},
      footer = {"", "Example: sojourn commitments keep 0194c2f1"})
  static final class Keep extends Standing {

    Keep(Call call) {
      super(call);
    }

    @Override
    Commitment now(Commitment was) {
      return was.as(Commitment.Status.KEPT);
    }
  }

  /** It was given up. */
  @Command(
      name = "drop",
      description = {"Gives a commitment up, with the reason, and prints its id."},
      footer = {"", "Example: sojourn commitments drop 0194c2f1 --reason 'The clinic closed.'"})
  static final class Drop extends Standing {

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private @Nullable String reason;

    Drop(Call call) {
      super(call);
    }

    @Override
    Commitment now(Commitment was) throws Wrong {
      return was.because(Commitment.Status.DROPPED, given(call, reason));
    }
  }

  /** Something else took its place. */
  @Command(
      name = "change",
      description = {"Says that something else took a commitment's place; prints its id."},
      footer = {"", "Example: sojourn commitments change 0194c2f1 --reason 'The matron does it.'"})
  static final class Change extends Standing {

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "What and why.")
    private @Nullable String reason;

    Change(Call call) {
      super(call);
    }

    @Override
    Commitment now(Commitment was) throws Wrong {
      return was.because(Commitment.Status.CHANGED, given(call, reason));
    }
  }

  private static String given(Call call, @Nullable String reason) throws Wrong {
    return Choices.name("--reason", call.fit(reason == null ? "" : reason));
  }
}
