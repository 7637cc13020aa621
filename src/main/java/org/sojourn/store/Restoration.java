package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.files.Digests;
import org.sojourn.files.DurableFiles;

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
  int restore(Archive archive, Progress progress) throws IOException {
    refuseOthers();
    Map<String, String> sums = archive.check(progress, 0);
    if (!sums.containsKey(Layout.name(layout.journal()))) {
      throw new StoreTrouble(
          "[%s] holds no journal: name a backup of one".formatted(archive.file()));
    }
    try {
      files.folder(layout.folder());
      Founding.shut(layout.folder());
      write(archive, sums, progress);
    } catch (IOException e) {
      clear(e);
      throw e;
    }
    return sums.size();
  }

  private void refuseOthers() throws IOException {
    List<Path> there = Cabinet.list(layout.folder());
    if (!there.isEmpty()) {
      throw new StoreTrouble(
          "[%s] holds other files, such as [%s]: name an empty or a new folder"
              .formatted(layout.folder(), Layout.name(there.getFirst())));
    }
  }

  private void write(Archive archive, Map<String, String> sums, Progress progress)
      throws IOException {
    Map<Path, byte[]> batch = new LinkedHashMap<>();
    Map<Path, byte[]> last = new LinkedHashMap<>();
    int[] written = {0};
    archive.each((name, bytes) -> {
      Path file = layout.folder().resolve(name);
      if (name.equals(Archive.SUMS)) {
        return;
      }
      if (!Digests.sha256(bytes).equals(sums.get(name))) {
        throw new StoreTrouble("[%s] changes while it is read".formatted(archive.file()));
      }
      (file.equals(layout.journal()) ? last : batch).put(file, bytes);
      if (batch.size() == BATCH) {
        files.writeAll(batch);
        progress.at(written[0] += batch.size(), sums.size());
        batch.clear();
      }
    });
    files.writeAll(batch);
    files.writeAll(last);
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
