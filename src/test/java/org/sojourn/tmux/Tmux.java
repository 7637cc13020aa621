package org.sojourn.tmux;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program in a real terminal: a tmux server of its own with one window, closed with this object.
 *
 * <p>The program sees a home folder of its own and none of the environment of the test but {@code
 * PATH}. The window stays when the program ends, so that what it left on the screen can be read.
 */
public final class Tmux implements AutoCloseable {
  /** A place on the screen, counted from 0 at the upper left. */
  public record Spot(int column, int row) {
    private static Spot of(String columnAndRow) {
      int between = columnAndRow.indexOf(' ');
      return new Spot(
          Integer.parseInt(columnAndRow.substring(0, between)),
          Integer.parseInt(columnAndRow.substring(between + 1)));
    }
  }

  private static final Duration LOOK_EVERY = Duration.ofMillis(20);
  private static final int PATIENCE_SECONDS = 30;
  // What tmux itself writes on the last row once the program has ended.
  private static final Pattern END_NOTICE = Pattern.compile("Pane is dead[^\\n]*\\s*\\z");

  private final Path scratch;
  private final Path socket;
  private boolean hungUp;

  private Tmux(Path scratch) {
    this.scratch = scratch;
    this.socket = scratch.resolve("tmux");
  }

  /** Whether there is a tmux to run; a test that needs one is skipped without it. */
  public static boolean available() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tmux")));
  }

  /**
   * A window of {@code columns} by {@code rows} that runs {@code command} in {@code folder}, with
   * {@code environment} beside the usual.
   */
  public static Tmux open(
      int columns, int rows, Path folder, Map<String, String> environment, String... command) {
    Tmux tmux = new Tmux(scratchFolder());
    List<String> words =
        new ArrayList<>(List.of("start-server", ";", "set", "-sg", "escape-time", "0", ";"));
    words.addAll(List.of("set", "-g", "remain-on-exit", "on", ";"));
    words.addAll(List.of("set", "-g", "default-terminal", "xterm-256color", ";"));
    words.addAll(List.of("set", "-g", "status", "off", ";"));
    words.addAll(List.of("set", "-s", "exit-empty", "off", ";"));
    words.addAll(List.of("new-session", "-d", "-c", folder.toString()));
    words.addAll(List.of("-x", Integer.toString(columns), "-y", Integer.toString(rows)));
    environment.forEach((name, value) -> words.addAll(List.of("-e", name + "=" + value)));
    words.add("--");
    words.addAll(List.of(command));
    tmux.run("", words.toArray(String[]::new));
    return tmux;
  }

  /** A window that runs the POSIX shell commands of {@code script}. */
  public static Tmux script(
      int columns, int rows, Path folder, Map<String, String> environment, String script) {
    return open(columns, rows, folder, environment, "/bin/sh", "-c", script);
  }

  /** The home folder that the program sees. */
  public Path home() {
    return scratch.resolve("home");
  }

  /** Presses keys, named as tmux names them: {@code Enter}, {@code C-q}, {@code F1}, {@code x}. */
  public void keys(String... keys) {
    List<String> words = new ArrayList<>(List.of("send-keys"));
    words.addAll(List.of(keys));
    run("", words.toArray(String[]::new));
  }

  /** Types text, character by character. */
  public void type(String text) {
    run("", "send-keys", "-l", "--", text);
  }

  /** Pastes text, in brackets when the program asked for them. */
  public void paste(String text) {
    run(text, "load-buffer", "-");
    run("", "paste-buffer", "-p", "-r", "-d");
  }

  /** What the screen shows: its rows, without trailing blanks, newline between them. */
  public String screen() {
    return END_NOTICE.matcher(run("", "capture-pane", "-p")).replaceFirst("").stripTrailing();
  }

  /** Waits until the screen shows the text. */
  public void await(String text) {
    await("the screen to show [" + text + "]", screen -> screen.contains(text));
  }

  /** Waits until the screen no longer shows the text. */
  public void awaitGone(String text) {
    await("the screen to lose [" + text + "]", screen -> !screen.contains(text));
  }

  /** Waits until the screen is as wished; fails with the screen when it never is. */
  public void await(String wish, Predicate<String> wished) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      String screen = screen();
      if (wished.test(screen)) {
        return;
      }
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "Waited %d s for %s; it shows:%n%s".formatted(PATIENCE_SECONDS, wish, screen));
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
  }

  /** Waits until the program that the window was opened with has ended; returns its exit status. */
  public int awaitEnd() {
    await("the program to end", screen -> ask("#{pane_dead}").equals("1"));
    String status = ask("#{pane_dead_status}");
    return status.isEmpty() ? -1 : Integer.parseInt(status);
  }

  /** Makes the window larger or smaller. */
  public void resize(int columns, int rows) {
    run("", "resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows));
  }

  /** Whether the window shows its alternate screen. */
  public boolean alternateOn() {
    return ask("#{alternate_on}").equals("1");
  }

  /** Whether the cursor is shown. */
  public boolean cursorShown() {
    return ask("#{cursor_flag}").equals("1");
  }

  /** Whether clicks in the window go to the program. */
  public boolean mouseOn() {
    return ask("#{mouse_any_flag}").equals("1");
  }

  /** What the screen shows, with the sequences that colour it. */
  public String colours() {
    return run("", "capture-pane", "-p", "-e");
  }

  /** Where the cursor is, shown or not. */
  public Spot cursor() {
    return Spot.of(ask("#{cursor_x} #{cursor_y}"));
  }

  /** Where the terminal has put a text that is on the screen once, whatever letters precede it. */
  public Spot find(String text) {
    await(text);
    run("", "copy-mode", ";", "send-keys", "-X", "search-backward-text", text);
    Spot found = Spot.of(ask("#{copy_cursor_x} #{copy_cursor_y}"));
    run("", "send-keys", "-X", "cancel");
    return found;
  }

  /** The window's title, which a program may set. */
  public String title() {
    return ask("#{pane_title}");
  }

  /** Gives the window a title. */
  public void title(String title) {
    run("", "select-pane", "-T", title);
  }

  /** Closes the window, as a connection that is lost does. */
  public void hangUp() {
    run("", "kill-pane");
    hungUp = true;
  }

  /** The process that the window was opened with. */
  public ProcessHandle program() {
    return shown().orElseThrow();
  }

  private Optional<ProcessHandle> shown() {
    return ProcessHandle.of(Long.parseLong(ask("#{pane_pid}")));
  }

  private List<ProcessHandle> running() {
    return shown().stream()
        .flatMap(program -> Stream.concat(Stream.of(program), program.descendants()))
        .toList();
  }

  /** The Java below {@link #program()}, once it runs. */
  public ProcessHandle java() {
    await("Java to run", screen -> javaNow().isPresent());
    return javaNow().orElseThrow(() -> new AssertionError("Java ended:\n" + screen()));
  }

  /** The Java below {@link #program()}, if it runs now. */
  public Optional<ProcessHandle> javaNow() {
    return program()
        .descendants()
        .filter(process -> process.info().command().orElse("").endsWith("/java"))
        .findFirst();
  }

  /** Closes the window; when it returns, no program in it writes to its folders any more. */
  @Override
  public void close() {
    List<ProcessHandle> running = hungUp ? List.of() : running();
    run("", "kill-server");
    for (ProcessHandle process : running) {
      process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
    delete(scratch);
  }

  private String ask(String format) {
    return run("", "display-message", "-p", format).strip();
  }

  private String run(String input, String... words) {
    List<String> command = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
    command.addAll(List.of("-u", "-f", "/dev/null"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().retainAll(List.of("PATH"));
    builder.environment().putAll(homeEnvironment());
    try {
      Process process = builder.start();
      try (var stdin = process.getOutputStream()) {
        stdin.write(input.getBytes(UTF_8));
      }
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError("tmux " + String.join(" ", words) + ": " + output);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while tmux ran", e);
    }
  }

  private Map<String, String> homeEnvironment() {
    return Map.of(
        "HOME", home().toString(),
        "XDG_CACHE_HOME", home().resolve("cache").toString(),
        "XDG_CONFIG_HOME", home().resolve("config").toString(),
        "XDG_DATA_HOME", home().resolve("data").toString(),
        "XDG_STATE_HOME", home().resolve("state").toString(),
        "LANG", "C.UTF-8",
        "SHELL", "/bin/sh",
        "PS1", "$ ");
  }

  // Under /tmp and short: the path of a socket may have about a hundred bytes and no more.
  private static Path scratchFolder() {
    try {
      Path scratch = Files.createTempDirectory("tmux");
      Files.createDirectories(scratch.resolve("home"));
      return scratch.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder and all that is in it. */
  static void delete(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException trouble)
                throws IOException {
              Files.deleteIfExists(visited);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
