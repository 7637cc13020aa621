package org.sojourn.files;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file could not be read or written. The message is one sentence for the person at the screen,
 * with the path in brackets and what can be done.
 */
public final class FileTrouble extends IOException {
  @Serial private static final long serialVersionUID = 1;

  /** Below this many free bytes a disk counts as full: less than a block and its bookkeeping. */
  private static final long FULL = 16 * 1024;

  private static final List<String> NO_ROOM = List.of("no space left", "quota exceeded");
  private static final List<String> READ_ONLY = List.of("read-only file system");

  /** What went wrong. */
  public enum Kind {
    /** The disk, or the writer's share of it, is full. */
    NO_ROOM,
    /** The disk or the folder may only be read. */
    NOT_WRITABLE,
    /** The file belongs to someone else. */
    NOT_READABLE,
    /** There is no such file or folder. */
    MISSING,
    /** A link, a folder, a pipe or a device stands where a file should be. */
    NOT_A_FILE,
    /** The file is larger than anything that belongs there. */
    TOO_BIG,
    /** The file is sealed, and cannot be opened here. */
    SEALED,
    /** Another process holds the lock. */
    LOCKED,
    /** The disk reports an error. */
    BROKEN
  }

  private final Kind kind;
  private final transient Path file;

  private FileTrouble(Kind kind, String message, Path file, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.file = file;
  }

  /** What went wrong, for those who act on it. */
  public Kind kind() {
    return kind;
  }

  /** The file or folder it is about. */
  public Path file() {
    return file;
  }

  /** The trouble of writing a file, from what the system said. */
  public static FileTrouble writing(Path file, IOException cause) {
    if (cause instanceof FileTrouble trouble) {
      return trouble;
    }
    String reason = reason(cause);
    if (says(reason, NO_ROOM)) {
      return noRoom(file, cause);
    }
    boolean missing = cause instanceof NoSuchFileException;
    // Some folders, such as those of the system's own, take no files and say that there are none.
    boolean closed = missing && Files.isDirectory(folder(file));
    if (cause instanceof AccessDeniedException || says(reason, READ_ONLY) || closed) {
      return of(
          Kind.NOT_WRITABLE,
          "[%s] cannot be written: the folder is read-only or belongs to someone else; change its"
              + " permissions, or choose another folder",
          file,
          cause);
    }
    if (missing) {
      return of(
          Kind.MISSING, "[%s] cannot be written: its folder is gone; bring it back", file, cause);
    }
    // The system speaks the user's language: what it said may be "full" in words not known here.
    if (full(file)) {
      return noRoom(file, cause);
    }
    return of(
        Kind.BROKEN, "[%s] may not be safe on the disk (" + reason + "): save again", file, cause);
  }

  /** The trouble of reading a file, from what the system said. */
  public static FileTrouble reading(Path file, IOException cause) {
    return switch (cause) {
      case FileTrouble trouble -> trouble;
      case NoSuchFileException missing ->
          of(Kind.MISSING, "[%s] does not exist: check the name", file, missing);
      case AccessDeniedException denied ->
          of(Kind.NOT_READABLE, "[%s] may not be read: change its permissions", file, denied);
      case IOException other ->
          of(
              Kind.BROKEN,
              "[%s] could not be read (" + reason(other) + "): try again, or from a copy",
              file,
              other);
    };
  }

  static FileTrouble notAFile(Path file, String what) {
    return of(
        Kind.NOT_A_FILE,
        "[%s] is " + what + " and is not opened: put the file itself there",
        file,
        null);
  }

  static FileTrouble tooBig(Path file, long maxBytes) {
    return of(
        Kind.TOO_BIG, "[%s] is larger than " + size(maxBytes) + " and is not opened", file, null);
  }

  static FileTrouble sealed(Path file, IOException cause) {
    return of(
        Kind.SEALED,
        "[%s] is encrypted to another key, or was damaged: bring it back from a backup",
        file,
        cause);
  }

  static FileTrouble locked(Path file) {
    return of(
        Kind.LOCKED,
        "[%s] is held by another program that is writing: try again in a moment",
        file,
        null);
  }

  private static FileTrouble noRoom(Path file, IOException cause) {
    return of(
        Kind.NO_ROOM,
        "No room left on the disk for [%s]: free some space and save again; what was saved before"
            + " is whole",
        file,
        cause);
  }

  private static FileTrouble of(Kind kind, String sentence, Path file, @Nullable Throwable cause) {
    return new FileTrouble(kind, sentence.replace("%s", file.toString()), file, cause);
  }

  private static String reason(IOException cause) {
    String reason = cause instanceof FileSystemException known ? known.getReason() : null;
    String said = reason == null ? cause.getMessage() : reason;
    return said == null ? cause.getClass().getSimpleName() : said;
  }

  private static boolean says(String reason, List<String> words) {
    String lower = reason.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }

  private static boolean full(Path file) {
    return Disk.room(folder(file)) < FULL;
  }

  private static Path folder(Path file) {
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    return folder == null ? whole : folder;
  }

  private static String size(long bytes) {
    return bytes >= 1024 * 1024 ? bytes / (1024 * 1024) + " MB" : bytes / 1024 + " kB";
  }
}
