package org.sojourn.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with how a command was called, in our words. */
final class Misuse {
  private Misuse() {}

  static Wrong of(ParameterException wrong) {
    CommandLine line = wrong.getCommandLine();
    String help = "see `%s --help`".formatted(line.getCommandSpec().qualifiedName());
    return switch (wrong) {
      case UnmatchedArgumentException unmatched -> unknown(unmatched, help);
      case MissingParameterException missing -> missing(missing, help);
      case ParameterException other ->
          Wrong.usage(String.valueOf(other.getMessage()).replaceAll("'([^']*)'", "[$1]"), help);
    };
  }

  private static Wrong unknown(UnmatchedArgumentException unmatched, String help) {
    String word = unmatched.getUnmatched().getFirst();
    String what = word.startsWith("-") ? "option" : "argument";
    CommandLine line = unmatched.getCommandLine();
    if (!line.getSubcommands().isEmpty() && !word.startsWith("-")) {
      what = "command";
    }
    List<String> known =
        word.startsWith("-") ? options(line) : List.copyOf(line.getSubcommands().keySet());
    String remedy = Choices.meant(word, known, help);
    return Wrong.usage(
        "`%s` knows no %s [%s]".formatted(line.getCommandSpec().qualifiedName(), what, word),
        remedy);
  }

  private static List<String> options(CommandLine line) {
    return line.getCommandSpec().options().stream().map(option -> option.longestName()).toList();
  }

  private static Wrong missing(MissingParameterException missing, String help) {
    String names =
        missing.getMissing().isEmpty() ? "something" : missing.getMissing().getFirst().paramLabel();
    String option =
        !missing.getMissing().isEmpty() && missing.getMissing().getFirst().isOption()
            ? ((CommandLine.Model.OptionSpec) missing.getMissing().getFirst()).longestName() + " "
            : "";
    return Wrong.usage(
        "`%s` needs [%s%s]"
            .formatted(missing.getCommandLine().getCommandSpec().qualifiedName(), option, names),
        help);
  }
}
