package org.sojourn.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sojourn.app.Titles;
import org.sojourn.app.Version;
import org.sojourn.app.VersionText;
import org.sojourn.app.Versions;
import org.sojourn.editor.Difference;
import org.sojourn.journal.Entry;
import org.sojourn.store.Kept;
import org.sojourn.store.Saved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an entry said before. */
@Command(
    name = "history",
    description = {
      "Lists what an entry said before, the last first, or shows one such version.",
      "With a number, it shows what differs from what the entry says now; with --json too,"
          + " the version itself."
    },
    footer = {
      "",
      "Example: sojourn history 0193c2f1",
      "         sojourn history 0193c2f1 1",
      "         sojourn history 0193c2f1 1 --restore"
    })
final class HistoryCommand extends CliCommand {

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The entry's id, or a beginning or end of only its own.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "N",
      description = "Which version, as numbered in the list.")
  private int number;

  @Option(names = "--restore", description = "Let the entry say again what this version says.")
  private boolean restore;

  HistoryCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Kept<Entry> kept = ShowCommand.entry(call, id);
    List<Version> versions = new Versions(call.journal()).of(kept.value());
    if (number == 0) {
      if (restore) {
        throw Wrong.usage("--restore needs to know which version", "name its number");
      }
      return list(versions);
    }
    if (number < 1 || number > versions.size()) {
      throw Wrong.failed(
          "There is no version [%d] of this entry".formatted(number),
          "`sojourn history %s` lists what there is".formatted(id));
    }
    Version version = versions.get(number - 1);
    return restore ? restore(kept, version) : show(kept.value(), version);
  }

  private int list(List<Version> versions) throws IOException {
    if (call.json()) {
      call.out().json(versions);
      return Exit.DONE;
    }
    if (versions.isEmpty()) {
      call.say(VersionText.NO_OTHER);
    }
    for (int i = 0; i < versions.size(); i++) {
      call.out()
          .line(
              "%3d  %s · %s"
                  .formatted(
                      i + 1,
                      VersionText.when(versions.get(i)),
                      Titles.of(versions.get(i).entry())));
    }
    return Exit.DONE;
  }

  private int show(Entry now, Version version) throws IOException {
    if (call.json()) {
      call.out().json(version.entry());
      return Exit.DONE;
    }
    Map<String, String> themes = call.journal().desk().themes();
    Difference difference = VersionText.difference(now, version, themes);
    call.out().line(VersionText.when(version));
    call.out().line(VersionText.legend(version, difference));
    call.out().line("");
    ShowCommand.print(call, VersionText.rows(difference, ShowCommand.SIZE.textColumns()));
    return Exit.DONE;
  }

  private int restore(Kept<Entry> kept, Version version) throws IOException {
    Saved saved = new Versions(call.journal()).restore(kept, version, call.now());
    call.say(saved.conflict() ? VersionText.BOTH_KEPT : VersionText.SAID_AGAIN);
    UUID written = saved.kept().value().id();
    Made.of(written).print(call);
    return Exit.DONE;
  }
}
