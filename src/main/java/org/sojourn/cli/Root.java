package org.sojourn.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Start;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's own options, which stand before or after any command. */
@Command(
    name = "sojourn",
    version = Cli.VERSION,
    sortOptions = false,
    abbreviateSynopsis = true,
    customSynopsis = "sojourn [--journal DIR] [COMMAND] [OPTIONS]",
    description = {
      "",
      "A reflection journal for people on medical missions.",
      "Without a command, sojourn opens the screen.",
      ""
    },
    optionListHeading = "Options, before or after the command:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Data goes to standard output, talk to standard error. It ends with 0 when done",
      "(also when a search finds nothing), 1 when it failed, 2 when called wrongly.",
      "",
      "Example: sojourn search 'theme:consent phase:field'",
      "Help on a command: sojourn search --help"
    })
final class Root implements Callable<Integer> {
  private final Call call;

  @Option(
      names = "--journal",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The journal's folder; else $$SOJOURN_JOURNAL, else the usual place.")
  private @Nullable String journal;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE|-",
      scope = ScopeType.INHERIT,
      description =
          "What an encrypted journal opens with, on the first line; else it is asked for.")
  private @Nullable String passphraseFile;

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "Print data as JSON, and errors too.")
  private boolean json;

  @Option(
      names = "--plain",
      scope = ScopeType.INHERIT,
      description = "Ask and answer by lines, without a screen.")
  private boolean plain;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show help and end.")
  @SuppressWarnings("UnusedVariable") // That it may be given is all there is to it.
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and end.")
  @SuppressWarnings("UnusedVariable") // That it may be given is all there is to it.
  private boolean version;

  Root(Call call) {
    this.call = call;
    call.options(this);
  }

  @Nullable String journal() {
    return journal;
  }

  @Nullable String passphraseFile() {
    return passphraseFile;
  }

  boolean json() {
    return json;
  }

  boolean plain() {
    return plain;
  }

  /** Without a command the screen opens. */
  @Override
  public Integer call() throws IOException {
    return call.screen(new Start.Home());
  }
}
