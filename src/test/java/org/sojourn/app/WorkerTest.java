package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.json.Settings;

/** An effect that breaks is answered, whatever it breaks with: a page may be waiting for it. */
class WorkerTest {
  private static final Effect EFFECT = new Effect.Suspend();

  @TempDir Path home;

  @Test
  void a_class_that_is_gone_is_told_of_without_its_name_and_logged() throws IOException {
    assertEquals(
        List.of(new Event.Failed(EFFECT, "Something went wrong inside; the log says what.")),
        answers(new NoClassDefFoundError("org/sojourn/search/Index")));
    assertTrue(log().contains("NoClassDefFoundError"), log());
  }

  @Test
  void too_little_memory_is_told_of() throws IOException {
    assertEquals(
        List.of(new Event.Failed(EFFECT, "There was not enough memory for this.")),
        answers(new OutOfMemoryError("of a test")));
    assertTrue(log().contains("OutOfMemoryError"), log());
  }

  @Test
  void work_that_nobody_waits_for_asks_again_when_nothing_was_typed_for_a_while() {
    Folders folders = Pilot.folders(home);
    List<Event> answers = new ArrayList<>();
    DirectLanes lanes = new DirectLanes();
    Performer performer = new Performer(folders, Samples.CLOCK, new NoWindow());
    Log log = new Log(folders, Samples.CLOCK);
    Stillness typing = new Stillness(Duration.ofHours(1));
    try (Worker worker = new Worker(lanes, performer, answers::add, log, typing)) {
      worker.perform(List.of(new Effect.Understand()));
      assertEquals(List.of(), answers);

      lanes.fire();

      assertEquals(List.of(new Event.ToUnderstand()), answers);
    }
  }

  private List<Event> answers(Error breaks) {
    Folders folders = Pilot.folders(home);
    List<Event> answers = new ArrayList<>();
    Performer performer = new Performer(folders, Samples.CLOCK, new Breaking(breaks));
    try (Worker worker =
        new Worker(
            new DirectLanes(),
            performer,
            answers::add,
            new Log(folders, Samples.CLOCK),
            new Stillness(Duration.ZERO))) {
      worker.perform(List.of(EFFECT));
    }
    return answers;
  }

  private String log() throws IOException {
    return Files.readString(Pilot.folders(home).log());
  }

  /** A window that breaks when it is asked for anything. */
  private static final class Breaking extends NoWindow {
    private final Error error;

    Breaking(Error error) {
      this.error = error;
    }

    @Override
    public void follow(Settings settings) {
      throw error;
    }

    @Override
    public void suspend() {
      throw error;
    }
  }
}
