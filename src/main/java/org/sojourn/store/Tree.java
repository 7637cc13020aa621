package org.sojourn.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.files.DurableFiles;

/** All that lies below a folder, folders first, following no link. */
final class Tree {
  private Tree() {}

  /** Something that looks at files and folders. */
  @FunctionalInterface
  interface Seen {
    void at(Path file, BasicFileAttributes attributes) throws IOException;
  }

  /** What writers that were killed left anywhere below a folder. */
  static List<Path> unfinished(Path root) throws IOException {
    List<Path> left = new ArrayList<>();
    walk(
        root,
        (file, attributes) -> {
          if (attributes.isRegularFile() && DurableFiles.unfinished(file)) {
            left.add(file);
          }
        });
    return left;
  }

  /** Shows the folder and all below it; what goes away meanwhile is passed over. */
  static void walk(Path root, Seen seen) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            seen.at(folder, attributes);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            seen.at(file, attributes);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException trouble)
              throws IOException {
            if (Files.exists(file)) {
              throw trouble;
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
