package org.sojourn.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.files.OtherProcess;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Role;

/** Two processes at one journal, and processes that are killed while they write. */
class TwoProcessesTest {
  private static final int SAVES = 50;
  private static final int KILLS = 10;

  @TempDir Path folder;

  @Test
  void what_two_processes_save_at_once_is_all_there() throws Exception {
    Store store = Store.create(folder, Samples.AMARA, Samples.CLOCK);
    Kept<Entry> shared = store.add(Samples.entry(store.newId(), "2026-11-22", "shared"));
    String id = shared.value().id().toString();
    try (OtherProcess other =
        OtherProcess.start(Saver.class, folder.toString(), "other", id, shared.digest())) {
      assertEquals("ready", other.line());
      other.tell();
      List<String> mine = new ArrayList<>();
      Saver.save(store, "mine", shared, mine::add);
      List<String> theirs = Stream.generate(() -> line(other)).limit(SAVES + 1L).toList();
      assertEquals(0, other.exit());

      Set<String> texts = new HashSet<>();
      store.all().found().forEach(entry -> texts.add(entry.prose()));
      Set<String> expected = new HashSet<>(mine);
      expected.addAll(theirs);
      assertEquals(expected, texts);
      assertEquals(2 * SAVES + 2, store.all().found().size());
      assertEquals(2 * SAVES, store.missions().size());
      assertEquals(2 * SAVES, store.memory().words().size());
    }
  }

  @Test
  void a_killed_process_leaves_whole_files_and_all_it_had_reported() throws Exception {
    Store.create(folder, Samples.AMARA, Samples.CLOCK).close();
    for (int round = 1; round <= KILLS; round++) {
      try (OtherProcess other = OtherProcess.start(Editor.class, folder.toString())) {
        String last = "";
        for (int i = 0; i < 3 * round; i++) {
          last = line(other);
        }
        other.kill();
        for (String line = other.line(); line != null && !line.isEmpty(); line = other.line()) {
          last = line;
        }
        assertKept(last, round);
      }
    }
  }

  /** What is there is as new as the last acknowledged version, and everything can be read. */
  private void assertKept(String last, int round) throws IOException {
    String[] words = last.split(" ", -1);
    int version = Integer.parseInt(words[1]);
    try (Store store = Store.open(folder, Samples.CLOCK)) {
      store.stamps();
      assertEquals(List.of(), store.care().check(looked -> {}), "round " + round);
      Entry entry = store.entry(UUID.fromString(words[0])).orElseThrow().value();
      assertTrue(Integer.parseInt(entry.prose()) >= version, last + " but " + entry.prose());
      Draft draft = store.drafts().found().getFirst();
      assertTrue(((Draft.OfEntry) draft).caret() >= version, last + " but " + draft);
    }
  }

  private static String line(OtherProcess other) {
    try {
      String line = other.line();
      if (line == null) {
        throw new IllegalStateException("It ended early");
      }
      return line;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds many entries, missions and words, changes one entry that another process changes too. */
  static final class Saver {
    private Saver() {}

    public static void main(String[] arguments) throws IOException {
      Store store = Store.open(Path.of(arguments[0]), Samples.CLOCK);
      Kept<Entry> shared = store.entry(UUID.fromString(arguments[2])).orElseThrow();
      IO.println("ready");
      IO.readln();
      save(store, arguments[1], shared, IO::println);
    }

    static void save(
        Store store, String name, Kept<Entry> shared, java.util.function.Consumer<String> saved)
        throws IOException {
      Function<Integer, String> text = i -> name + " " + i;
      for (int i = 0; i < SAVES; i++) {
        store.add(
            Samples.entry(store.newId(), "2026-11-%02d".formatted(1 + i % 30), text.apply(i)));
        saved.accept(text.apply(i));
        List<Mission> missions = new ArrayList<>(store.missions());
        missions.add(mission(name + "-" + i));
        store.missions(missions);
        String word = name + i;
        store.remember(known -> known.learning(word));
      }
      store.replace(Samples.said(shared.value(), text.apply(SAVES)), shared.digest());
      saved.accept(text.apply(SAVES));
    }

    private static Mission mission(String id) {
      return new Mission(
          id, id, "", MissionKind.SHORT_TERM, Role.CLINICIAN, Samples.EVENING.toLocalDate(), null);
    }
  }

  /** Types, saves and moves one entry for ever, and says each version once it is safe. */
  static final class Editor {
    private Editor() {}

    public static void main(String[] arguments) throws IOException {
      Store store = Store.open(Path.of(arguments[0]), Samples.CLOCK);
      Kept<Entry> entry = latest(store);
      int version = entry.value().blank() ? 0 : Integer.parseInt(entry.value().prose());
      for (int next : (Iterable<Integer>) IntStream.iterate(version + 1, i -> i + 1)::iterator) {
        Entry changed =
            Samples.said(entry.value(), String.valueOf(next))
                .updated(Samples.EVENING.plusSeconds(next))
                .on(Samples.EVENING.toLocalDate().plusMonths(next % 5));
        store.keep(new Draft.OfEntry(draft(store), "free", next, List.of(), null, Samples.EVENING));
        entry = store.replace(changed, entry.digest()).kept();
        IO.println(changed.id() + " " + next);
      }
    }

    private static Kept<Entry> latest(Store store) throws IOException {
      List<Entry> all = store.all().found();
      return all.isEmpty()
          ? store.add(Entry.begun(store.newId(), Samples.EVENING, "en"))
          : store.entry(all.getFirst().id()).orElseThrow();
    }

    private static Entry draft(Store store) {
      return Entry.begun(
          new UUID(store.journalId().getMostSignificantBits(), 0), Samples.EVENING, "en");
    }
  }
}
