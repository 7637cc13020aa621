package org.sojourn.files;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of the disk that a folder is on. Where the system does not tell which disk that is,
 * as in some sandboxes, nothing is taken to be wrong with it.
 */
public final class Disk {

  private Disk() {}

  /** Whether files on it have owners, and others can be kept out. */
  public static boolean knowsOwners(Path folder) {
    return store(folder).map(disk -> disk.supportsFileAttributeView("posix")).orElse(true);
  }

  /** The name of its file system, such as {@code vfat}, in small letters; empty when unknown. */
  public static String type(Path folder) {
    return store(folder).map(disk -> disk.type().toLowerCase(Locale.ROOT)).orElse("");
  }

  /** The bytes that may still be written to it; as many as can be when unknown. */
  public static long room(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException unknown) {
      long room = folder.toFile().getUsableSpace();
      return room == 0 ? Long.MAX_VALUE : room;
    }
  }

  private static Optional<FileStore> store(Path folder) {
    try {
      return Optional.of(Files.getFileStore(folder));
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }
}
