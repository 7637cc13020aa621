package org.sojourn.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.cli.Completing.Fitting;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the shell fish needs to complete commands, options and values: one line for each. */
final class FishCompletion {
  private static final String FUNCTIONS =
      """
      # Whether the line stands in this command: its words, without options and their values.
      function __sojourn_at
          set -l words (commandline -opc)
          set -e words[1]
          set -l place
          set -l valued
          for word in $words
              if set -q valued[1]
                  set -e valued
              else if contains -- $word @VALUED@
                  set valued $word
              else if not string match -q -- '-*' $word
                  if not set -q place[1]; or contains -- "$place" @NESTING@
                      set -a place $word
                  end
              end
          end
          test "$place" = "$argv"
      end

      # The ids that a command lists, with what it says of each; nobody is asked for a passphrase.
      function __sojourn_ids
          sojourn $argv --passphrase-file /dev/null </dev/null 2>/dev/null |
              string match -r '^[0-9a-z-]+ .*' | string replace -r '^([0-9a-z-]+) +' '$1\\t'
      end

      # Values of which several may stand with commas between them.
      function __sojourn_several
          set -l before (commandline -ct | string replace -r '^--[a-z-]+=' '' | string match -r '^.*,')
          printf "$before%s\\n" $argv
      end

      # What a query may ask for by a key, once the key stands there.
      function __sojourn_keys
          switch (commandline -ct)
      @KEYS@        case '*'
                  printf '%s:\\n' @NAMES@
          end
      end

      """;

  private final StringBuilder script = new StringBuilder();
  private final Completing completing;

  private FishCompletion(Completing completing) {
    this.completing = completing;
  }

  /** The script for the program with all its commands. */
  static String of(CommandLine all, Completing completing) {
    FishCompletion completion = new FishCompletion(completing);
    completion.script.append(functions(all, completing.afterKeys()));
    completion.place("", all);
    completing.afterCommands().forEach(completion::values);
    completion.script.append(
        "complete -c sojourn -n '__sojourn_at search' -f -a '(__sojourn_keys)'\n");
    return completion.script.toString();
  }

  private static String functions(CommandLine all, Map<String, Fitting> keys) {
    String cases =
        keys.entrySet().stream()
            .map(each ->
                "        case '%s:*'%n            printf '%s:%%s\\n' %s%n"
                    .formatted(each.getKey(), each.getKey(), words(each.getValue())))
            .collect(Collectors.joining());
    return FUNCTIONS
        .replace("@VALUED@", String.join(" ", Completing.valued(all)))
        .replace("@NESTING@", String.join(" ", Completing.nesting(all)))
        .replace("@KEYS@", cases)
        .replace("@NAMES@", String.join(" ", keys.keySet()));
  }

  /** What fits where the line stands in a command, by its words, and in those below it. */
  private void place(String words, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    String here = "__sojourn_at " + words;
    options(spec, here.strip());
    if (spec.positionalParameters().isEmpty()) {
      script.append("complete -c sojourn -n '%s' -f%n".formatted(here.strip()));
    }
    for (Map.Entry<String, CommandLine> each : command.getSubcommands().entrySet()) {
      String about =
          String.join(" ", each.getValue().getCommandSpec().usageMessage().description());
      line(here.strip(), "-f -a " + each.getKey(), about);
      place((words + " " + each.getKey()).strip(), each.getValue());
    }
  }

  private void options(CommandSpec spec, String when) {
    for (OptionSpec option : spec.options()) {
      Fitting fitting = completing.afterOptions().get(option.longestName());
      String value =
          fitting != null
              ? " -x -a '%s'".formatted(suggested(option, fitting))
              : option.arity().max() > 0 ? " -r" : "";
      String name = option.longestName().replaceFirst("^--", "");
      line(when, "-l " + name + value, String.join(" ", option.description()));
    }
  }

  private static String suggested(OptionSpec option, Fitting fitting) {
    return option.splitRegex().isEmpty()
        ? words(fitting)
        : "(__sojourn_several %s)".formatted(words(fitting));
  }

  /** What fits after a command, by its words. */
  private void values(String command, Fitting fitting) {
    script.append(
        "complete -c sojourn -n '__sojourn_at %s' -f -a '%s'%n".formatted(command, words(fitting)));
  }

  private static String words(Fitting fitting) {
    return switch (fitting) {
      case Fitting.Words(List<String> words) -> String.join(" ", words);
      case Fitting.Listed(String command) -> "(__sojourn_ids %s)".formatted(command);
    };
  }

  private void line(String when, String what, String about) {
    String sentence = about.split("(?<=[.:;]) ", 2)[0].replaceFirst("[.:;]$", "");
    script.append(
        "complete -c sojourn -n '%s' %s -d '%s'%n"
            .formatted(when, what, sentence.replace("\\", "\\\\").replace("'", "\\'")));
  }
}
