package org.sojourn.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sojourn.exchange.Import;
import org.sojourn.exchange.Incoming;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Profile;
import org.sojourn.search.Concept;
import org.sojourn.search.Dossier;
import org.sojourn.search.Index;
import org.sojourn.search.Query;
import org.sojourn.search.Rebuild;
import org.sojourn.search.Request;
import org.sojourn.search.Results;
import org.sojourn.search.Setting;
import org.sojourn.search.Sort;
import org.sojourn.search.Vocabulary;
import org.sojourn.store.Stamp;
import org.sojourn.store.Store;

/**
 * Saves, rebuilds and searches in one running program, by the classes that the program uses.
 *
 * <p>Arguments: a file of entries as JSON Lines, and a folder that does not exist yet. Prints a line
 * for each figure: what it is, a tab, the figure.
 */
public final class Inside {
  private static final int SAVES = 200;
  private static final int SEARCHES = 1000;
  private static final int HITS = 20;
  private static final Pattern BETWEEN = Pattern.compile("\\W+");

  private final PrintStream out;
  private final Clock clock = Clock.systemUTC();
  private final Random dice = new Random(7);
  private final List<Entry> entries;
  private final Store store;

  private Inside(PrintStream out, Path lines, Path folder) throws IOException {
    this.out = out;
    this.store = Store.create(folder.resolve("journal"), new Profile("Bench", null), clock);
    try (InputStream in = Files.newInputStream(lines)) {
      this.entries =
          Import.jsonl(in, clock, store::newId).entries().stream().map(Incoming::entry).toList();
    }
    store.imports().addAll(entries, done -> {});
  }

  /** Measures everything once. */
  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[1]);
    Inside inside = new Inside(System.out, Path.of(words[0]), folder);
    inside.saves();
    try (Index index = inside.open(folder.resolve("index"))) {
      inside.rebuild(index);
      inside.searches(index);
    }
    inside.store.close();
  }

  /** A finished entry, until it is safely on the disk. */
  private void saves() throws IOException {
    double[] times = new double[SAVES];
    for (int i = 0; i < SAVES; i++) {
      Entry entry = fresh(entries.get(dice.nextInt(entries.size())));
      long started = System.nanoTime();
      store.add(entry);
      times[i] = since(started);
    }
    tell("save, ms (p50 / p95)", times, 0.95);
  }

  private Entry fresh(Entry from) {
    return new Entry(
        store.newId(),
        from.date(),
        from.created(),
        from.updated(),
        null,
        null,
        null,
        from.language(),
        null,
        from.title(),
        from.answers(),
        List.of(),
        null);
  }

  private Index open(Path folder) {
    return Index.open(folder, store.journalId(), Setting.of(new NoThemes(), List.of()));
  }

  private void rebuild(Index index) throws IOException {
    long started = System.nanoTime();
    int[] count = new int[1];
    Map<UUID, Stamp> stamps = new HashMap<>();
    store.stamps().forEach(stamp -> stamps.put(stamp.id(), stamp));
    try (Rebuild rebuild = index.rebuild(done -> count[0] = done)) {
      store.each(
          kept -> {
            Stamp stamp = stamps.getOrDefault(kept.value().id(), new Stamp(kept.value().id(), 0, 0));
            rebuild.put(Dossier.of(kept.value()), stamp.modified(), stamp.size());
          },
          unreadable -> {});
      rebuild.finish();
    }
    out.printf("index rebuilt, entries a second (warm)\t%,.0f%n", count[0] * 1000 / since(started));
  }

  /** Words of the entries themselves, common and rare, one to three at a time. */
  private void searches(Index index) {
    for (int i = 0; i < SEARCHES; i++) {
      search(index, words(1 + dice.nextInt(3)));
    }
    double[] warm = new double[SEARCHES];
    int hits = 0;
    for (int i = 0; i < SEARCHES; i++) {
      double[] found = search(index, words(1 + dice.nextInt(3)));
      warm[i] = found[0];
      hits += (int) found[1];
    }
    tell("20 hits with snippets and facets, warm, ms (p50 / p99)", warm, 0.99);
    out.printf("  hits shown a search\t%.1f%n", hits / (double) SEARCHES);
  }

  /** The milliseconds that it took, and the hits. */
  private double[] search(Index index, String words) {
    long started = System.nanoTime();
    Query query = Query.parse(words, new NoThemes(), LocalDate.of(2026, 11, 22));
    Results results = index.find(query, Request.of(HITS, Sort.RELEVANCE, true));
    return new double[] {since(started), results.hits().size()};
  }

  private String words(int count) {
    String[] text = BETWEEN.split(entries.get(dice.nextInt(entries.size())).prose(), -1);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(text[dice.nextInt(text.length)]).append(' ');
    }
    return words.toString().strip();
  }

  private void tell(String what, double[] times, double part) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    double middle = sorted[sorted.length / 2];
    double slow = sorted[(int) Math.round(part * (sorted.length - 1))];
    out.printf("%s\t%.2f / %.2f%n", what, middle, slow);
  }

  private static double since(long started) {
    return (System.nanoTime() - started) / 1e6;
  }

  /** Plain words are what is measured. */
  private static final class NoThemes implements Vocabulary {
    @Override
    public List<Concept> concepts() {
      return List.of();
    }

    @Override
    public Optional<Concept> named(String idOrLabel) {
      return Optional.empty();
    }

    @Override
    public Optional<Concept> near(String idOrLabel) {
      return Optional.empty();
    }
  }
}
