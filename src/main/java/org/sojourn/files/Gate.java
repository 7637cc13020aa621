package org.sojourn.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;

/** The one way in for files: whole files only, no links, no pipes or devices, none too large. */
public final class Gate {
  private static final Set<OpenOption> OPEN =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  private Gate() {}

  /** Refuses what is no file of its own, such as a link, a folder or a pipe. */
  public static void requireFile(Path file) throws IOException {
    try {
      seen(file);
    } catch (IOException e) {
      throw FileTrouble.reading(file, e);
    }
  }

  /** Looked at before it is opened, because opening a pipe waits until someone writes to it. */
  private static BasicFileAttributes seen(Path file) throws IOException {
    BasicFileAttributes seen =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!seen.isRegularFile()) {
      throw FileTrouble.notAFile(file, what(seen));
    }
    return seen;
  }

  /**
   * The content of a file of at most this many bytes; a {@link FileTrouble} if it cannot be had.
   */
  public static byte[] read(Path file, long maxBytes) throws IOException {
    try {
      BasicFileAttributes seen = seen(file);
      if (seen.size() > maxBytes) {
        throw FileTrouble.tooBig(file, maxBytes);
      }
      return content(file, seen.size(), maxBytes);
    } catch (IOException e) {
      throw FileTrouble.reading(file, e);
    }
  }

  /** The size may have changed since it was looked at: what counts is what was read. */
  private static byte[] content(Path file, long expected, long maxBytes) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file, OPEN)) {
      ByteBuffer read = ByteBuffer.allocate(Math.toIntExact(expected + 1));
      while (channel.read(read) >= 0) {
        if (read.position() > maxBytes) {
          throw FileTrouble.tooBig(file, maxBytes);
        }
        if (!read.hasRemaining()) {
          read = ByteBuffer.allocate(read.capacity() * 2).put(read.flip());
        }
      }
      return Arrays.copyOf(read.array(), read.position());
    }
  }

  private static String what(BasicFileAttributes seen) {
    if (seen.isSymbolicLink()) {
      return "a link";
    }
    return seen.isDirectory() ? "a folder" : "a pipe or device";
  }
}
