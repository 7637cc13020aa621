package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.files.SealedFiles;

/** What lies in a journal's folder where nothing looks for it. */
final class Strays {
  private static final Set<String> FILES =
      Set.of("journal.json", "journal.lock", "profile.json", "missions.json", "memory.json");

  private Strays() {}

  /** Entries that lie in no month, so that no list shows them. */
  static List<Path> entries(Layout layout, Shelves shelves) throws IOException {
    List<Path> found = outside(layout, shelves);
    found.removeIf(file -> Layout.id(file).isEmpty());
    return found;
  }

  /**
   * Files among the entries that are none, in no month; those that other programs hide are well.
   */
  static List<Path> nameless(Layout layout, Shelves shelves) throws IOException {
    List<Path> found = outside(layout, shelves);
    found.removeIf(file -> Layout.id(file).isPresent() || Layout.name(file).startsWith("."));
    return found.stream().sorted().toList();
  }

  private static List<Path> outside(Layout layout, Shelves shelves) throws IOException {
    Set<Path> months = shelves.folders().collect(Collectors.toSet());
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(layout.entries(), LinkOption.NOFOLLOW_LINKS)) {
      Tree.walk(
          layout.entries(),
          (file, attributes) -> {
            if (attributes.isRegularFile() && !months.contains(file.getParent())) {
              found.add(SealedFiles.unsealed(file));
            }
          });
    }
    return found;
  }

  /** Files and folders that are none of a journal's; those that other programs hide are well. */
  static List<Path> others(Layout layout) throws IOException {
    List<Path> found = new ArrayList<>(Cabinet.list(layout.folder()));
    found.removeIf(file -> {
      String name = Layout.name(SealedFiles.unsealed(file));
      return FILES.contains(name) || Layout.FOLDERS.contains(name) || name.startsWith(".");
    });
    return found.stream().sorted().toList();
  }
}
