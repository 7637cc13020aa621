package org.sojourn.share;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sojourn.crypto.Age;
import org.sojourn.files.FileTrouble;
import org.sojourn.files.Gate;

/**
 * A folder that something else keeps the same on several machines, with letters in it: {@code
 * RECIPIENT/ID.age}, each written once by one person and never changed.
 *
 * <p>Nothing is expected of whatever carries it: files may come in any order, twice, half, and as
 * the copies that such programs make when they are in doubt. Which message it is stands inside.
 * What was looked at and has not changed since is not opened again.
 */
public final class Exchange {

  /** A message's id, whatever a program put behind it, as in {@code ID.sync-conflict-….age}. */
  private static final Pattern LETTER =
      Pattern.compile(
          "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9a-z]).*\\.age");

  private static final int NAMED = 20;

  /** After so long nothing is still arriving. */
  private static final Duration PATIENCE = Duration.ofDays(1);

  private final Path folder;
  private final UUID journal;
  private final Clock clock;
  private final Shelves shelves;
  private final Supplier<Receiving> receiving;
  private final Map<String, Seen> seen = new HashMap<>();

  /** What was found of a file that was not taken in; {@code why} is empty while it is arriving. */
  private record Seen(long size, Instant modified, String why) {
    boolean same(BasicFileAttributes now) {
      return size == now.size() && modified.equals(now.lastModifiedTime().toInstant());
    }
  }

  Exchange(Path folder, UUID journal, Clock clock, Shelves shelves, Supplier<Receiving> receiving) {
    this.folder = folder;
    this.journal = journal;
    this.clock = clock;
    this.shelves = shelves;
    this.receiving = receiving;
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** Takes in what came since the last look. */
  public synchronized Pulled pull() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new Refused(
          "The exchange folder [%s] is not there: make it, or name another in settings.json."
              .formatted(folder));
    }
    Path ours = folder.resolve(journal.toString());
    if (!Files.isDirectory(ours, LinkOption.NOFOLLOW_LINKS)) {
      return new Pulled(List.of(), List.of(), 0, 0);
    }
    Receiving taking = receiving.get();
    List<Path> letters = unknown(ours, taking);
    List<Received> received = new ArrayList<>();
    Map<String, Seen> left = new HashMap<>();
    for (Path letter : letters) {
      String name = String.valueOf(letter.getFileName());
      Seen now = seen(letter, seen.get(name), taking, received);
      if (now != null) {
        left.put(name, now);
      }
    }
    seen.clear();
    seen.putAll(left);
    return told(received);
  }

  /** The files that may hold what is not here yet, the same ones always in the same order. */
  private List<Path> unknown(Path ours, Receiving taking) throws IOException {
    Set<UUID> here = new HashSet<>(taking.standing().closed());
    here.addAll(shelves.inbox().ids());
    here.addAll(shelves.comments().ids());
    here.addAll(shelves.withdrawals().ids());
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(ours)) {
      for (Path file : all) {
        Matcher name = LETTER.matcher(String.valueOf(file.getFileName()));
        if (name.matches() && !here.contains(UUID.fromString(name.group(1)))) {
          found.add(file);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    found.sort(null);
    return found;
  }

  /** What is to be remembered of a file; nothing when it was taken in, or is gone. */
  private @Nullable Seen seen(
      Path letter, @Nullable Seen before, Receiving taking, List<Received> received)
      throws IOException {
    BasicFileAttributes now;
    try {
      now = Files.readAttributes(letter, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException gone) {
      return null;
    }
    boolean late = now.lastModifiedTime().toInstant().plus(PATIENCE).isBefore(clock.instant());
    if (before != null && before.same(now) && !(late && before.why().isEmpty())) {
      return before;
    }
    String why;
    try {
      Received taken = take(letter, taking);
      if (taken.fresh()) {
        received.add(taken);
      }
      return null;
    } catch (Letters.StillArriving unfinished) {
      why =
          late
              ? "%s has not become whole for a day: ask its sender to send it again."
                  .formatted(ForeignFile.named(letter))
              : "";
    } catch (Refused refused) {
      why = String.valueOf(refused.getMessage());
    }
    return new Seen(now.size(), now.lastModifiedTime().toInstant(), why);
  }

  private static Received take(Path letter, Receiving taking) throws IOException {
    String named = ForeignFile.named(letter);
    byte[] bytes;
    try {
      bytes = Gate.read(letter, ForeignFile.MOST_SEALED);
    } catch (FileTrouble trouble) {
      throw new Refused(PlainText.line(String.valueOf(trouble.getMessage())) + ".");
    }
    if (bytes.length == 0) {
      throw new Letters.StillArriving(named);
    }
    if (!Age.begins(bytes)) {
      throw new Refused("%s is no letter: nothing was added.".formatted(named));
    }
    return taking.receive(named, bytes);
  }

  private Pulled told(List<Received> received) {
    List<String> refused =
        seen.entrySet().stream()
            .filter(each -> !each.getValue().why().isEmpty())
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getValue().why())
            .toList();
    return new Pulled(
        received,
        refused.subList(0, Math.min(NAMED, refused.size())),
        refused.size(),
        seen.size() - refused.size());
  }
}
