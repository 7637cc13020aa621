package org.sojourn.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.jspecify.annotations.Nullable;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.Gate;
import org.sojourn.files.Sealing;

/**
 * The indexes of an encrypted journal. They are in memory alone; the one in use lies on the disk as
 * one sealed file, which is written when the journal is closed, and after many changes. What lies
 * there in the clear, from before the journal was encrypted, is deleted.
 */
final class SealedFolder extends Folder {
  static final String FILE = "index.sealed";

  /** So many entries are read again in a moment, should the program be killed. */
  private static final int MANY = 200;

  /** As much as an array may hold. */
  private static final int MOST = Integer.MAX_VALUE - 8;

  private final Sealing sealing;
  private final DurableFiles files = DurableFiles.real();
  private final Map<String, Directory> made = new ConcurrentHashMap<>();
  private @Nullable String current;
  private boolean damaged;
  private int last;
  private int changes;

  SealedFolder(Path path, Sealing sealing) {
    super(path);
    this.sealing = sealing;
    clear();
    load();
  }

  /** By force: whoever still writes there is a window that has yet to learn of the encryption. */
  private void clear() {
    if (!Files.isDirectory(path())) {
      return;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(path())) {
      for (Path each : all) {
        if (!each.endsWith(FILE)) {
          files.deleteFolder(each);
          files.delete(each);
        }
      }
    } catch (IOException _) {
      // It is tried again at the next start.
    }
  }

  private void load() {
    if (!Files.exists(file())) {
      return;
    }
    try {
      byte[] sealed = Gate.read(file(), MOST);
      String name = create();
      Bundle.unpack(sealing.open(sealed), directory(name));
      current = name;
    } catch (IOException | RuntimeException changedOrOfAnotherKey) {
      damaged = true;
    }
  }

  private Path file() {
    return path().resolve(FILE);
  }

  private Directory directory(String name) throws IOException {
    Directory found = made.get(name);
    if (found == null) {
      throw new IOException("[%s] is gone".formatted(name));
    }
    return found;
  }

  @Override
  synchronized Optional<String> current() throws IOException {
    if (damaged) {
      throw new IOException("[%s] cannot be opened".formatted(file()));
    }
    return Optional.ofNullable(current);
  }

  @Override
  boolean holds(String name) {
    return made.containsKey(name);
  }

  /** What is opened is closed again and again; it is let go with the folder. */
  @Override
  Directory open(String name) throws IOException {
    return new FilterDirectory(directory(name)) {
      @Override
      public void close() {}
    };
  }

  /** Nobody writes to memory behind Lucene's back. */
  @Override
  boolean touched(String name, IndexCommit commit) {
    return false;
  }

  @Override
  boolean unread(Instant since, Instant now) {
    return false;
  }

  @Override
  void read(Instant now) {}

  @Override
  synchronized String create() {
    last++;
    String name = "index-" + last;
    made.put(name, new ByteBuffersDirectory());
    return name;
  }

  @Override
  synchronized void use(String name) {
    current = name;
    damaged = false;
    save();
  }

  @Override
  void sweep(String kept) {
    made.keySet().removeIf(name -> !name.equals(kept));
  }

  @Override
  void delete(String name) {
    made.remove(name);
  }

  @Override
  synchronized void changed() {
    changes++;
  }

  @Override
  synchronized void committed() {
    if (changes >= MANY) {
      save();
    }
  }

  @Override
  synchronized void close() {
    if (changes > 0) {
      save();
    }
    made.clear();
    current = null;
  }

  private void save() {
    String name = current;
    if (name == null) {
      return;
    }
    try {
      byte[] sealed = sealing.seal(Bundle.pack(directory(name)));
      files.write(file(), sealed);
      changes = 0;
    } catch (IOException | RuntimeException unwritable) {
      // The entries are what counts: the index is topped up from them, or made anew.
    }
  }
}
