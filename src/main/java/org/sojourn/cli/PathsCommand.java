package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sojourn.app.Folders;
import org.sojourn.guides.Leaflets;
import picocli.CommandLine.Command;

/** Prints the folders in use. */
@Command(
    name = "paths",
    description = {"Prints the folders in use, whether they are there yet or not."},
    footer = {"", "Example: sojourn paths --json"})
final class PathsCommand extends CliCommand {

  PathsCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Folders folders = call.folders();
    Map<String, Path> paths = new LinkedHashMap<>();
    paths.put("journal", folders.journal());
    paths.put("cache", folders.cache());
    if (call.exists()) {
      paths.put("index", folders.index(call.journalId()));
    }
    paths.put("log", folders.log());
    paths.put("config", folders.config());
    paths.put("guides", folders.guides());
    paths.put("settings", folders.settings());
    paths.put("support-card", folders.own(Leaflets.Kind.SUPPORT_CARD));
    paths.put("whom-to-tell", folders.own(Leaflets.Kind.WHOM_TO_TELL));
    paths.put("limits", folders.own(Leaflets.Kind.LIMITS));
    paths.put("escalation", folders.own(Leaflets.Kind.ESCALATION));
    if (call.json()) {
      call.out().json(paths);
      return Exit.DONE;
    }
    for (Map.Entry<String, Path> each : paths.entrySet()) {
      call.out().line("%-12s %s".formatted(each.getKey(), each.getValue()));
    }
    return Exit.DONE;
  }
}
