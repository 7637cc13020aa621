package org.sojourn.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.sojourn.files.DurableFiles;

/** The file in which troubles are written down for whoever mends them; never what was written. */
public final class Log {
  private static final long LARGEST = 1_000_000;

  private final Path file;
  private final Clock clock;

  public Log(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Writes down a trouble with where it came from. A log that cannot be written is no trouble. */
  public void trouble(String doing, Throwable trouble) {
    StringWriter trace = new StringWriter();
    trouble.printStackTrace(new PrintWriter(trace));
    String entry = OffsetDateTime.now(clock) + " " + doing + "\n" + trace + "\n";
    try {
      boolean full = Files.exists(file) && Files.size(file) > LARGEST;
      byte[] before = full || !Files.exists(file) ? new byte[0] : Files.readAllBytes(file);
      byte[] now = (new String(before, UTF_8) + entry).getBytes(UTF_8);
      DurableFiles.real().write(file, now);
    } catch (IOException notWritten) {
      // There is nobody left to tell: the writer has had their sentence already.
    }
  }
}
