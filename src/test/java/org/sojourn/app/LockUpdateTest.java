package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TerminalSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.store.Ids;
import org.sojourn.terminal.Input;

/** An encrypted journal is locked when nobody does anything for a while. */
class LockUpdateTest {
  @TempDir Path home;

  /** A clock that a test moves. */
  private static final class Moved extends Clock {
    private Instant now = Samples.CLOCK.instant();

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return Samples.CLOCK.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final Moved clock = new Moved();

  private Pilot open() {
    Pilot pilot = Pilot.starts(home, clock).keys("Amara<f3>").type("a wide river").keys("<cr>");
    return pilot
        .type("a wide river")
        .keys("<cr><cr><cr><cr><esc><esc>")
        .sees("Good evening, Amara.");
  }

  private Pilot after(Pilot pilot, int minutes) {
    clock.pass(Duration.ofMinutes(minutes));
    return pilot.later();
  }

  @Test
  void after_a_quarter_of_an_hour_without_a_key() {
    try (Pilot pilot = open()) {
      pilot.keys("w").type("unfinished");
      after(pilot, 14).sees("unfinished");
      after(pilot, 1).sees("Your journal is locked.").misses("unfinished");
      pilot.type("a wide river").keys("<cr>").sees("Continue");
    }
  }

  @Test
  void a_key_begins_the_time_anew() {
    try (Pilot pilot = open()) {
      clock.pass(Duration.ofMinutes(10));
      pilot.keys("j");
      after(pilot, 5).sees("Good evening, Amara.");
      after(pilot, 10).sees("Your journal is locked.");
    }
  }

  @Test
  void a_clock_that_is_set_back_keeps_it_open_no_longer_than_that() {
    try (Pilot pilot = open()) {
      after(pilot, -300).sees("Good evening, Amara.");
      pilot.keys("j");
      after(pilot, 15).sees("Your journal is locked.");
    }
  }

  @Test
  void the_time_is_a_setting_and_none_is_never() throws Exception {
    Files.createDirectories(home.resolve("config"));
    Files.writeString(
        home.resolve("config/settings.json"), "{\"meaning\": false, \"lockAfter\": 0}");
    try (Pilot pilot = open()) {
      after(pilot, 600).sees("Good evening, Amara.");
    }
  }

  @Test
  void what_is_in_no_draft_keeps_it_open() {
    try (Pilot pilot = open()) {
      pilot.keys("ma").type("Kisoro");
      after(pilot, 20).sees("Kisoro");
      pilot.keys("<f3>").sees("is not kept yet").keys("<f3>").sees("Your journal is locked.");
    }
  }

  @Test
  void it_asks_nothing_of_time_while_it_is_not_encrypted() {
    Update update = new Update(new Moment(clock, new Ids(clock)), new Keymap());
    State opening = State.opening(Samples.SIZE);
    Next opened = update.apply(opening, new Event.Opened(Samples.DESK));
    List<Effect> asked = List.of(new Effect.SeeHome(), new Effect.Enter());
    assertEquals(asked, opened.effects(), "no timers of ours while plain");
    State before = opened.state();
    State after =
        update
            .apply(
                before,
                new Event.Typed(
                    new Input.Resize(
                        new TerminalSize(before.size().columns(), before.size().rows()))))
            .state();
    assertEquals(before, after);
  }
}
