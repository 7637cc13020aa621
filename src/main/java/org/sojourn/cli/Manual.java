package org.sojourn.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.app.Keys;
import org.sojourn.app.Where;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page of the manual, made of what the commands and the keys say of themselves. */
final class Manual {
  private static final String NAME = "sojourn";
  private static final List<List<String>> EXITS =
      List.of(
          List.of("0", "Done, also when a search finds nothing."),
          List.of("1", "Failed; a sentence says what and what to do."),
          List.of("2", "Not understood; see --help."));
  private static final List<List<String>> ENVIRONMENT =
      List.of(
          List.of("SOJOURN_JOURNAL", "The journal's folder, where --journal names none."),
          List.of("SOJOURN_JAVA, JAVA_HOME", "Where a JDK 25 is looked for."),
          List.of("VISUAL, EDITOR", "The editor that ^E opens, where the settings name none."),
          List.of(
              "ACCESSIBLE",
              "When it is set, and not 0, Sojourn asks and answers by lines, as with --plain."),
          List.of("TERM", "When it is dumb, likewise."),
          List.of("NO_COLOR", "When it is set, nothing has a colour."));

  private final StringBuilder page = new StringBuilder();

  private Manual() {}

  /** The page for the program with all its commands. */
  static String of(CommandLine all) {
    Manual manual = new Manual();
    manual.head(all.getCommandSpec());
    manual.section("COMMANDS");
    all.getSubcommands().values().forEach(manual::command);
    manual.keys();
    manual.files();
    manual.section("ENVIRONMENT");
    ENVIRONMENT.forEach(each -> manual.item(each.getFirst(), each.getLast()));
    manual.section("EXIT STATUS");
    EXITS.forEach(each -> manual.item(each.getFirst(), each.getLast()));
    return manual.page.toString();
  }

  private void head(CommandSpec root) {
    line(".TH SOJOURN 1 \"\" \"%s\" \"User Commands\"".formatted(Cli.VERSION));
    section("NAME");
    text(NAME + " - a reflection journal for people on medical missions");
    section("SYNOPSIS");
    line(".B " + NAME);
    text("[--journal DIR] [COMMAND] [OPTIONS]");
    section("DESCRIPTION");
    Arrays.stream(root.usageMessage().description())
        .filter(each -> !each.isEmpty())
        .forEach(this::text);
    text("Data goes to standard output, talk to standard error.");
    section("OPTIONS");
    text("They stand before or after the command.");
    root.options().forEach(this::option);
  }

  private void command(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    line(".SS " + bare(spec.qualifiedName()));
    Arrays.stream(spec.usageMessage().description()).forEach(this::text);
    spec.positionalParameters().forEach(this::parameter);
    spec.options().stream().filter(option -> !option.inherited()).forEach(this::option);
    example(spec.usageMessage().footer());
    command.getSubcommands().values().forEach(this::command);
  }

  private void parameter(PositionalParamSpec parameter) {
    item(parameter.paramLabel(), said(parameter));
  }

  private void option(OptionSpec option) {
    String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
    item(String.join(", ", option.names()) + value, said(option));
  }

  private static String said(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  private void example(String... footer) {
    line(".PP");
    line(".nf");
    Arrays.stream(footer).filter(each -> !each.isEmpty()).forEach(this::text);
    line(".fi");
  }

  private void keys() {
    section("KEYS");
    for (org.sojourn.app.Command command : org.sojourn.app.Command.values()) {
      item(
          command.keys().stream().map(Keys::label).collect(Collectors.joining(", ")),
          "%s (%s)".formatted(command.help(), places(command)));
    }
  }

  private static String places(org.sojourn.app.Command command) {
    return command.places().equals(EnumSet.allOf(Where.class))
        ? "everywhere"
        : command.places().stream().sorted().map(Where::label).collect(Collectors.joining(", "));
  }

  private void files() {
    section("FILES");
    item("$XDG_DATA_HOME/sojourn", "The journal: one JSON file for each entry.");
    item("$XDG_CACHE_HOME/sojourn", "The search index, which may be deleted at any time.");
    item("$XDG_STATE_HOME/sojourn", "A log of troubles, without any text of yours.");
    item(
        "$XDG_CONFIG_HOME/sojourn",
        "settings.json, your own guides, dictionaries and cards. `sojourn paths` prints them all.");
  }

  private void section(String name) {
    line(".SH " + name);
  }

  private void item(String name, String words) {
    line(".TP");
    line(".B " + bare(name).replace("\"", "\\(dq"));
    text(words);
  }

  private void text(String words) {
    line(bare(words));
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  /** Words in which no sign is one of the page's own. */
  private static String bare(String words) {
    String plain = words.replace("$$", "$").replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
