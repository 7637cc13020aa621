package org.sojourn.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    description = {
      "Prints what a shell needs to complete commands, options, themes, guides and ids.",
      "Ids come from the journal as it is then; those of an encrypted one do not."
    },
    footer = {
      "",
      "Example: source <(sojourn completion bash)",
      "         source <(sojourn completion zsh)",
      "         sojourn completion fish > ~/.config/fish/completions/sojourn.fish"
    })
final class CompletionCommand extends CliCommand {

  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private String shell = "";

  CompletionCommand(Call call) {
    super(call);
  }

  private record Script(String script) {}

  @Override
  int run() throws IOException {
    // Laying out all commands lays out the options of this call anew.
    boolean json = call.json();
    CommandLine all = Commands.line(call, List.of());
    Completing completing = new Completing(call);
    String script =
        switch (shell) {
          // The script tells the two apart by itself.
          case "bash", "zsh" -> BashCompletion.of(all, completing);
          case "fish" -> FishCompletion.of(all, completing);
          case String other ->
              throw Choices.unknown("The shell [%s] is not known".formatted(other), other, SHELLS);
        };
    if (json) {
      call.out().json(new Script(script));
      return Exit.DONE;
    }
    call.out().bytes().write(script.getBytes(StandardCharsets.UTF_8));
    return Exit.DONE;
  }
}
