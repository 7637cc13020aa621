package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of work that takes long. */
class WaitingTest {
  @TempDir private Path home;

  /** A clock that goes on by a second whenever it is looked at. */
  private static final class Hasty extends Clock {
    private Instant now = Run.CLOCK.instant();

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      now = now.plusSeconds(1);
      return now;
    }
  }

  @BeforeEach
  void a_journal() {
    Run.in(home).call("init", "--name", "Amara");
    Run.in(home).call("write", "One.");
  }

  @Test
  void long_work_has_a_bar_at_a_terminal_that_goes_when_it_is_done() {
    Run run = Run.atTerminal(home);
    run.clock = new Hasty();
    String err = run.call("backup", home.resolve("a.zip").toString()).err();
    assertTrue(err.startsWith("\rFiles in the backup  █████░░░░░░░░░░░░░░░  1 of 4\r"), err);
    assertTrue(
        err.endsWith("\r" + " ".repeat(49) + "\rBacked up 4 files and read them back.\n"), err);
  }

  @Test
  void a_pipe_has_none() {
    Run run = Run.in(home);
    run.clock = new Hasty();
    String err = run.call("backup", home.resolve("a.zip").toString()).err();
    assertTrue(err.startsWith("Backed up"), err);
  }
}
