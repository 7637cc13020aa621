package org.sojourn.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two folders that are copied back and forth as programs for that do: what one side changed or
 * deleted, the other does, too; of what both changed, the first side's stays, and the second's is
 * put beside it under a name of the program's own.
 */
final class Synced {
  private final Path one;
  private final Path other;
  private final String copy;
  private final Map<String, byte[]> before = new HashMap<>();

  /**
   * @param copy what the name of the second side's becomes, with the name without its ending in it
   */
  Synced(Path one, Path other, String copy) {
    this.one = one;
    this.other = other;
    this.copy = copy;
  }

  /** Copies what changed since the last time. */
  void sync() throws IOException {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(names(one));
    names.addAll(names(other));
    for (String name : names) {
      byte[] here = read(one, name);
      byte[] there = read(other, name);
      byte[] was = before.get(name);
      boolean both = !Arrays.equals(here, was) && !Arrays.equals(there, was);
      if (both && here != null && there != null && !Arrays.equals(here, there)) {
        String beside = copy.formatted(name.replaceFirst("\\.json$", ""));
        put(one, beside, there);
        put(other, beside, there);
        before.put(beside, there);
      }
      byte[] now = Arrays.equals(here, was) || here == null ? there : here;
      boolean deleted = !both && (here == null || there == null) && was != null;
      settle(name, deleted ? null : now);
    }
  }

  private void settle(String name, byte @Nullable [] now) throws IOException {
    put(one, name, now);
    put(other, name, now);
    if (now == null) {
      before.remove(name);
    } else {
      before.put(name, now);
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    Set<String> names = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(name -> !name.endsWith(".lock"))
          .forEach(names::add);
    }
    return names;
  }

  private static byte @Nullable [] read(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
  }

  private static void put(Path folder, String name, byte @Nullable [] bytes) throws IOException {
    Path file = folder.resolve(name);
    if (bytes == null) {
      Files.deleteIfExists(file);
    } else if (!Arrays.equals(read(folder, name), bytes)) {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, bytes);
    }
  }
}
