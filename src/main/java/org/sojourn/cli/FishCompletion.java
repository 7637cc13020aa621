package org.sojourn.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the shell fish needs to complete commands and options: one line for each. */
final class FishCompletion {
  private final StringBuilder script = new StringBuilder();

  private FishCompletion() {}

  /** The script for the program with all its commands. */
  static String of(CommandLine all) {
    FishCompletion completion = new FishCompletion();
    completion.commands(all, "__fish_use_subcommand");
    completion.options(all.getCommandSpec(), "__fish_use_subcommand");
    all.getSubcommands().forEach(completion::command);
    return completion.script.toString();
  }

  private void command(String name, CommandLine command) {
    String under = "__fish_seen_subcommand_from " + name;
    String first =
        "%s; and not __fish_seen_subcommand_from %s"
            .formatted(under, String.join(" ", command.getSubcommands().keySet()));
    commands(command, first);
    options(command.getCommandSpec(), under);
    command
        .getSubcommands()
        .forEach((inner, line) ->
            options(
                line.getCommandSpec(),
                "%s; and __fish_seen_subcommand_from %s".formatted(under, inner)));
  }

  private void commands(CommandLine of, String when) {
    for (Map.Entry<String, CommandLine> each : of.getSubcommands().entrySet()) {
      add(when, "-f -a " + each.getKey(), each.getValue().getCommandSpec());
    }
  }

  private void options(CommandSpec spec, String when) {
    for (OptionSpec option : spec.options()) {
      String value = option.arity().max() > 0 ? " -r" : "";
      String name = option.longestName().replaceFirst("^--", "");
      line(when, "-l " + name + value, String.join(" ", option.description()));
    }
  }

  private void add(String when, String what, CommandSpec spec) {
    line(when, what, String.join(" ", spec.usageMessage().description()));
  }

  private void line(String when, String what, String about) {
    script.append(
        "complete -c sojourn -n '%s' %s -d '%s'%n"
            .formatted(when, what, about.replace("\\", "\\\\").replace("'", "\\'")));
  }
}
