package org.sojourn.files;

import java.nio.file.Path;

/** One operation that was done to the disk. */
public sealed interface Op {
  /** A folder was made. */
  record CreateFolder(Path folder) implements Op {}

  /** An empty file was created. */
  record Create(Path file) implements Op {}

  /** A file was written, whole, and not yet forced. */
  record Write(Path file, String content) implements Op {}

  /** The content of a file was forced. */
  record Force(Path file) implements Op {}

  /** A file got another name or place. */
  record Move(Path from, Path to) implements Op {}

  /** The names in a folder were forced. */
  record ForceFolder(Path folder) implements Op {}

  /** A file or an empty folder was deleted. */
  record Delete(Path file) implements Op {}
}
