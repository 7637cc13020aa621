package org.sojourn.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Completes the name of a file from those in its folder, as a shell does. */
final class FileNames {
  private FileNames() {}

  /** The path as far as all names that begin so agree, and those names. */
  static Event.PathCompleted complete(String typed, Path home) throws IOException {
    String path = typed.equals("~") ? "~/" : typed;
    int end = path.lastIndexOf('/') + 1;
    String within = path.substring(0, end);
    Path folder = TypedPath.of(within, home);
    List<String> names = names(folder, path.substring(end));
    return names.isEmpty()
        ? new Event.PathCompleted(typed, names)
        : new Event.PathCompleted(within + shared(names), names);
  }

  /** The names that begin so, a folder's with a stroke; hidden ones only when asked for. */
  private static List<String> names(Path folder, String begun) throws IOException {
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(folder) && Files.isReadable(folder)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
        for (Path each : all) {
          String name = Objects.toString(each.getFileName(), "");
          if (name.startsWith(begun) && (!name.startsWith(".") || begun.startsWith("."))) {
            names.add(Files.isDirectory(each) ? name + "/" : name);
          }
        }
      }
    }
    return names.stream().sorted().toList();
  }

  private static String shared(List<String> names) {
    String first = names.getFirst();
    String last = names.getLast();
    int same = 0;
    while (same < Math.min(first.length(), last.length())
        && first.charAt(same) == last.charAt(same)) {
      same++;
    }
    return first.substring(0, same);
  }
}
