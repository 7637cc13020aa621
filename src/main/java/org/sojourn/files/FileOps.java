package org.sojourn.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The operations that change a disk, and no others. All that is kept durably is kept through them,
 * so that a test can record their order and let each one fail.
 *
 * <p>Making a folder is among them because a folder that is lost takes its files along: it is as
 * much part of the order as the file is.
 */
public interface FileOps {

  /** A file that has been created and not yet been closed. */
  record Handle(Path file, FileChannel channel) implements Closeable {
    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /** Makes a folder that only its owner can enter; one that stands already is left as it is. */
  void createFolder(Path folder) throws IOException;

  /** Creates a file that only its owner can read; fails when something of that name exists. */
  Handle create(Path file) throws IOException;

  /** Writes all bytes. */
  void write(Handle handle, byte[] bytes) throws IOException;

  /**
   * Returns when content and size are on the disk. After an error the file must be written anew.
   */
  void force(Handle handle) throws IOException;

  /** Gives a file another name at once, replacing what has that name. */
  void move(Path from, Path to) throws IOException;

  /** Returns when the names in a folder are on the disk. */
  void forceFolder(Path folder) throws IOException;

  /** Deletes a file or an empty folder; one that is gone already is well. */
  void delete(Path file) throws IOException;
}
