package org.sojourn.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** When a folder last had a file written into it, moved or deleted, as every durable write does. */
public final class Pulse {

  private Pulse() {}

  /** The time, in nanoseconds since 1970; 0 when there is no such folder. */
  public static long of(Path folder) {
    try {
      return Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).to(TimeUnit.NANOSECONDS);
    } catch (IOException absent) {
      return 0;
    }
  }
}
