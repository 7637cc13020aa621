package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Dates;
import org.sojourn.app.ReceivedPage;
import org.sojourn.app.ShareText;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;
import org.sojourn.share.Exchange;
import org.sojourn.share.Inbox;
import org.sojourn.share.Pulled;
import org.sojourn.share.Received;
import org.sojourn.share.Sharing;
import org.sojourn.share.Trust;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What others shared. */
@Command(
    name = "inbox",
    description = {"Lists what others shared, takes in a file, or shows one."},
    footer = {"", "Example: sojourn inbox add sojourn-share-0193c2f1.json"})
final class InboxCommand extends CliCommand {

  InboxCommand(Call call) {
    super(call);
  }

  static CommandLine line(Call call) {
    return new CommandLine(new InboxCommand(call))
        .addSubcommand(new Add(call))
        .addSubcommand(new Pull(call))
        .addSubcommand(new InboxList(call))
        .addSubcommand(new Show(call));
  }

  @Override
  int run() throws IOException {
    return new InboxList(call).run();
  }

  /** The id of the share that this is or begins. */
  static UUID share(Call call, String id) throws IOException {
    return call.journal()
        .sharing()
        .find(id)
        .orElseThrow(() ->
            Wrong.failed(
                "There is no share [%s] in the inbox".formatted(id),
                "`sojourn inbox` lists their ids; `sojourn inbox add FILE` takes one in"));
  }

  /** Takes in a share, or a comment on one of yours. */
  @Command(
      name = "add",
      description = {"Takes in a share, or a comment on one of yours; prints its id."},
      footer = {"", "Example: sojourn inbox add sojourn-share-0193c2f1.json"})
  static final class Add extends CliCommand {

    @Parameters(paramLabel = "FILE", description = "The file you were given.")
    private String file = "";

    Add(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      Received received = call.journal().sharing().receive(Given.path(file));
      call.say(received.sentence());
      Made.of(received.id()).print(call);
      return Exit.DONE;
    }
  }

  /** Takes in what came by the exchange folder. */
  @Command(
      name = "pull",
      description = {
        "Takes in what came by the exchange folder, which settings.json names; prints the ids.",
        "What has not come to its end yet is taken in when it has."
      },
      footer = {"", "Example: sojourn inbox pull --folder ~/Sync/sojourn"})
  static final class Pull extends CliCommand {

    @Option(names = "--folder", paramLabel = "DIR", description = "Another exchange folder.")
    private @Nullable String folder;

    Pull(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      Pulled pulled = exchange().pull();
      pulled.refused().forEach(call::say);
      int more = pulled.passed() - pulled.refused().size();
      if (more > 0) {
        call.say("And %,d more files were refused.".formatted(more));
      }
      if (pulled.arriving() > 0) {
        call.say("Still arriving: %,d; pull again later.".formatted(pulled.arriving()));
      }
      if (pulled.received().isEmpty()) {
        call.say("Nothing new.");
      }
      pulled.received().forEach(each -> call.say(each.sentence()));
      List<Taken> taken =
          pulled.received().stream().map(each -> new Taken(each.id(), each.sentence())).toList();
      call.print(taken, taken.stream().map(each -> each.id().toString()).toArray(String[]::new));
      return Exit.DONE;
    }

    /** What was taken in. */
    private record Taken(UUID id, String sentence) {}

    private Exchange exchange() throws IOException {
      if (folder != null) {
        return call.journal().sharing().exchange(Given.path(folder));
      }
      Path settings = call.folders().settings();
      return call.journal()
          .exchange()
          .orElseThrow(() ->
              Wrong.failed(
                  "No exchange folder is set",
                  "write {\"exchange\": \"/the/folder\"} into [%s], or name one with --folder"
                      .formatted(settings)));
    }
  }

  /** The shares received. */
  @Command(
      name = "list",
      description = {"Lists the shares received, the latest first."},
      footer = {"", "Example: sojourn inbox list --json"})
  static final class InboxList extends CliCommand {

    InboxList(Call call) {
      super(call);
    }

    /** A share as it is listed. */
    private record Listed(
        UUID id,
        String from,
        LocalDate date,
        String title,
        Inbox.State state,
        Trust trust,
        int version,
        List<String> answers,
        List<String> themes,
        String ask,
        int comments) {}

    @Override
    int run() throws IOException {
      Sharing sharing = call.journal().sharing();
      Inbox inbox = sharing.inbox();
      inbox.unreadable().forEach(file -> call.leftOut(file.why()));
      if (call.json()) {
        List<Listed> listed = new ArrayList<>();
        for (Inbox.Item item : inbox.items()) {
          listed.add(listed(item, sharing.comments().on(item.share().id()).size()));
        }
        call.out().json(listed);
        return Exit.DONE;
      }
      if (inbox.items().isEmpty() && inbox.unreadable().isEmpty()) {
        call.say(
            "Nothing was shared with you yet: `sojourn inbox add FILE` takes in what you are given.");
      }
      for (Inbox.Item item : inbox.items()) {
        call.out().line(line(item));
      }
      for (Withdrawal each : inbox.withdrawn()) {
        call.say(
            "%s withdrew what they had shared, on %s."
                .formatted(each.from().name(), Dates.day(each.created().toLocalDate())));
      }
      return Exit.DONE;
    }

    private static String line(Inbox.Item item) {
      Share share = item.share();
      return "%s  %s  %-8s  %-8s  %s"
          .formatted(
              share.id(),
              share.date(),
              item.state().id(),
              item.trust().id(),
              ShareText.called(share));
    }

    private static Listed listed(Inbox.Item item, int comments) {
      Share share = item.share();
      return new Listed(
          share.id(),
          share.from().name(),
          share.date(),
          share.title(),
          item.state(),
          item.trust(),
          share.version(),
          share.answers().stream().map(Answer::prompt).toList(),
          share.themes(),
          share.ask(),
          comments);
    }
  }

  /** One share received. */
  @Command(
      name = "show",
      description = {"Shows a share received, with the comments on it."},
      footer = {"", "Example: sojourn inbox show 0193c2f1"})
  static final class Show extends CliCommand {

    @Parameters(
        paramLabel = "ID",
        description = "The share's id, or a beginning or end of only its own.")
    private String id = "";

    Show(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      UUID share = InboxCommand.share(call, id);
      Sharing sharing = call.journal().sharing();
      Share received =
          sharing
              .received(share)
              .orElseThrow(
                  () -> Wrong.failed("Share [%s] is gone".formatted(share), "ask for it again"));
      List<Comment> comments = sharing.comments().on(share);
      if (call.json()) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("share", received);
        both.put("comments", comments);
        call.out().json(both);
      } else {
        ReceivedPage page =
            new ReceivedPage(
                received, sharing.trust(received), comments, received.answers().size(), 0);
        ShowCommand.print(call, ShareText.sender(ShowCommand.shown(call), received));
        ShowCommand.print(call, ShareText.received(ShowCommand.shown(call), page));
      }
      if (call.journal().store().writable()) {
        sharing.markRead(share);
      }
      return Exit.DONE;
    }
  }
}
