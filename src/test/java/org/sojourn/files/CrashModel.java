package org.sojourn.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a disk may hold when the power fails after some operations: every subset of the names that
 * were changed and not yet forced may have reached it, and each file that was written and not yet
 * forced may be empty, half or whole.
 *
 * <p>Nothing is promised beyond what was asked for: names of one folder may reach the disk in any
 * order, and forcing a file does not force its name. A move within a folder is one step, as every
 * journalling file system makes it; one between folders may be seen in both, never in neither.
 */
public final class CrashModel {
  /** Content is told as text in which each byte is a letter: it may be encrypted. */
  static final Charset BYTES = StandardCharsets.ISO_8859_1;

  /** What stands under a name: a folder, or a file with what is known of its content. */
  private static final class Node {
    private final boolean folder;
    private String forced = "";
    private String written = "";

    Node(boolean folder) {
      this.folder = folder;
    }

    Set<String> contents() {
      return forced.equals(written)
          ? Set.of(written)
          : new LinkedHashSet<>(List.of("", written.substring(0, written.length() / 2), written));
    }
  }

  /** A name that stands for something from now on, or for nothing. */
  private record Change(Path name, @Nullable Node node) {
    void apply(Map<Path, Node> names) {
      if (node == null) {
        names.keySet().removeIf(each -> each.startsWith(name));
      } else {
        names.put(name, node);
      }
    }
  }

  /**
   * What reaches the disk at once or not at all, with the names of a folder.
   *
   * @param first the step that reaches it before this one
   */
  private record Step(Path folder, List<Change> changes, @Nullable Step first) {
    void apply(Map<Path, Node> names) {
      changes.forEach(change -> change.apply(names));
    }
  }

  private final Path root;
  private final Map<Path, Node> seen = new HashMap<>();
  private final Map<Path, Node> safe = new HashMap<>();
  private final List<Step> pending = new ArrayList<>();

  private CrashModel(Path root) {
    this.root = root;
  }

  /** A disk on which all that a folder holds now is safe, but for locks, which hold nothing. */
  public static CrashModel of(Path root) throws IOException {
    CrashModel disk = new CrashModel(root);
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.toList()) {
        boolean folder = Files.isDirectory(each);
        if (folder || !each.toString().endsWith(".lock")) {
          Node node = new Node(folder);
          node.written = folder ? "" : new String(Files.readAllBytes(each), BYTES);
          node.forced = node.written;
          disk.seen.put(each, node);
        }
      }
    }
    disk.safe.putAll(disk.seen);
    return disk;
  }

  /** All files below a folder and what they say, but for locks. */
  public static Map<String, String> files(Path root) throws IOException {
    return of(root).crashes().iterator().next();
  }

  /** Does one operation. */
  public void step(Op op) {
    switch (op) {
      case Op.CreateFolder(Path folder) -> name(folder, new Node(true));
      case Op.Create(Path file) -> name(file, new Node(false));
      case Op.Write(Path file, String content) -> node(file).written += content;
      case Op.Force(Path file) -> node(file).forced = node(file).written;
      case Op.Move(Path from, Path to) -> move(from, to);
      case Op.ForceFolder(Path folder) -> forceFolder(folder);
      case Op.Delete(Path file) -> {
        if (seen.containsKey(file)) {
          name(file, null);
        }
      }
    }
  }

  private void name(Path name, @Nullable Node node) {
    later(new Step(folderOf(name), List.of(new Change(name, node)), null));
  }

  private void move(Path from, Path to) {
    Change put = new Change(to, node(from));
    Change taken = new Change(from, null);
    if (folderOf(from).equals(folderOf(to))) {
      later(new Step(folderOf(to), List.of(put, taken), null));
    } else {
      Step there = new Step(folderOf(to), List.of(put), null);
      later(there);
      later(new Step(folderOf(from), List.of(taken), there));
    }
  }

  private void later(Step step) {
    step.apply(seen);
    pending.add(step);
  }

  private void forceFolder(Path folder) {
    Set<Step> forced = new HashSet<>();
    for (Step step : pending) {
      if (step.folder().equals(folder)) {
        forced.add(step);
        if (step.first() != null) {
          forced.add(step.first());
        }
      }
    }
    for (Step step : List.copyOf(pending)) {
      if (forced.contains(step)) {
        step.apply(safe);
        pending.remove(step);
      }
    }
    // Names in a folder that is gone for good make no difference any more.
    pending.removeIf(step -> !seen.containsKey(step.folder()) && !safe.containsKey(step.folder()));
  }

  /** Every distinct set of files, by name, that a crash may leave after the operations so far. */
  public Set<Map<String, String>> crashes() {
    Set<Map<String, String>> found = new LinkedHashSet<>();
    for (int subset = 0; subset < 1 << pending.size(); subset++) {
      List<Step> reached = new ArrayList<>();
      for (int i = 0; i < pending.size(); i++) {
        if ((subset >> i & 1) == 1) {
          reached.add(pending.get(i));
        }
      }
      if (reached.stream().allMatch(step -> possible(step, reached))) {
        Map<Path, Node> names = new HashMap<>(safe);
        reached.forEach(step -> step.apply(names));
        found.addAll(contents(names));
      }
    }
    return found;
  }

  private boolean possible(Step step, List<Step> reached) {
    return step.first() == null
        || !pending.contains(step.first())
        || reached.contains(step.first());
  }

  /** What all files may hold together. */
  private Set<Map<String, String>> contents(Map<Path, Node> names) {
    Set<Map<String, String>> all = Set.of(new TreeMap<>());
    for (Map.Entry<Path, Node> each : names.entrySet()) {
      if (!each.getValue().folder && reachable(each.getKey(), names)) {
        Set<Map<String, String>> more = new LinkedHashSet<>();
        for (Map<String, String> files : all) {
          for (String content : each.getValue().contents()) {
            Map<String, String> with = new TreeMap<>(files);
            with.put(root.relativize(each.getKey()).toString(), content);
            more.add(with);
          }
        }
        all = more;
      }
    }
    return all;
  }

  private boolean reachable(Path file, Map<Path, Node> names) {
    for (Path above = folderOf(file); !above.equals(root); above = folderOf(above)) {
      if (!names.containsKey(above)) {
        return false;
      }
    }
    return true;
  }

  private Node node(Path file) {
    return Objects.requireNonNull(seen.get(file), () -> file + " is not there");
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.getParent());
  }
}
