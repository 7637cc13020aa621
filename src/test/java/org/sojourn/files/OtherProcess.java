package org.sojourn.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A second JVM with the tests' class path, running a main class and talking by lines. */
public final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private OtherProcess(Process process) {
    this.process = process;
    this.out = process.inputReader();
  }

  /** Starts it. */
  public static OtherProcess start(Class<?> main, String... arguments) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, main.getName()));
    command.addAll(List.of(arguments));
    return new OtherProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** The next line it says; null when it has said all. */
  public @Nullable String line() throws IOException {
    return out.readLine();
  }

  /** Tells it to go on: the other side waits for a line. */
  public void tell() throws IOException {
    process.outputWriter().write("go\n");
    process.outputWriter().flush();
  }

  /** Ends it at once, as kill -9 does; what it had said before is still read by {@link #line}. */
  public void kill() {
    // By its handle, because the process itself closes its streams when asked.
    process.toHandle().destroyForcibly();
  }

  /** How it ended, after at most a minute. */
  public int exit() throws InterruptedException {
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("It does not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    out.close();
  }
}
