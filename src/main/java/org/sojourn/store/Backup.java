package org.sojourn.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sojourn.crypto.Age;
import org.sojourn.crypto.Passphrase;
import org.sojourn.files.Digests;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.Ended;

/** Writes a whole journal into one {@link Archive} and reads that back. */
final class Backup {
  private final Layout layout;
  private final DurableFiles files;
  private final Progress progress;
  private int all;
  private final Map<String, String> sums = new TreeMap<>();

  Backup(Layout layout, DurableFiles files, Progress progress) {
    this.layout = layout;
    this.files = files;
    this.progress = progress;
  }

  /**
   * Writes the archive where no file is, and removes it again if it reads back otherwise.
   *
   * @return how many files it holds
   */
  int write(Path out, Optional<Passphrase> passphrase) throws IOException {
    files.writeNew(out, stream -> write(stream, passphrase));
    try {
      if (!new Archive(out, passphrase).check(progress, sums.size()).equals(sums)) {
        throw new StoreTrouble("it reads back otherwise than it was written");
      }
    } catch (Ended e) {
      files.delete(out);
      throw e;
    } catch (IOException e) {
      files.delete(out);
      throw new StoreTrouble(
          "The backup [%s] could not be read back and was removed: try another disk (%s)"
              .formatted(out, e.getMessage()));
    }
    return sums.size();
  }

  private void write(OutputStream out, Optional<Passphrase> passphrase) throws IOException {
    if (passphrase.isEmpty()) {
      zip(out);
    } else {
      try (OutputStream sealed = new BufferedOutputStream(Age.sealing(out, passphrase.get()))) {
        zip(sealed);
      }
    }
  }

  /**
   * Holds no lock, since it may take long and others want to write meanwhile: each file is whole at
   * any moment, and what was moved after its folder was read stands under a name that is new then.
   */
  private void zip(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    Set<String> seen = new TreeSet<>();
    all = names().size();
    for (Set<String> fresh = names(); !fresh.isEmpty(); fresh = names(), fresh.removeAll(seen)) {
      for (String name : fresh) {
        add(zip, name);
      }
      seen.addAll(fresh);
    }
    zip.putNextEntry(new ZipEntry(Archive.SUMS));
    zip.write(Archive.written(sums).getBytes(StandardCharsets.UTF_8));
    zip.finish();
  }

  /** Puts a file into the archive, unless it has gone since its name was read. */
  private void add(ZipOutputStream zip, String name) throws IOException {
    Optional<byte[]> bytes = Cabinet.raw(layout.folder().resolve(name));
    if (bytes.isPresent()) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes.get());
      sums.put(name, Digests.sha256(bytes.get()));
      progress.at(sums.size(), all);
    }
  }

  /** The names of all files but locks and what writers have not finished. */
  private Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    Tree.walk(
        layout.folder(),
        (file, attributes) -> {
          boolean passing = DurableFiles.unfinished(file) || Layout.name(file).endsWith(".lock");
          if (attributes.isRegularFile() && !passing) {
            names.add(layout.named(file).replace('\\', '/'));
          }
        });
    return names;
  }
}
