package org.sojourn.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The operations on a real disk.
 *
 * <p>Permissions are given when a thing is made, never after: there is no moment at which others
 * could open it, and no umask can add to them.
 */
final class DiskOps implements FileOps {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  static final FileAttribute<?>[] OWN_FILE = permissions("rw-------");
  private static final FileAttribute<?>[] OWN_FOLDER = permissions("rwx------");
  private static final Set<StandardOpenOption> NEW_FILE =
      Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

  private static FileAttribute<?>[] permissions(String text) {
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(text);
    return POSIX
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder, OWN_FOLDER);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  @Override
  public Handle create(Path file) throws IOException {
    return new Handle(file, FileChannel.open(file, NEW_FILE, OWN_FILE));
  }

  @Override
  public void write(Handle handle, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      handle.channel().write(rest);
    }
  }

  @Override
  public void force(Handle handle) throws IOException {
    handle.channel().force(true);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    // Windows opens no folder as a file, and writes names through of itself.
    if (POSIX) {
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }
}
