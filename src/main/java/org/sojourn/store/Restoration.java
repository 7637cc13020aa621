package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.Gate;

/** Lays an {@link Archive} out as a journal in a new or empty folder. */
final class Restoration {
  private static final int BATCH = 200;

  private final Layout layout;
  private final DurableFiles files;

  Restoration(Path folder, DurableFiles files) {
    this.layout = new Layout(folder.toAbsolutePath().normalize());
    this.files = files;
  }

  /**
   * Checks the archive and then writes its files, the journal's own last: a folder that has it has
   * all the rest. When writing fails, what was written is removed.
   *
   * @return how many files there were
   */
  int restore(Path file, Progress progress) throws IOException {
    Gate.requireFile(file);
    refuseOthers();
    try (Archive archive = Archive.open(file)) {
      List<String> names = new ArrayList<>(archive.check(progress).keySet());
      String own = Layout.name(layout.journal());
      if (!names.remove(own)) {
        throw new StoreTrouble("[%s] holds no journal: name a backup of one".formatted(file));
      }
      names.add(own);
      try {
        files.folder(layout.folder());
        Founding.shut(layout.folder());
        write(archive, names, progress);
      } catch (IOException e) {
        clear(e);
        throw e;
      }
      return names.size();
    }
  }

  private void refuseOthers() throws IOException {
    List<Path> there = Cabinet.list(layout.folder());
    if (!there.isEmpty()) {
      throw new StoreTrouble(
          "[%s] holds other files, such as [%s]: name an empty or a new folder"
              .formatted(layout.folder(), Layout.name(there.getFirst())));
    }
  }

  private void write(Archive archive, List<String> names, Progress progress) throws IOException {
    int last = names.size() - 1;
    for (int from = 0; from < last; from += BATCH) {
      Map<Path, byte[]> batch = new LinkedHashMap<>();
      for (String name : names.subList(from, Math.min(from + BATCH, last))) {
        batch.put(layout.folder().resolve(name), archive.bytes(name));
      }
      files.writeAll(batch);
      progress.at(names.size() + from + batch.size(), 2 * names.size());
    }
    files.write(layout.journal(), archive.bytes(names.getLast()));
  }

  private void clear(IOException because) {
    try {
      for (Path written : Cabinet.list(layout.folder())) {
        files.deleteFolder(written);
        files.delete(written);
      }
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }
}
