package org.sojourn.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;

/** Prints the page of the manual. */
@Command(
    name = "manual",
    description = {"Prints the page of the manual, for man to show: commands, keys and files."},
    footer = {
      "",
      "Example: sojourn manual | man -l -",
      "         sojourn manual > ~/.local/share/man/man1/sojourn.1"
    })
final class ManualCommand extends CliCommand {

  ManualCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    call.out().lines(Manual.of(Commands.line(call, List.of())));
    return Exit.DONE;
  }
}
