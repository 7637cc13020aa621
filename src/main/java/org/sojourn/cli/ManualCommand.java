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

  private record Page(String manual) {}

  @Override
  int run() throws IOException {
    // Laying out all commands lays out the options of this call anew.
    boolean json = call.json();
    String page = Manual.of(Commands.line(call, List.of()));
    if (json) {
      call.out().json(new Page(page));
    } else {
      call.out().lines(page);
    }
    return Exit.DONE;
  }
}
