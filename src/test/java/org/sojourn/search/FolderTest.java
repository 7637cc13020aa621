package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the files of an index are read. */
final class FolderTest {

  @TempDir private Path base;

  private Class<?> opened(long bytes) throws IOException {
    Path made = Files.createDirectories(base.resolve("index-1"));
    try (RandomAccessFile file = new RandomAccessFile(made.resolve("_0.cfs").toFile(), "rw")) {
      file.setLength(bytes);
    }
    try (Directory directory = new Folder(base).open("index-1")) {
      return directory.getClass();
    }
  }

  @Test
  void a_small_index_is_read_and_a_large_one_is_mapped() throws IOException {
    assertEquals(NIOFSDirectory.class, opened(Folder.MUCH - 1));
    assertEquals(MMapDirectory.class, opened(Folder.MUCH));
  }
}
