package org.sojourn.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Services;
import org.sojourn.app.Titles;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.store.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists entries. */
@Command(
    name = "list",
    description = {"Lists the entries, the newest first: id, day and title."},
    footer = {"", "Example: sojourn list --limit 10"})
final class ListCommand extends CliCommand {

  @Option(names = "--limit", paramLabel = "N", description = "The most entries; else all.")
  private @Nullable String limit;

  ListCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    int most = limit == null ? Integer.MAX_VALUE : Choices.number("--limit", limit);
    Services journal = call.journal();
    Listing<Entry> listing = limit == null ? journal.store().all() : journal.store().latest(most);
    listing.unreadable().forEach(file -> call.leftOut(file.why()));
    if (call.json()) {
      List<Mission> missions = journal.store().missions();
      call.out().json(listing.found().stream().map(entry -> Head.of(entry, missions)).toList());
      return Exit.DONE;
    }
    if (listing.found().isEmpty() && listing.unreadable().isEmpty() && most > 0) {
      call.say("No entries yet: `sojourn write` or `sojourn reflect` keeps one.");
    }
    print(call, listing.found());
    return Exit.DONE;
  }

  /** Prints entries, one a line. */
  static void print(Call call, List<Entry> entries) throws IOException {
    for (Entry entry : entries) {
      call.out().line("%s  %s  %s".formatted(entry.id(), entry.date(), Titles.of(entry)));
    }
  }
}
