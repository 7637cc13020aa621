package org.sojourn.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.cli.Completing.Fitting;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the shell fish needs to complete commands and options: one line for each. */
final class FishCompletion {
  private final StringBuilder script = new StringBuilder();
  private final Completing completing;

  private FishCompletion(Completing completing) {
    this.completing = completing;
  }

  /** The script for the program with all its commands. */
  static String of(CommandLine all, Completing completing) {
    FishCompletion completion = new FishCompletion(completing);
    completion.commands(all, "__fish_use_subcommand");
    completion.options(all.getCommandSpec(), "__fish_use_subcommand");
    all.getSubcommands().forEach(completion::command);
    completing.afterCommands().forEach(completion::values);
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
      Fitting fitting = completing.afterOptions().get(option.longestName());
      String value =
          fitting != null
              ? " -x -a '%s'".formatted(words(fitting))
              : option.arity().max() > 0 ? " -r" : "";
      String name = option.longestName().replaceFirst("^--", "");
      line(when, "-l " + name + value, String.join(" ", option.description()));
    }
  }

  /** What fits after a command of one word or two. */
  private void values(String command, Fitting fitting) {
    String when =
        Stream.of(command.split(" ", -1))
            .map("__fish_seen_subcommand_from "::concat)
            .collect(Collectors.joining("; and "));
    script.append("complete -c sojourn -n '%s' -f -a '%s'%n".formatted(when, words(fitting)));
  }

  private static String words(Fitting fitting) {
    return switch (fitting) {
      case Fitting.Words(List<String> words) -> String.join(" ", words);
      // Nobody is asked for a passphrase in the middle of a line.
      case Fitting.Listed(String command) ->
          "(sojourn %s --passphrase-file /dev/null </dev/null 2>/dev/null".formatted(command)
              + " | string match -r \"^[0-9a-z-]+(?= )\")";
    };
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
