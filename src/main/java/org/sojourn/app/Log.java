package org.sojourn.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.FileTrouble;
import org.sojourn.json.JsonTrouble;

/**
 * The file in which troubles are written down for whoever mends them; never what was written. What
 * an exception says may hold words of the journal or the names of someone's files, so that only its
 * class, its trace and the journal's own folders are told.
 */
public final class Log {
  private static final long LARGEST = 1_000_000;

  /** What folders in a journal are called when Sojourn named them: by kind, year, month or id. */
  private static final Pattern OWN_NAME =
      Pattern.compile(
          "entries|drafts|revisions|trash|commitments|shares|inbox|comments|[0-9]{2}|[0-9]{4}"
              + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Folders folders;
  private final Clock clock;

  public Log(Folders folders, Clock clock) {
    this.folders = folders;
    this.clock = clock;
  }

  /** Writes down a trouble with where it came from. A log that cannot be written is no trouble. */
  public void trouble(String doing, Throwable trouble) {
    Path file = folders.log();
    String entry = OffsetDateTime.now(clock) + " " + doing + "\n" + told(trouble) + "\n";
    try {
      boolean full = Files.exists(file) && Files.size(file) > LARGEST;
      byte[] before = full || !Files.exists(file) ? new byte[0] : Files.readAllBytes(file);
      byte[] now = (new String(before, UTF_8) + entry).getBytes(UTF_8);
      DurableFiles.real().write(file, now);
    } catch (IOException notWritten) {
      // There is nobody left to tell: the writer has had their sentence already.
    }
  }

  private String told(Throwable trouble) {
    StringBuilder told = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable each = trouble; each != null && seen.add(each); each = each.getCause()) {
      told.append(told.isEmpty() ? "" : "caused by ");
      told.append(each.getClass().getName()).append(about(each)).append('\n');
      for (StackTraceElement frame : each.getStackTrace()) {
        told.append("\tat ").append(frame).append('\n');
      }
    }
    return told.toString();
  }

  /** What may be told of a trouble besides its class. */
  private String about(Throwable trouble) {
    return switch (trouble) {
      case FileTrouble file -> " " + file.kind() + " " + where(file.file());
      case FileSystemException system -> " " + where(system.getFile());
      case JsonTrouble json -> " " + where(json.source());
      // Java's own words about the program, in which no text of anybody's stands.
      case NullPointerException _, IndexOutOfBoundsException _, LinkageError _ ->
          ": " + trouble.getMessage();
      default -> "";
    };
  }

  private String where(@Nullable String file) {
    try {
      return file == null ? "" : where(Path.of(file));
    } catch (InvalidPathException notAPath) {
      return "outside the journal";
    }
  }

  /** The folder of a file, as far as its name is the journal's and not somebody's. */
  private String where(Path file) {
    Path journal = folders.journal();
    Path whole = journal.resolve(file).normalize();
    if (!whole.startsWith(journal)) {
      return whole.startsWith(folders.cache()) ? "in the cache" : "outside the journal";
    }
    Path folder = journal.relativize(whole).getParent();
    return folder == null
        ? "in the journal"
        : StreamSupport.stream(folder.spliterator(), false)
            .map(Path::toString)
            .map(name -> OWN_NAME.matcher(name).matches() ? name : "…")
            .collect(Collectors.joining("/", "in ", ""));
  }
}
