package org.sojourn.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sojourn.app.Folders;
import org.sojourn.app.Indexing;
import org.sojourn.app.Services;
import org.sojourn.crypto.Passphrase;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Profile;
import org.sojourn.search.Request;
import org.sojourn.search.Sort;
import org.sojourn.spelling.Dictionaries;
import org.sojourn.store.FreshKey;
import org.sojourn.store.Key;
import org.sojourn.store.Lock;
import org.sojourn.store.Store;

/**
 * What encryption costs, by the classes that the program uses.
 *
 * <p>Arguments: how many entries, and an empty folder. Prints a line for each figure.
 */
public final class Sealed {
  private static final int SAVES = 500;
  private static final int WORDS = 450;
  private static final int VOCABULARY = 20_000;
  private static final int PIECES = 2_000;
  private static final int UNLOCKS = 5;
  private static final String PASSPHRASE = "a wide river";

  private final Clock clock = Clock.systemUTC();
  private final Random dice = new Random(7);
  private final Folders folders;
  private final int entries;
  private double afterKey;

  private Sealed(int entries, Path folder) {
    this.entries = entries;
    this.folders =
        new Folders(
            folder,
            folder.resolve("journal"),
            folder.resolve("cache"),
            folder.resolve("state"),
            folder.resolve("config"),
            new Dictionaries(List.of(), List.of()),
            "en");
  }

  /** Measures everything once. */
  public static void main(String[] words) throws IOException {
    Sealed sealed = new Sealed(Integer.parseInt(words[0]), Path.of(words[1]));
    sealed.plain();
    sealed.encrypted();
  }

  private void plain() throws IOException {
    try (Services journal =
        Services.create(folders, new Profile("Bench", null), null, clock)) {
      fill(journal.store());
      tell("saved entry, plain", saves(journal.store()));
      searchable(journal);
    }
    FreshKey fresh = FreshKey.under(passphrase());
    try (Services journal = Services.open(folders, clock)) {
      long started = System.nanoTime();
      int files = journal.store().care().encrypt(fresh, (done, of) -> {});
      tell("encryption turned on", files + " files in " + seconds(started));
    }
  }

  private void encrypted() throws IOException {
    try (Services journal = unlock("first, index made anew")) {
      tell("saved entry, encrypted", saves(journal.store()));
      searchable(journal);
      pieces(journal.store().key().orElseThrow());
    }
    double least = Double.MAX_VALUE;
    for (int i = 0; i < UNLOCKS; i++) {
      unlock("again, index loaded").close();
      least = Math.min(least, afterKey);
    }
    tell("unlock to searchable, again, after the key", "%.0f ms at best".formatted(least));
    try (Services journal = Services.open(folders, clock, key())) {
      long started = System.nanoTime();
      journal.store().care().decrypt((done, of) -> {});
      tell("encryption turned off", seconds(started));
    }
  }

  /** From the passphrase to the first search that is answered from all entries. */
  private Services unlock(String what) throws IOException {
    long started = System.nanoTime();
    Key key = key();
    double derived = since(started);
    Services journal = Services.open(folders, clock, key);
    int found = searchable(journal);
    afterKey = since(started) - derived;
    tell(
        "unlock to searchable, " + what,
        "%.0f ms, of which the key %.0f ms (%d found)"
            .formatted(since(started), derived, found));
    return journal;
  }

  private static int searchable(Services journal) throws IOException {
    new Indexing(journal, (done, of) -> {}, () -> false).catchUp();
    return journal.find("w1", Request.of(20, Sort.RELEVANCE, false)).total();
  }

  private Key key() throws IOException {
    try (Passphrase passphrase = passphrase()) {
      return Lock.of(folders.journal()).open(passphrase);
    }
  }

  private static Passphrase passphrase() {
    return Passphrase.of(PASSPHRASE.toCharArray());
  }

  private void fill(Store store) throws IOException {
    List<Entry> all = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      all.add(entry(store.newId()));
    }
    store.imports().addAll(all, done -> {});
  }

  /** About 3 kB of words that are as unevenly used as those of a language. */
  private Entry entry(UUID id) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      text.append('w').append((int) Math.pow(VOCABULARY, dice.nextDouble())).append(' ');
    }
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(dice.nextInt(2500));
    return Entry.begun(id, OffsetDateTime.now(clock), "en")
        .on(day)
        .answered(List.of(Answer.free(text.toString().strip())));
  }

  private String saves(Store store) throws IOException {
    double[] times = new double[SAVES];
    for (int i = 0; i < SAVES; i++) {
      Entry entry = entry(store.newId());
      long started = System.nanoTime();
      store.add(entry);
      times[i] = since(started);
    }
    Arrays.sort(times);
    return "p50 %.2f ms, p95 %.2f ms".formatted(times[SAVES / 2], times[SAVES * 95 / 100]);
  }

  private void pieces(Key key) throws IOException {
    byte[] plain = "3 kB of an entry. ".repeat(170).getBytes(StandardCharsets.UTF_8);
    byte[] sealed = key.seal(plain);
    long started = System.nanoTime();
    for (int i = 0; i < PIECES; i++) {
      key.seal(plain);
    }
    tell("encrypted a second", "%.0f".formatted(PIECES * 1000 / since(started)));
    started = System.nanoTime();
    for (int i = 0; i < PIECES; i++) {
      key.open(sealed);
    }
    tell("decrypted a second", "%.0f".formatted(PIECES * 1000 / since(started)));
  }

  private static double since(long started) {
    return (System.nanoTime() - started) / 1e6;
  }

  private static String seconds(long started) {
    return "%.1f s".formatted(since(started) / 1000);
  }

  private static void tell(String what, String figure) {
    System.out.printf("%-48s %s%n", what, figure);
  }
}
