package org.sojourn.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.sojourn.files.Digests;

/**
 * A journal in one file: a zip of its files as they are, and their digests in the form that {@code
 * sha256sum -c} reads. It may come from anywhere, so nothing in it is believed before it was
 * checked: no name that leads elsewhere, no file that grows beyond measure, none that is missing,
 * more, or other than its digest says.
 */
final class Archive implements Closeable {
  static final String SUMS = "SHA256SUMS";

  private static final int MOST_FILES = 1_000_000;
  private static final int DEEPEST = 8;
  private static final int MOST_SUMS = 200_000_000;

  /** Text grows to ten times its packed size, hardly more; a file of zeros to a thousand times. */
  private static final long MOST_GROWTH = 200;

  private static final long SMALL = 1_000_000;
  private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  (.+)");
  private static final Pattern SEGMENT = Pattern.compile("[^\\p{Cntrl}/\\\\:*?\"<>|]{1,200}");

  private final Path file;
  private final ZipFile zip;

  private Archive(Path file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
  }

  /** Opens an archive; nothing of it has been checked. */
  static Archive open(Path file) throws IOException {
    try {
      return new Archive(file, new ZipFile(file.toFile(), StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException e) {
      throw refused(file, "it is damaged, or no backup at all");
    }
  }

  /** Digests as they stand in an archive. */
  static String written(Map<String, String> sums) {
    return sums.entrySet().stream()
        .map(sum -> sum.getValue() + "  " + sum.getKey() + "\n")
        .collect(Collectors.joining());
  }

  /**
   * The digests of all files by their names, after each was read and compared. That is one half of
   * the work.
   */
  Map<String, String> check(Progress progress) throws IOException {
    List<? extends ZipEntry> all = Collections.list(zip.entries());
    if (all.size() > MOST_FILES) {
      throw refused(file, "it has more files than any journal");
    }
    ZipEntry listed = zip.getEntry(SUMS);
    if (listed == null) {
      throw refused(file, "it is no backup of Sojourn, or was cut short");
    }
    Map<String, String> sums = sums(new String(bytes(listed, MOST_SUMS), StandardCharsets.UTF_8));
    Set<String> seen = new HashSet<>();
    for (ZipEntry entry : all) {
      String name = entry.getName();
      if (!name.equals(SUMS)) {
        safe(name, seen);
        if (!Digests.sha256(bytes(name)).equals(sums.get(name))) {
          throw refused(file, "[%s] in it is not what was backed up".formatted(name));
        }
        progress.at(seen.size(), 2 * sums.size());
      }
    }
    if (seen.size() != sums.size()) {
      throw refused(file, "files are missing in it");
    }
    return sums;
  }

  /** What a file in the archive holds. */
  byte[] bytes(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw refused(file, "[%s] is missing in it".formatted(name));
    }
    return bytes(entry, Cabinet.LARGEST);
  }

  private byte[] bytes(ZipEntry entry, long most) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      long packed = Math.max(SMALL, Math.max(0, entry.getCompressedSize()) * MOST_GROWTH);
      int room = Math.toIntExact(Math.min(most, packed));
      byte[] bytes = in.readNBytes(room + 1);
      if (bytes.length > room) {
        throw refused(file, "[%s] in it is larger than it may be".formatted(entry.getName()));
      }
      return bytes;
    } catch (StoreTrouble e) {
      throw e;
    } catch (IOException e) {
      throw refused(file, "[%s] in it is damaged".formatted(entry.getName()));
    }
  }

  private Map<String, String> sums(String text) throws StoreTrouble {
    Map<String, String> sums = new TreeMap<>();
    for (String line : text.lines().toList()) {
      Matcher sum = SUM.matcher(line);
      if (!sum.matches() || sums.put(sum.group(2), sum.group(1)) != null) {
        throw refused(file, "its list of files is damaged");
      }
    }
    return sums;
  }

  /** Refuses a name that leads out of a folder, cannot be a file everywhere, or is there twice. */
  private void safe(String name, Set<String> seen) throws StoreTrouble {
    String[] segments = name.split("/", -1);
    boolean odd = segments.length > DEEPEST || !seen.add(name.toLowerCase(Locale.ROOT));
    for (String segment : segments) {
      odd = odd || !SEGMENT.matcher(segment).matches() || segment.matches("\\.{1,2}");
    }
    if (odd) {
      throw refused(file, "[%s] in it is no name of a file of a journal".formatted(name));
    }
  }

  private static StoreTrouble refused(Path file, String why) {
    return new StoreTrouble(
        "[%s] cannot be restored: %s; nothing was written, use another copy".formatted(file, why));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
