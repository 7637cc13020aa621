package org.sojourn.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Operations on the real disk that are written down, and one of which can be made to fail. */
public final class RecordingOps implements FileOps {
  private final FileOps disk = new DiskOps();
  private final Path root;
  private final List<String> record = new ArrayList<>();
  private Path created;
  private int failing = Integer.MAX_VALUE;
  private IOException failure = new IOException("Input/output error");

  /** Records paths relative to a folder, with the varying part of unfinished files left out. */
  public RecordingOps(Path root) {
    this.root = root;
    this.created = root;
  }

  /** From here on, the k-th operation (from 1) fails, and no other. */
  public void fail(int k, IOException failure) {
    record.clear();
    failing = k;
    this.failure = failure;
  }

  /** From here on nothing fails; what was recorded is forgotten. */
  public void forget() {
    record.clear();
    failing = Integer.MAX_VALUE;
  }

  /** What was done, in order, the failed operation included. */
  public List<String> record() {
    return List.copyOf(record);
  }

  /** The unfinished file that was created last. */
  public Path lastCreated() {
    return created;
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    note("folder", folder);
    disk.createFolder(folder);
  }

  @Override
  public Handle create(Path file) throws IOException {
    note("create", file);
    created = file;
    return disk.create(file);
  }

  @Override
  public void write(Handle handle, byte[] bytes) throws IOException {
    note("write", handle.file());
    disk.write(handle, bytes);
  }

  @Override
  public void force(Handle handle) throws IOException {
    note("force", handle.file());
    disk.force(handle);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    note("move", from, to);
    disk.move(from, to);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    note("forceFolder", folder);
    disk.forceFolder(folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    note("delete", file);
    disk.delete(file);
  }

  private void note(String operation, Path... paths) throws IOException {
    StringBuilder line = new StringBuilder(operation);
    for (Path path : paths) {
      String name = root.relativize(path).toString().replaceAll("\\.[0-9]+-[0-9]+\\.tmp", ".tmp");
      line.append(' ').append(name.isEmpty() ? "." : name);
    }
    record.add(line.toString());
    if (record.size() == failing) {
      throw failure;
    }
  }
}
