package org.sojourn.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    description = {"Prints what a shell needs to complete commands and options."},
    footer = {
      "",
      "Example: source <(sojourn completion bash)",
      "         sojourn completion fish > ~/.config/fish/completions/sojourn.fish"
    })
final class CompletionCommand extends CliCommand {

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private String shell = "";

  CompletionCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    CommandLine all = Commands.line(call, List.of());
    String script =
        switch (shell) {
          // The script tells the two apart by itself.
          case "bash", "zsh" -> AutoComplete.bash("sojourn", all);
          case "fish" -> FishCompletion.of(all);
          case String other ->
              throw Choices.unknown(
                  "The shell [%s] is not known".formatted(other),
                  other,
                  List.of("bash", "zsh", "fish"));
        };
    call.out().bytes().write(script.getBytes(StandardCharsets.UTF_8));
    return Exit.DONE;
  }
}
