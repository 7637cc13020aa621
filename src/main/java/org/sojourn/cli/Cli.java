package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Log;
import org.sojourn.json.Json;
import org.sojourn.terminal.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The commands a shell calls. */
public final class Cli {
  /** The version of the program. */
  public static final String VERSION = "sojourn 0.1.0";

  private static final String HELP = "help";

  private static final int COLUMNS = 80;

  private final Shell shell;
  private final List<String> arguments;

  private Cli(List<String> arguments, Shell shell) {
    this.arguments = arguments;
    this.shell = shell;
  }

  /**
   * Runs a command to its end.
   *
   * @return what the program ends with: 0 done, 1 failed, 2 called wrongly
   */
  public static int run(List<String> arguments, Shell shell) {
    return new Cli(helping(arguments), shell).run();
  }

  /** {@code help} is asked for as {@code --help} is: alone, or for a command. */
  private static List<String> helping(List<String> arguments) {
    if (arguments.isEmpty() || !arguments.getFirst().equals(HELP)) {
      return arguments;
    }
    List<String> asked = new ArrayList<>(arguments.subList(1, arguments.size()));
    asked.add("--" + HELP);
    return asked;
  }

  private int run() {
    try (Call call = new Call(shell)) {
      CommandLine line = Commands.line(call, arguments);
      settle(line);
      return line.execute(arguments.toArray(String[]::new));
    } catch (IOException trouble) {
      return told(trouble);
    } catch (RuntimeException | Error inside) {
      return failed(inside);
    }
  }

  private void settle(CommandLine line) {
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(COLUMNS)
        .setExpandAtFiles(false)
        .setPosixClusteredShortOptionsAllowed(false)
        .setOut(new PrintWriter(new OutputStreamWriter(shell.out(), UTF_8), true))
        .setErr(new PrintWriter(new OutputStreamWriter(shell.err(), UTF_8), true))
        .setParameterExceptionHandler((wrong, given) -> told(Misuse.of(wrong)))
        .setExecutionExceptionHandler((trouble, failed, parsed) -> caught(trouble));
  }

  private int caught(Exception trouble) {
    return trouble instanceof RuntimeException inside
            && !(trouble.getCause() instanceof IOException)
        ? failed(inside)
        : told(trouble);
  }

  private int told(Exception trouble) {
    if (trouble instanceof NobodyReads || trouble.getCause() instanceof NobodyReads) {
      return Exit.FAILED;
    }
    tell(Told.of(trouble));
    return trouble instanceof Wrong wrong ? wrong.exit() : Exit.FAILED;
  }

  /** What nobody foresaw: the trace is for the log, one sentence for the person. */
  private int failed(Throwable inside) {
    String log;
    try (Call call = new Call(shell)) {
      log = call.folders().log().toString();
      new Log(call.folders(), shell.clock()).trouble("Command", inside);
    } catch (IOException noFolders) {
      log = "sojourn.log";
    }
    tell(new Told("Something went wrong inside", "the log [%s] says what".formatted(log)));
    return Exit.FAILED;
  }

  private void tell(Told told) {
    PrintWriter err = new PrintWriter(new OutputStreamWriter(shell.err(), UTF_8), true);
    err.println(
        arguments.contains("--json") ? Json.line(told.parts()) : Visible.of(told.sentence()));
  }
}
