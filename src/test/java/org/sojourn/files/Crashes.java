package org.sojourn.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Lets the power fail at every moment of some work, in every way the {@link CrashModel} knows, and
 * gathers what is wrong with what is then on the disk.
 */
public final class Crashes {

  /** Something that writes. */
  @FunctionalInterface
  public interface Work {
    void run() throws IOException;
  }

  /** Looks at what a crash left in a folder, as a start after it does; throws when that is bad. */
  @FunctionalInterface
  public interface Start {
    void look(Path folder) throws IOException;
  }

  private final Path root;
  private final RecordingOps ops;
  private final Path scratch;
  private final Start start;
  private final UnaryOperator<String> reading;
  private final DurableFiles hasty;
  private final Set<String> violations = new LinkedHashSet<>();
  private final Set<Map<String, String>> looked = new HashSet<>();
  private int states;

  /**
   * Crashes of what is written below a folder through these operations.
   *
   * @param scratch where what a crash left is laid out, to be looked at by a start
   */
  public Crashes(Path root, RecordingOps ops, Path scratch, Start start) {
    this(root, ops, scratch, start, content -> content);
  }

  /**
   * The same of files that lie on the disk otherwise than they are read.
   *
   * @param reading what a file says that lies so
   */
  public Crashes(
      Path root, RecordingOps ops, Path scratch, Start start, UnaryOperator<String> reading) {
    this.reading = reading;
    this.root = root;
    this.ops = ops;
    this.scratch = scratch;
    this.start = start;
    RecordingOps unforced = new RecordingOps(scratch);
    unforced.omit(RecordingOps.Care.FORCE_FOLDER);
    hasty = new DurableFiles(unforced);
  }

  /** How many different disks were looked at. */
  public int states() {
    return states;
  }

  /**
   * Does some work, and says what is wrong after a crash at any moment of it.
   *
   * @param texts what must be found in a whole file at each of those moments
   */
  public Set<String> during(List<String> texts, Work work) throws IOException {
    CrashModel disk = CrashModel.of(root);
    ops.forget();
    work.run();
    return replay(disk, texts);
  }

  /**
   * Does some work of which each operation fails in turn, and does it again; says what is wrong
   * after a crash at any moment of both.
   *
   * @param reset brings back the state before the work
   */
  public Set<String> duringRetry(List<String> texts, Work reset, Work work) throws IOException {
    for (int k = 1; ; k++) {
      reset.run();
      CrashModel disk = CrashModel.of(root);
      ops.fail(k, new IOException("Input/output error"));
      boolean failed = false;
      try {
        work.run();
      } catch (IOException told) {
        failed = true;
        work.run();
      }
      if (!failed && !ops.failed()) {
        return violations;
      }
      replay(disk, texts);
    }
  }

  private Set<String> replay(CrashModel disk, List<String> texts) throws IOException {
    Map<String, String> after = startedOn(CrashModel.files(root), "at the end");
    Map<String, String> before = disk.crashes().iterator().next();
    List<Op> done = ops.done();
    Set<String> whole = new HashSet<>(before.values());
    for (Op op : done) {
      if (op instanceof Op.Write write) {
        whole.add(write.content());
      }
    }
    Set<String> staying = new HashSet<>(before.keySet());
    staying.retainAll(after.keySet());
    Expected expected = new Expected(whole, staying, texts);
    for (Op op : done) {
      disk.step(op);
      for (Map<String, String> left : disk.crashes()) {
        if (looked.add(left)) {
          look(left, expected, "after " + op.getClass().getSimpleName());
        }
      }
    }
    for (Map<String, String> left : disk.crashes()) {
      Map<String, String> found = startedOn(left, "at the end");
      if (!read(found).equals(read(after))) {
        violations.add("what was reported done is undone: " + difference(after, found));
      }
    }
    return violations;
  }

  /**
   * What holds at every moment.
   *
   * @param whole all that any file ever said
   * @param staying the names that are there before and after
   * @param texts what some file says
   */
  private record Expected(Set<String> whole, Set<String> staying, List<String> texts) {}

  private void look(Map<String, String> left, Expected expected, String when) throws IOException {
    states++;
    Map<String, String> files = finished(left);
    files.forEach((name, content) -> {
      if (!expected.whole().contains(content)) {
        violations.add("%s: [%s] is not whole: [%s]".formatted(when, name, content));
      }
    });
    for (String name : expected.staying()) {
      if (!files.containsKey(name)) {
        violations.add("%s: [%s] is missing".formatted(when, name));
      }
    }
    for (String text : expected.texts()) {
      if (files.values().stream().map(reading).noneMatch(content -> content.contains(text))) {
        violations.add("%s: [%s] is lost".formatted(when, text));
      }
    }
    startedOn(left, when);
  }

  /** What is there when the program was started on what a crash left. */
  private Map<String, String> startedOn(Map<String, String> left, String when) throws IOException {
    Path folder = Files.createTempDirectory(scratch, "crash");
    lay(folder, left);
    try {
      start.look(folder);
    } catch (IOException | AssertionError e) {
      violations.add("%s: a start says [%s]".formatted(when, e.getMessage()));
    }
    Map<String, String> found = CrashModel.files(folder);
    for (String name : found.keySet()) {
      if (DurableFiles.unfinished(Path.of(name))) {
        violations.add("%s: [%s] is not swept".formatted(when, name));
      }
    }
    hasty.deleteFolder(folder);
    return finished(found);
  }

  /** Writes files below a folder, which is made. */
  public static void lay(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path place = folder.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.write(place, file.getValue().getBytes(CrashModel.BYTES));
    }
  }

  private static Map<String, String> finished(Map<String, String> files) {
    Map<String, String> finished = new TreeMap<>(files);
    finished.keySet().removeIf(name -> DurableFiles.unfinished(Path.of(name)));
    return finished;
  }

  private Map<String, String> read(Map<String, String> files) {
    Map<String, String> read = new TreeMap<>(files);
    read.replaceAll((name, content) -> reading.apply(content));
    return read;
  }

  private static String difference(Map<String, String> wanted, Map<String, String> found) {
    Map<String, String> missing = new TreeMap<>(wanted);
    missing.entrySet().removeAll(found.entrySet());
    Map<String, String> more = new TreeMap<>(found);
    more.entrySet().removeAll(wanted.entrySet());
    return "missing %s, instead %s".formatted(missing.keySet(), more.keySet());
  }
}
