package org.sojourn.tmux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.store.Finding;
import org.sojourn.store.Store;

/**
 * Remembers what was typed, when, and what the program said of it, and holds that beside what is on
 * the disk. Each text is known by its first word.
 */
final class Witness {
  private static final long LOSS = Duration.ofSeconds(2).toNanos();

  private final Home home;
  private final Map<String, Text> texts = new LinkedHashMap<>();
  private int begun;

  Witness(Home home) {
    this.home = home;
  }

  /** What became of an entry. */
  private enum Fate {
    HERE,
    /** Its deletion was asked for. */
    LEAVING,
    /** Its deletion was reported. */
    GONE
  }

  private record Typed(String letters, long at) {}

  /**
   * A text as somebody knows it.
   *
   * @param base what the disk had of it when it was opened
   * @param kept what was reported as kept in the journal; empty when nothing was
   */
  private record Text(String base, List<Typed> typed, String kept, Fate fate) {
    static final Text NONE = new Text("", List.of(), "", Fate.HERE);

    String whole() {
      return typedUntil(Long.MAX_VALUE);
    }

    String typedUntil(long moment) {
      StringBuilder text = new StringBuilder(base);
      typed.stream().filter(each -> each.at() <= moment).forEach(each -> text.append(each.letters));
      return text.toString();
    }

    Text and(Typed more) {
      return new Text(base, Stream.concat(typed.stream(), Stream.of(more)).toList(), kept, fate);
    }

    Text kept(String said) {
      return new Text(base, typed, said, fate);
    }

    Text with(Fate now) {
      return new Text(base, typed, kept, now);
    }

    Text onDisk(String now) {
      return new Text(now, List.of(), kept, fate);
    }
  }

  /** What the disk has: the texts of entries, drafts and the trash, by their first words. */
  private record Disk(
      Map<String, Entry> entries, Map<String, String> drafts, Map<String, String> trashed) {

    static Disk of(Store store) throws IOException {
      Disk disk = new Disk(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>());
      for (Entry entry : store.all().found()) {
        assertEquals(null, disk.entries.put(name(entry.prose()), entry), "there twice");
      }
      for (Draft draft : store.drafts().found()) {
        String prose = ((Draft.OfEntry) draft).entry().prose();
        disk.drafts.put(name(prose), prose);
      }
      for (Entry entry : store.trash().entries().found()) {
        disk.trashed.put(name(entry.prose()), entry.prose());
      }
      return disk;
    }

    private static String name(String prose) {
      return prose.replaceFirst("(?s)\\s.*", "");
    }

    Optional<String> entry(String name) {
      return Optional.ofNullable(entries.get(name)).map(Entry::prose);
    }

    /** The longest of what there is of a text. */
    String most(String name) {
      return Stream.of(entry(name).orElse(""), drafts.getOrDefault(name, ""), trashed(name))
          .max((one, other) -> Integer.compare(one.length(), other.length()))
          .orElseThrow();
    }

    String trashed(String name) {
      return trashed.getOrDefault(name, "");
    }
  }

  /** The first word of a new text, which the search finds nothing else by. */
  String begin() {
    begun++;
    return "w%04d".formatted(begun);
  }

  /** These letters of a text have just been typed. */
  void typed(String name, String letters) {
    Typed now = new Typed(letters, System.nanoTime());
    texts.put(name, texts.getOrDefault(name, Text.NONE).and(now));
  }

  /** A text was reported as kept in the journal. */
  void kept(String name) {
    texts.computeIfPresent(name, (same, text) -> text.kept(text.whole()));
  }

  /** The deletion of an entry is asked for. */
  void leaving(String name) {
    texts.computeIfPresent(name, (same, text) -> text.with(Fate.LEAVING));
  }

  /** The deletion of an entry was reported. */
  void gone(String name) {
    texts.computeIfPresent(name, (same, text) -> text.with(Fate.GONE));
  }

  /** The text of the draft that Home goes on with. */
  Optional<String> draft() throws IOException {
    try (Store store = home.open()) {
      return Disk.of(store).drafts().keySet().stream().findFirst();
    }
  }

  /** The entries without a change that waits, by their texts' first words. */
  List<Map.Entry<String, Entry>> entries() throws IOException {
    try (Store store = home.open()) {
      Disk disk = Disk.of(store);
      return disk.entries().entrySet().stream()
          .filter(entry -> !disk.drafts().containsKey(entry.getKey()))
          .toList();
    }
  }

  /** All that must be there is there, after a kill at this moment; what is there is known. */
  void look(long killed) throws IOException {
    try (Store store = home.open()) {
      store.stamps();
      assertEquals(List.of(), troubles(store));
      assertEquals(List.of(), home.unfinished());
      Disk disk = Disk.of(store);
      texts.forEach((name, text) -> assertThere(name, text, disk, killed));
      texts.replaceAll((name, text) -> text.onDisk(disk.most(name)));
      texts.values().removeIf(text -> text.base().isEmpty());
      List<String> unknown =
          Stream.of(disk.entries(), disk.drafts(), disk.trashed())
              .flatMap(found -> found.keySet().stream())
              .filter(name -> !texts.containsKey(name))
              .toList();
      assertEquals(List.of(), unknown, "nobody wrote these");
    }
  }

  private static List<Finding> troubles(Store store) throws IOException {
    return store.care().check(looked -> {}).stream()
        .filter(finding -> finding.weight() == Finding.Weight.TROUBLE)
        .toList();
  }

  private static void assertThere(String name, Text text, Disk disk, long killed) {
    List<String> found = new ArrayList<>();
    disk.entry(name).ifPresent(found::add);
    found.add(disk.drafts().getOrDefault(name, ""));
    found.add(disk.trashed(name));
    for (String each : found) {
      assertTrue(text.whole().startsWith(each), "[%s] is not of %s".formatted(each, text));
    }
    String must = text.typedUntil(killed - LOSS);
    assertTrue(disk.most(name).startsWith(must), "of %s only %s is there".formatted(text, found));
    String entry = disk.entry(name).orElse("");
    switch (text.fate()) {
      case HERE -> assertTrue(entry.startsWith(text.kept()), "not kept: " + text + found);
      case LEAVING -> assertTrue(disk.most(name).startsWith(text.kept()), "lost: " + text + found);
      case GONE -> {
        assertEquals("", entry, "not in the trash alone: " + text);
        assertTrue(disk.trashed(name).startsWith(text.kept()), "not in the trash: " + text);
      }
    }
  }
}
