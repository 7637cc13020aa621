package org.sojourn.cli;

import java.util.List;
import picocli.CommandLine;

/** All commands by name. Only the one called for is laid out, since that is most of a start. */
final class Commands {
  private static final List<String> NAMES =
      List.of(
          "init",
          "reflect",
          "write",
          "list",
          "show",
          "history",
          "edit",
          "delete",
          "undelete",
          "trash",
          "search",
          "themes",
          "guides",
          "identifiers",
          "contact",
          "share",
          "shares",
          "withdraw",
          "inbox",
          "comment",
          "reply",
          "debrief",
          "certify",
          "commitments",
          "insights",
          "mission",
          "import",
          "export",
          "reindex",
          "doctor",
          "encrypt",
          "decrypt",
          "passphrase",
          "recover",
          "backup",
          "restore",
          "paths",
          "tour",
          "completion",
          "manual");

  private Commands() {}

  /** The line of the program with the command that these arguments call for; else with all. */
  static CommandLine line(Call call, List<String> arguments) {
    CommandLine line = new CommandLine(new Root(call));
    String first = first(arguments);
    for (String name : NAMES.contains(first) ? List.of(first) : NAMES) {
      line.addSubcommand(name, laidOut(command(name, call)));
    }
    return line;
  }

  /** The command with its help in the shape that all have. */
  private static CommandLine laidOut(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading("%nCommands:%n");
    command.getSubcommands().values().forEach(Commands::laidOut);
    return command;
  }

  private static CommandLine command(String name, Call call) {
    return switch (name) {
      case "init" -> new CommandLine(new InitCommand(call));
      case "reflect" -> new CommandLine(new ReflectCommand(call));
      case "write" -> new CommandLine(new WriteCommand(call));
      case "list" -> new CommandLine(new ListCommand(call));
      case "show" -> new CommandLine(new ShowCommand(call));
      case "history" -> new CommandLine(new HistoryCommand(call));
      case "edit" -> new CommandLine(new EditCommand(call));
      case "delete" -> new CommandLine(new DeleteCommand(call));
      case "undelete" -> new CommandLine(new UndeleteCommand(call));
      case "trash" -> TrashCommand.line(call);
      case "search" -> SearchCommand.line(call);
      case "themes" -> ThemesCommand.line(call);
      case "guides" -> GuidesCommand.line(call);
      case "identifiers" -> new CommandLine(new IdentifiersCommand(call));
      case "contact" -> ContactCommand.line(call);
      case "share" -> new CommandLine(new ShareCommand(call));
      case "shares" -> new CommandLine(new SharesCommand(call));
      case "withdraw" -> new CommandLine(new WithdrawCommand(call));
      case "inbox" -> InboxCommand.line(call);
      case "comment" -> new CommandLine(new CommentCommand(call));
      case "reply" -> new CommandLine(new ReplyCommand(call));
      case "debrief" -> DebriefCommand.line(call);
      case "certify" -> new CommandLine(new CertifyCommand(call));
      case "commitments" -> CommitmentsCommand.line(call);
      case "insights" -> new CommandLine(new InsightsCommand(call));
      case "mission" -> MissionCommand.line(call);
      case "import" -> new CommandLine(new ImportCommand(call));
      case "export" -> new CommandLine(new ExportCommand(call));
      case "reindex" -> new CommandLine(new ReindexCommand(call));
      case "doctor" -> new CommandLine(new DoctorCommand(call));
      case "encrypt" -> new CommandLine(new EncryptCommand(call));
      case "decrypt" -> new CommandLine(new DecryptCommand(call));
      case "passphrase" -> new CommandLine(new PassphraseCommand(call));
      case "recover" -> new CommandLine(new RecoverCommand(call));
      case "backup" -> new CommandLine(new BackupCommand(call));
      case "restore" -> new CommandLine(new RestoreCommand(call));
      case "paths" -> new CommandLine(new PathsCommand(call));
      case "tour" -> new CommandLine(new TourCommand(call));
      case "completion" -> new CommandLine(new CompletionCommand(call));
      case "manual" -> new CommandLine(new ManualCommand(call));
      default -> throw new IllegalArgumentException("No command is called [%s]".formatted(name));
    };
  }

  /** The first argument that is neither an option nor the value of one; empty when none is. */
  private static String first(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (!arguments.get(i).startsWith("-")) {
        return arguments.get(i);
      }
      if (List.of("--journal", "--passphrase-file").contains(arguments.get(i))) {
        i++;
      }
    }
    return "";
  }
}
