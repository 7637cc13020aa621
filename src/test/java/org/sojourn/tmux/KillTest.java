package org.sojourn.tmux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * The program is killed at a random moment, again and again, while somebody types, saves, changes,
 * deletes, encrypts, decrypts, and has the index made anew. {@code -Dkill.rounds=500} does it
 * longer, {@code -Dkill.encrypted=true} has the journal encrypted for most of it, {@code
 * -Dkill.seed=N} chooses the same again.
 */
class KillTest extends InTerminal {
  private static final int ROUNDS = Integer.getInteger("kill.rounds", 50);
  private static final long SEED = Long.getLong("kill.seed", System.nanoTime() % 1_000_000);

  /** Most of the time goes by waiting for one who types. */
  private static final int AT_ONCE = 2;

  @Test
  void killed_at_any_moment_nothing_is_lost_but_two_seconds_of_typing() throws Exception {
    List<Callable<Unlucky>> people = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      Home home = Home.withJournal(temp.resolve("home" + i));
      long seed = SEED + i;
      people.add(() -> killed(home, ROUNDS / AT_ONCE, seed));
    }
    try (ExecutorService all = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Unlucky> person : all.invokeAll(people)) {
        assertTrue(person.get().reported().size() > 1, () -> "hardly anything was done");
      }
    }
  }

  private static Unlucky killed(Home home, int rounds, long seed) throws Exception {
    Witness witness = new Witness(home);
    try (Tmux tmux = home.shell(Installation.shared(), 80, 24)) {
      Unlucky unlucky = new Unlucky(home, tmux, witness, new Random(seed));
      for (int round = 1; round <= rounds; round++) {
        Unlucky.Deed deed = unlucky.next();
        try {
          witness.look(unlucky.until(deed));
          if (deed == Unlucky.Deed.REBUILDING
              || deed == Unlucky.Deed.CONVERTING
              || round == rounds) {
            assertAllFound(home, witness);
          }
        } catch (AssertionError e) {
          throw new AssertionError(
              "Round %d of seed %d, %s: %s".formatted(round, seed, deed, e.getMessage()), e);
        }
      }
      return unlucky;
    }
  }

  /** What is searched for after a kill is found, whatever became of the index. */
  private static void assertAllFound(Home home, Witness witness) throws Exception {
    String found =
        home.answers(
            Installation.shared(),
            "search",
            "--json",
            "--limit",
            "100000",
            "--passphrase-file",
            home.passphraseFile().toString(),
            "");
    assertEquals(
        List.of(),
        witness.entries().stream()
            .map(entry -> entry.getValue().id().toString())
            .filter(id -> !found.contains(id))
            .toList(),
        "not found");
  }
}
