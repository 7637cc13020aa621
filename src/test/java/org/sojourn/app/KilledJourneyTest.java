package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.files.OtherProcess;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Role;
import org.sojourn.search.Condition;
import org.sojourn.search.Hit;
import org.sojourn.search.Request;
import org.sojourn.search.Results;
import org.sojourn.search.Sort;

/** A process is killed while it saves: afterwards the index says what the files say. */
class KilledJourneyTest {
  private static final int KILLS = 6;

  @TempDir Path home;

  private void founded() throws IOException {
    Services.create(
            Pilot.folders(home), new Profile("Amara", Role.CLINICAL_TRAINEE), null, Samples.CLOCK)
        .close();
  }

  @Test
  void what_was_saved_and_not_yet_committed_is_found() throws Exception {
    founded();
    try (OtherProcess other = OtherProcess.start(Halfway.class, home.toString())) {
      assertEquals("saved", other.line());
      other.kill();
      other.exit();
    }
    assertEquals(3, agreeing());
  }

  @Test
  void wherever_it_is_killed_all_is_found_as_it_stands() throws Exception {
    founded();
    int last = 0;
    for (int round = 1; round <= KILLS; round++) {
      try (OtherProcess other = OtherProcess.start(Busy.class, home.toString(), "" + round)) {
        for (int i = 0; i < 7 * round; i++) {
          Objects.requireNonNull(other.line());
        }
        other.kill();
        other.exit();
      }
      int now = agreeing();
      assertTrue(now > last, now + " after " + last);
      last = now;
    }
  }

  /** Every word of every entry finds that entry alone, and nothing else is found. */
  private int agreeing() throws IOException {
    try (Services journal = Services.open(Pilot.folders(home), Samples.CLOCK)) {
      new Indexing(journal, (_, _) -> {}, () -> false).catchUp();
      List<Entry> files = journal.store().all().found();
      assertEquals(files.stream().map(Entry::id).collect(Collectors.toSet()), found(journal, ""));
      for (Entry entry : files) {
        assertEquals(Set.of(entry.id()), found(journal, entry.prose()), entry.prose());
      }
      assertEquals(Set.of(), found(journal, "gone"));
      assertEquals(Condition.READY, journal.index().condition());
      assertTrue(journal.index().intact());
      return files.size();
    }
  }

  private static Set<UUID> found(Services journal, String word) throws IOException {
    Results results = journal.find(word, Request.of(1000, Sort.DATE, false));
    return results.hits().stream().map(Hit::id).collect(Collectors.toSet());
  }

  private static Entry entry(Services journal, String word) {
    return Entry.begun(journal.store().newId(), OffsetDateTime.now(journal.clock()), "en")
        .answered(List.of(Answer.free(word)));
  }

  /** An entry that is new, one that was changed and one that was deleted, none of it committed. */
  static final class Halfway {
    private Halfway() {}

    public static void main(String[] arguments) throws IOException {
      Services journal = Services.open(Pilot.folders(Path.of(arguments[0])), Samples.CLOCK);
      new Indexing(journal, (_, _) -> {}, () -> false).catchUp();
      var kept = journal.keeper().add(entry(journal, "first"));
      var changed = journal.keeper().add(entry(journal, "gone"));
      var deleted = journal.keeper().add(entry(journal, "gone"));
      journal.keeper().add(entry(journal, "second"));
      journal.index().put(journal.around().of(kept.value()), 1, 1);
      journal
          .store()
          .replace(changed.value().answered(List.of(Answer.free("third"))), changed.digest());
      journal.store().trash().put(deleted.value().id());
      journal.index().remove(deleted.value().id());
      IO.println("saved");
      IO.readln();
    }
  }

  /** Adds, changes and deletes for ever, and says so each time. */
  static final class Busy {
    private Busy() {}

    public static void main(String[] arguments) throws IOException {
      Services journal = Services.open(Pilot.folders(Path.of(arguments[0])), Samples.CLOCK);
      new Indexing(journal, (_, _) -> {}, () -> false).catchUp();
      String round = "w" + arguments[1] + "x";
      Random random = new Random(7);
      List<UUID> mine = new ArrayList<>();
      for (int i = 0; i < 100_000; i++) {
        Entry added = entry(journal, round + i);
        mine.add(journal.keeper().add(added).value().id());
        UUID any = mine.get(random.nextInt(mine.size()));
        var kept = journal.store().entry(any).orElseThrow();
        Entry other = kept.value().answered(List.of(Answer.free(round + "changed" + i)));
        journal.keeper().written(journal.store().replace(other, kept.digest()).kept().value());
        if (i % 5 == 4) {
          journal.keeper().trash(mine.removeFirst(), false);
        }
        IO.println(i);
      }
    }
  }
}
