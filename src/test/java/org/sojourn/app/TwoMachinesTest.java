package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.Entry;

/** One journal on two machines, whose folders a program copies back and forth. */
class TwoMachinesTest {
  @TempDir Path temp;

  private Path home(String machine) {
    return temp.resolve(machine);
  }

  private Synced synced(String copy) {
    return new Synced(
        Pilot.folders(home("laptop")).journal(), Pilot.folders(home("desk")).journal(), copy);
  }

  /** Opens the newest entry, puts words in front of it, and keeps that. */
  private void edits(String machine, String words) {
    Pilot pilot = Pilot.starts(home(machine)).keys("G<cr>e").type(words);
    pilot.keys("<c-s><c-s>").sees("Kept:");
    pilot.quits();
  }

  private List<String> texts(String machine) throws IOException {
    try (Services services = Services.open(Pilot.folders(home(machine)), Samples.CLOCK)) {
      services.store().stamps();
      return services.store().all().found().stream().map(Entry::prose).sorted().toList();
    }
  }

  private Synced written(String copy) throws IOException {
    Pilot.settled(home("laptop"), "Amara")
        .keys("w")
        .type("at the gate.")
        .keys("<c-s><c-s>")
        .quits();
    Synced synced = synced(copy);
    synced.sync();
    assertEquals(List.of("at the gate."), texts("desk"));
    return synced;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s.sync-conflict-20261122-211000-ABCDEFG.json",
        "%s (1).json",
        "%s (Amara's conflicted copy 2026-11-22).json"
      })
  void an_entry_changed_on_both_says_both_on_both(String copy) throws IOException {
    Synced synced = written(copy);
    edits("laptop", "Long was the queue ");
    edits("desk", "Nobody waited ");
    List<String> both = List.of("Long was the queue at the gate.", "Nobody waited at the gate.");

    synced.sync();
    assertEquals(both, texts("laptop"));
    assertEquals(both, texts("desk"));
    synced.sync();
    synced.sync();
    assertEquals(both, texts("laptop"));
    assertEquals(both, texts("desk"));
    for (String machine : List.of("laptop", "desk")) {
      Pilot.starts(home(machine)).keys("G<cr>v").sees("Written elsewhere", "Long was", "Nobody");
    }
  }

  @Test
  void an_entry_deleted_on_one_and_changed_on_the_other_is_kept() throws IOException {
    Synced synced = written("%s (1).json");
    Pilot.starts(home("laptop")).keys("G<cr>d").sees("Moved to the trash").quits();
    edits("desk", "Nobody waited ");
    synced.sync();
    assertEquals(List.of("Nobody waited at the gate."), texts("laptop"));
    assertEquals(List.of("Nobody waited at the gate."), texts("desk"));
  }

  @Test
  void a_draft_begun_on_one_is_finished_on_the_other() throws IOException {
    Synced synced = written("%s (1).json");
    Pilot.starts(home("laptop")).keys("w").type("It rained").later().quits();
    synced.sync();
    Pilot.starts(home("desk"))
        .selects("It rained")
        .keys("<cr>")
        .type(" all day.")
        .keys("<c-s><c-s>")
        .quits();
    synced.sync();
    assertEquals(List.of("It rained all day.", "at the gate."), texts("laptop"));
    Pilot.starts(home("laptop")).misses("Continue");
  }

  @Test
  void a_draft_gone_on_with_on_both_says_both_on_both() throws IOException {
    Synced synced = written("%s.sync-conflict-20261122-211000-ABCDEFG.json");
    Pilot.starts(home("laptop")).keys("w").type("It rained").later().quits();
    synced.sync();
    Pilot.starts(home("laptop")).selects("It rained").keys("<cr>").type(" here.").later().quits();
    Pilot.starts(home("desk"))
        .selects("It rained")
        .later()
        .keys("<cr>")
        .type(" there.")
        .later()
        .quits();
    synced.sync();
    for (String machine : List.of("laptop", "desk")) {
      Pilot.starts(home(machine)).sees("It rained here", "It rained there");
    }
    // Both are of the same moment, so that either may stand first.
    Pilot.starts(home("desk")).keys("<cr><c-s><c-s>").sees("Kept:", "It rained").quits();
    Pilot.starts(home("desk")).keys("<cr><c-s><c-s>").sees("Kept:").quits();
    List<String> both = List.of("It rained here.", "It rained there.", "at the gate.");
    assertEquals(both, texts("desk"));
    synced.sync();
    assertEquals(both, texts("laptop"));
  }

  @Test
  void missions_added_on_both_are_there_on_both() throws IOException {
    Synced synced = written("%s (1).json");
    Pilot.starts(home("laptop"))
        .keys("ma")
        .type("Kisoro")
        .keys("<down><down><down><down>")
        .type("2026-11-01")
        .keys("<c-s>")
        .quits();
    Pilot.starts(home("desk"))
        .keys("ma")
        .type("Gulu")
        .keys("<down><down><down><down>")
        .type("2026-12-01")
        .keys("<c-s>")
        .quits();
    synced.sync();
    for (String machine : List.of("laptop", "desk")) {
      Pilot.starts(home(machine)).keys("m").sees("Kisoro", "Gulu");
    }
  }
}
