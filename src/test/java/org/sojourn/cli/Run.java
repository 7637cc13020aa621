package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.app.Start;
import org.sojourn.store.Key;
import picocli.CommandLine;

/** Runs commands as a shell would, in folders of a test's own, on a Sunday evening. */
final class Run {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:04:10Z"), ZoneOffset.UTC);

  private final Path home;
  private final boolean terminal;
  final List<Path> opened = new ArrayList<>();
  final List<Start> started = new ArrayList<>();

  /** What a person types when asked for words that are not shown. */
  final Deque<String> typed = new ArrayDeque<>();

  final List<String> asked = new ArrayList<>();

  /** The time it is; a test may let months pass. */
  Clock clock = CLOCK;

  /** Keys that were handed to the screen. */
  final List<Key> keys = new ArrayList<>();

  private Run(Path home, boolean terminal) {
    this.home = home;
    this.terminal = terminal;
    goWithoutModel();
  }

  /** What is said of commands is so without the model, which takes half a second to open. */
  private void goWithoutModel() {
    Path settings = home.resolve(".config/sojourn/settings.json");
    try {
      if (Files.notExists(settings)) {
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{\"meaning\": false}");
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** Commands called by a program. */
  static Run in(Path home) {
    return new Run(home, false);
  }

  /** Commands called by a person at a terminal. */
  static Run atTerminal(Path home) {
    return new Run(home, true);
  }

  /** What a command printed and ended with. */
  record Ended(int exit, String out, String err) {
    /** The last line of the data. */
    String last() {
      return out.stripTrailing().lines().reduce("", (before, line) -> line);
    }

    /** The data, when it was done without a word. */
    String data() {
      if (exit != 0 || !err.isEmpty()) {
        throw new AssertionError("ended with %d: %s".formatted(exit, err));
      }
      return out;
    }
  }

  Path journal() {
    return home.resolve("journal");
  }

  Ended call(String... arguments) {
    return given(new byte[0], arguments);
  }

  /** A call with something on standard input. */
  Ended given(String input, String... arguments) {
    return given(input.getBytes(UTF_8), arguments);
  }

  Ended given(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Cli.run(List.of(arguments), shell(input, out, err));
    return new Ended(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** All commands, laid out. */
  CommandLine commands() {
    Shell shell = shell(new byte[0], new ByteArrayOutputStream(), new ByteArrayOutputStream());
    return Commands.line(new Call(shell), List.of());
  }

  private Shell shell(byte[] input, OutputStream out, OutputStream err) {
    return new Shell(
        new ByteArrayInputStream(input),
        out,
        err,
        Map.of("HOME", home.toString(), "SOJOURN_JOURNAL", journal().toString()),
        clock,
        () -> terminal,
        (folders, start, key) -> {
          key.ifPresent(keys::add);
          opened.add(folders.journal());
          started.add(start);
          return 0;
        },
        prompt -> {
          asked.add(prompt);
          return Optional.ofNullable(typed.poll()).map(String::toCharArray);
        });
  }
}
