package org.sojourn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Folders;
import org.sojourn.app.Start;
import org.sojourn.app.ThreadLanes;
import org.sojourn.cli.Cli;
import org.sojourn.cli.Shell;
import org.sojourn.store.Key;
import org.sojourn.terminal.Hidden;
import org.sojourn.terminal.JournalTerminal;
import org.sojourn.terminal.Visible;

/** The door of the program: opens the screen, or runs the command it was called with. */
public final class Main {
  private static final String JOURNAL = "--journal";

  private Main() {}

  static void main(String[] given) {
    // All sentences are English, so numbers are, too: "3,413", and "0.45" in data for programs.
    Locale.setDefault(Locale.ENGLISH);
    int exit = run(Words.asTyped(Arrays.asList(given)));
    if (exit != 0) {
      System.exit(exit);
    }
  }

  private static int run(List<String> arguments) {
    if (!arguments.isEmpty() && arguments.getFirst().equals("--train")) {
      return train(arguments.getLast());
    }
    return opensScreen(arguments) ? screen(arguments) : command(arguments);
  }

  private static int train(String part) {
    try {
      if (part.equals("start")) {
        FirstFrame.train(clock());
      } else {
        Training.run(clock());
      }
      return 0;
    } catch (IOException trouble) {
      return wrong("Training failed: " + trouble.getMessage(), 1);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  /**
   * Whether nothing but options that go with the screen is asked for: then no command is loaded.
   */
  static boolean opensScreen(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      boolean named = argument.equals(JOURNAL) && i + 1 < arguments.size();
      if (!named && !argument.startsWith(JOURNAL + "=")) {
        return false;
      }
      i += named ? 1 : 0;
    }
    return true;
  }

  /** The journal these arguments name, the last one if there are several. */
  static @Nullable String journal(List<String> arguments) {
    String last = arguments.isEmpty() ? JOURNAL : arguments.getLast();
    return last.startsWith(JOURNAL + "=") ? last.substring(JOURNAL.length() + 1) : named(last);
  }

  private static @Nullable String named(String last) {
    return last.equals(JOURNAL) ? null : last;
  }

  /** Opens the face that is asked for, on a page. */
  private static int open(List<String> arguments, Folders folders, Start start, Optional<Key> key) {
    boolean terminal = terminal();
    return inLines(arguments, System.getenv(), terminal)
        ? shown(new Linear(folders, clock(), start, key, Linear.Ends.own(terminal))::run, folders)
        : screen(folders, start, key);
  }

  /** Whether lines are asked for: by the option, or by what is told of a terminal. */
  static boolean inLines(
      List<String> arguments, Map<String, String> environment, boolean terminal) {
    int end = arguments.contains("--") ? arguments.indexOf("--") : arguments.size();
    String accessible = environment.getOrDefault("ACCESSIBLE", "");
    String kind = environment.getOrDefault("TERM", "");
    boolean told = !accessible.isEmpty() && !accessible.equals("0");
    return arguments.subList(0, end).contains("--plain")
        || (terminal && (told || kind.isEmpty() || kind.equals("dumb")));
  }

  private static int command(List<String> arguments) {
    Shell shell =
        new Shell(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            clock(),
            Main::terminal,
            (folders, start, key) -> open(arguments, folders, start, key),
            Hidden::ask);
    return Cli.run(arguments, shell);
  }

  private static int screen(List<String> arguments) {
    JournalTerminal.prepare();
    String named = journal(arguments);
    if (named != null && named.isBlank()) {
      return wrong("--journal [] names no folder: name the folder of a journal.", 2);
    }
    try {
      Folders folders = Folders.of(System.getenv(), named == null ? null : Path.of(named));
      return open(arguments, folders, new Start.Home(), Optional.empty());
    } catch (InvalidPathException notAPath) {
      return wrong(
          "[%s] cannot be the name of a folder here: use another name, or a locale with UTF-8."
              .formatted(notAPath.getInput()),
          2);
    }
  }

  private static int screen(Folders folders, Start start, Optional<Key> key) {
    if (!terminal()) {
      return wrong("There is no terminal to open the screen on: name a command, such as list.", 1);
    }
    return shown(new Screen(folders, clock(), start, key, new ThreadLanes())::run, folders);
  }

  /** One of the two faces of the program. */
  private interface Face {
    void run() throws IOException, InterruptedException;
  }

  private static int shown(Face face, Folders folders) {
    try {
      face.run();
      return 0;
    } catch (IOException trouble) {
      return wrong(String.valueOf(trouble.getMessage()), 1);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 1;
    } catch (RuntimeException | Error inside) {
      // The terminal is restored and the log has the trace: the face saw to both.
      return wrong(
          "Something went wrong inside: the log [%s] says what. What was written is kept as a draft."
              .formatted(folders.log()),
          1);
    }
  }

  private static int wrong(String sentence, int exit) {
    new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8)
        .println("sojourn: " + Visible.of(sentence));
    return exit;
  }

  /**
   * Whether a person sits at both ends; since Java 25 there is no console again when nobody does.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean terminal() {
    if (System.getenv().getOrDefault("SOJOURN_TTY", "").equals("ready")) {
      // The launcher has looked already, and asking Java for its console takes a while.
      return true;
    }
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static Clock clock() {
    return new LocalClock();
  }
}
