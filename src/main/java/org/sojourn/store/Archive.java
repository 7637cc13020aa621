package org.sojourn.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.sojourn.crypto.Age;
import org.sojourn.crypto.CryptoTrouble;
import org.sojourn.crypto.Passphrase;
import org.sojourn.files.Digests;
import org.sojourn.files.Gate;

/**
 * A journal in one file: a zip of its files as they are, and last their digests in the form that
 * {@code sha256sum -c} reads; all of it in an age file, if there is a passphrase. It may come from
 * anywhere, so nothing in it is believed before it was checked: no name that leads elsewhere, no
 * file that grows beyond measure, none that is missing, more, or other than its digest says.
 */
record Archive(Path file, Optional<Passphrase> passphrase) {
  static final String SUMS = "SHA256SUMS";

  private static final int MOST_FILES = 1_000_000;
  private static final int DEEPEST = 8;
  private static final int MOST_SUMS = 200_000_000;

  /** Text grows to ten times its packed size, hardly more; a file of zeros to a thousand times. */
  private static final long MOST_GROWTH = 200;

  private static final int SMALL = 1_000_000;
  private static final byte[] SEALED = "age-encryption.org/".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  (.+)");
  private static final Pattern SEGMENT = Pattern.compile("[^\\p{Cntrl}/\\\\:*?\"<>|]{1,200}");

  /** Something done with a file of the archive. */
  @FunctionalInterface
  interface Each {
    void at(String name, byte[] bytes) throws IOException;
  }

  /** Digests as they stand in an archive. */
  static String written(Map<String, String> sums) {
    return sums.entrySet().stream()
        .map(sum -> sum.getValue() + "  " + sum.getKey() + "\n")
        .collect(Collectors.joining());
  }

  /**
   * The digests of all files by their names, after each was read and compared.
   *
   * @param of how many there are; 0 when nobody knows before all are read
   */
  Map<String, String> check(Progress progress, int of) throws IOException {
    Map<String, String> found = new TreeMap<>();
    Map<String, String> sums = new HashMap<>();
    each((name, bytes) -> {
      if (name.equals(SUMS)) {
        sums.putAll(sums(new String(bytes, StandardCharsets.UTF_8)));
      } else {
        found.put(name, Digests.sha256(bytes));
        progress.at(found.size(), of);
      }
    });
    if (sums.isEmpty()) {
      throw refused("it is no backup of Sojourn, or was cut short");
    }
    for (Map.Entry<String, String> sum : sums.entrySet()) {
      if (!sum.getValue().equals(found.get(sum.getKey()))) {
        throw refused("[%s] in it is not what was backed up".formatted(sum.getKey()));
      }
    }
    if (found.size() != sums.size()) {
      throw refused("it holds more than was backed up");
    }
    return found;
  }

  /** Reads all files in order, the digests among them. */
  void each(Each each) throws IOException {
    Gate.requireFile(file);
    Map<String, String> seen = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(open(), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
        safe(entry.getName(), seen);
        each.at(entry.getName(), bytes(zip, entry));
      }
    }
  }

  private InputStream open() throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file));
    byte[] head = raw.readNBytes(SEALED.length);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), raw);
    if (!Arrays.equals(head, SEALED)) {
      return whole;
    }
    if (passphrase.isEmpty()) {
      raw.close();
      throw refused("it is encrypted, so that its passphrase is needed");
    }
    return Age.opening(whole, passphrase.get());
  }

  private @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (CryptoTrouble e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw refused("it is damaged, or no backup at all");
    }
  }

  private byte[] bytes(ZipInputStream zip, ZipEntry entry) throws IOException {
    int most = entry.getName().equals(SUMS) ? MOST_SUMS : Math.toIntExact(Cabinet.LARGEST);
    byte[] bytes;
    try {
      bytes = zip.readNBytes(most + 1);
      zip.closeEntry();
    } catch (CryptoTrouble e) {
      throw e;
    } catch (IOException e) {
      throw refused("[%s] in it is damaged".formatted(entry.getName()));
    }
    if (bytes.length > Math.max(SMALL, entry.getCompressedSize() * MOST_GROWTH)
        || bytes.length > most) {
      throw refused("[%s] in it is larger than it may be".formatted(entry.getName()));
    }
    return bytes;
  }

  private Map<String, String> sums(String text) throws StoreTrouble {
    Map<String, String> sums = new TreeMap<>();
    for (String line : text.lines().toList()) {
      Matcher sum = SUM.matcher(line);
      if (!sum.matches() || sums.put(sum.group(2), sum.group(1)) != null) {
        throw refused("its list of files is damaged");
      }
    }
    return sums;
  }

  /** Refuses a name that leads out of a folder, cannot be a file everywhere, or is there twice. */
  private void safe(String name, Map<String, String> seen) throws StoreTrouble {
    String[] segments = name.split("/", -1);
    boolean odd =
        segments.length > DEEPEST
            || seen.size() > MOST_FILES
            || seen.put(name.toLowerCase(Locale.ROOT), name) != null;
    for (String segment : segments) {
      odd = odd || !SEGMENT.matcher(segment).matches() || segment.matches("\\.{1,2}");
    }
    if (odd) {
      throw refused("[%s] in it is no name of a file of a journal".formatted(name));
    }
  }

  private StoreTrouble refused(String why) {
    return new StoreTrouble(
        "[%s] cannot be restored: %s; nothing was written".formatted(file, why));
  }
}
