package org.sojourn.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.journal.Entry;
import org.sojourn.store.Kept;
import org.sojourn.store.Stamp;

/** Reads a whole journal to look back over it. */
public final class RetrospectReader {
  private static final int STEP = 200;

  private final Services services;
  private final Indexing.Progress progress;
  private final BooleanSupplier cancelled;
  private final AtomicInteger read = new AtomicInteger();
  private final AtomicInteger unreadable = new AtomicInteger();

  /**
   * A reader that tells how far it is.
   *
   * @param cancelled whether nobody waits for it any more
   */
  public RetrospectReader(
      Services services, Indexing.Progress progress, BooleanSupplier cancelled) {
    this.services = services;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /** All there is, for the writer's own eyes. */
  public Retrospect whole() throws IOException {
    return read(_ -> false);
  }

  /** The same with private entries told by their days alone, and nothing promised in them. */
  public Retrospect withoutPrivate() throws IOException {
    return read(services::isPrivate);
  }

  /** How many files could not be read, and so were left out. */
  public int unreadable() {
    return unreadable.get();
  }

  /** What is said of files that could not be read. */
  public static String unread(int files) {
    return "%,d %s could not be read and %s not in here: `sojourn doctor` names what is wrong."
        .formatted(files, files == 1 ? "entry" : "entries", files == 1 ? "is" : "are");
  }

  private Retrospect read(Predicate<Entry> closed) throws IOException {
    List<Stamp> stamps = services.store().stamps();
    Desk desk = services.desk();
    List<Glimpse> glimpses =
        stamps.parallelStream()
            .filter(_ -> !cancelled.getAsBoolean())
            .flatMap(stamp -> entry(stamp.id(), stamps.size()))
            .map(entry ->
                closed.test(entry)
                    ? Glimpse.dayOf(entry)
                    : Glimpse.of(entry, Optional.ofNullable(desk.phaseOf(entry))))
            .toList();
    Map<String, String> guides = new HashMap<>();
    services.allGuides().forEach(guide -> guides.put(guide.id(), guide.title()));
    Set<UUID> hidden =
        glimpses.stream().filter(Glimpse::closed).map(Glimpse::id).collect(Collectors.toSet());
    return Retrospect.of(
        desk,
        guides,
        glimpses,
        services.store().commitments().found().stream()
            .filter(promise -> promise.madeIn() == null || !hidden.contains(promise.madeIn()))
            .toList());
  }

  /** Entries are read by several threads at once, and whoever listens is told by one at a time. */
  private synchronized void told(int done, int all) {
    if (done % STEP == 0) {
      progress.at(done, all);
    }
  }

  /**
   * An entry; none when it is gone, or when it cannot be read, which is told where it is listed.
   */
  private Stream<Entry> entry(UUID id, int all) {
    told(read.incrementAndGet(), all);
    try {
      return services.store().entry(id).map(Kept::value).stream();
    } catch (IOException | UncheckedIOException trouble) {
      unreadable.incrementAndGet();
      return Stream.empty();
    }
  }
}
