package org.sojourn.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.app.EntryKeeper;
import org.sojourn.app.Indexing;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.store.Discarded;
import org.sojourn.store.Emptied;
import org.sojourn.store.Listing;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The trash. */
@Command(
    name = "trash",
    description = {"Lists the entries in the trash, the newest first, or empties it."},
    footer = {"", "Example: sojourn trash", "         sojourn trash empty"})
final class TrashCommand extends CliCommand {

  TrashCommand(Call call) {
    super(call);
  }

  static CommandLine line(Call call) {
    return new CommandLine(new TrashCommand(call)).addSubcommand(new Empty(call));
  }

  @Override
  int run() throws IOException {
    Listing<Entry> trash = call.journal().store().trash().entries();
    trash.unreadable().forEach(file -> call.leftOut(file.why()));
    if (call.json()) {
      List<Mission> missions = call.journal().store().missions();
      call.out().json(trash.found().stream().map(entry -> Head.of(entry, missions)).toList());
      return Exit.DONE;
    }
    if (trash.found().isEmpty() && trash.unreadable().isEmpty()) {
      call.say("The trash is empty.");
    }
    ListCommand.print(call, trash.found());
    return Exit.DONE;
  }

  /** The end of all that is in the trash. */
  @Command(
      name = "empty",
      description = {
        "Deletes all that is in the trash, for good.",
        "With an entry go what it said before, what was promised in it, the copies of what was"
            + " shared of it and the comments on that; drafts go too. At a terminal it asks once."
      },
      footer = {"", "Example: sojourn trash empty", "         sojourn trash empty --yes"})
  static final class Empty extends CliCommand {

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    Empty(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      Discarded here = call.journal().store().trash().discarded();
      if (here.nothing()) {
        call.say("The trash is empty.");
        call.document(Deleted.NOTHING);
      } else if (yes || !call.terminal() || agreed(here)) {
        EntryKeeper.Gone gone = call.journal().keeper().emptyTrash();
        scrub();
        tell(gone);
      } else {
        call.say("Nothing was deleted.");
        call.document(Deleted.NOTHING);
      }
      return Exit.DONE;
    }

    /** What is gone for good is to leave no word in the index either. */
    private void scrub() throws IOException {
      try (Waiting waiting = new Waiting(call, "Reading entries for the index")) {
        new Indexing(call.journal(), waiting, waiting::ended).scrub();
      }
    }

    /** How much of each was deleted for good. */
    private record Deleted(
        int entries, int versions, int drafts, int commitments, int shares, int comments) {
      static final Deleted NOTHING = new Deleted(0, 0, 0, 0, 0, 0);
    }

    private boolean agreed(Discarded here) throws IOException {
      call.say(
          "%s will be deleted for good; nothing brings that back. Type yes and Enter to go on:"
              .formatted(
                  listed(counted(here.copies(), "entry", "entries"), drafts(here.drafts()))));
      return call.given().agreed();
    }

    private void tell(EntryKeeper.Gone gone) throws IOException {
      Emptied kept = gone.emptied();
      call.document(
          new Deleted(
              kept.entries(),
              kept.versions(),
              kept.drafts(),
              kept.commitments(),
              gone.shared().shares(),
              gone.shared().comments()));
      if (kept.nothing()) {
        call.say(
            "Nothing was deleted: what the trash held of entries that live is kept with them.");
        return;
      }
      int shares = gone.shared().shares();
      call.say(
          "Deleted for good: %s."
              .formatted(
                  listed(
                      counted(kept.entries(), "entry", "entries"),
                      counted(kept.versions(), "earlier version", "earlier versions"),
                      drafts(kept.drafts()),
                      counted(kept.commitments(), "commitment", "commitments"),
                      counted(shares, "copy of what was shared", "copies of what was shared"),
                      counted(gone.shared().comments(), "comment", "comments"))));
      if (shares > 0) {
        call.say(
            "What you gave to others cannot be taken back: %s written to a file."
                .formatted(shares == 1 ? "1 share was" : "%,d shares were".formatted(shares)));
      }
    }

    private static String drafts(int count) {
      return counted(count, "draft", "drafts");
    }

    private static String counted(int count, String one, String many) {
      return count == 0 ? "" : count == 1 ? "1 " + one : "%,d %s".formatted(count, many);
    }

    private static String listed(String... parts) {
      return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
  }
}
