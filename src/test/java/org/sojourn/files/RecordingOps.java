package org.sojourn.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Operations on the real disk that are written down, one of which can be made to fail, and some of
 * which can be left out, as a careless writer would.
 */
public final class RecordingOps implements FileOps {

  /** A way to be careless. */
  public enum Care {
    /** Not waiting for a file's content. */
    FORCE,
    /** Not waiting for a folder's names. */
    FORCE_FOLDER,
    /** Deleting the old file before the new one gets its name. */
    ATOMIC_MOVE
  }

  private final FileOps disk = new DiskOps();
  private final Path root;
  private final Set<Care> omitted = EnumSet.noneOf(Care.class);
  private final List<String> record = new ArrayList<>();
  private final List<Op> done = new ArrayList<>();
  private Path created;
  private int failing = Integer.MAX_VALUE;
  private IOException failure = new IOException("Input/output error");

  /** Records paths relative to a folder, with the varying part of unfinished files left out. */
  public RecordingOps(Path root) {
    this.root = root;
    this.created = root;
  }

  /** From here on, this is left out. */
  public void omit(Care care) {
    omitted.add(care);
  }

  /** From here on, the k-th operation (from 1) fails, and no other. */
  public void fail(int k, IOException failure) {
    forget();
    failing = k;
    this.failure = failure;
  }

  /** Whether the operation that was to fail has done so. */
  public boolean failed() {
    return record.size() >= failing;
  }

  /** From here on nothing fails; what was recorded is forgotten. */
  public void forget() {
    record.clear();
    done.clear();
    failing = Integer.MAX_VALUE;
  }

  /** What was asked for, in order, in words, the failed operation included. */
  public List<String> record() {
    return List.copyOf(record);
  }

  /** What was done, in order. */
  public List<Op> done() {
    return List.copyOf(done);
  }

  /** The unfinished file that was created last. */
  public Path lastCreated() {
    return created;
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    note("folder", folder);
    disk.createFolder(folder);
    done.add(new Op.CreateFolder(folder));
  }

  @Override
  public Handle create(Path file) throws IOException {
    note("create", file);
    created = file;
    Handle handle = disk.create(file);
    done.add(new Op.Create(file));
    return handle;
  }

  @Override
  public void write(Handle handle, byte[] bytes) throws IOException {
    note("write", handle.file());
    disk.write(handle, bytes);
    done.add(new Op.Write(handle.file(), new String(bytes, CrashModel.BYTES)));
  }

  @Override
  public void force(Handle handle) throws IOException {
    if (!omitted.contains(Care.FORCE)) {
      note("force", handle.file());
      disk.force(handle);
      done.add(new Op.Force(handle.file()));
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    if (omitted.contains(Care.ATOMIC_MOVE)) {
      delete(to);
    }
    note("move", from, to);
    disk.move(from, to);
    done.add(new Op.Move(from, to));
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    if (!omitted.contains(Care.FORCE_FOLDER)) {
      note("forceFolder", folder);
      disk.forceFolder(folder);
      done.add(new Op.ForceFolder(folder));
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    note("delete", file);
    disk.delete(file);
    done.add(new Op.Delete(file));
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
