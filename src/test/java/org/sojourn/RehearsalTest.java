package org.sojourn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sojourn.app.Desk;
import org.sojourn.app.Event;
import org.sojourn.app.Home;
import org.sojourn.app.Keymap;
import org.sojourn.app.Moment;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.app.Update;
import org.sojourn.journal.Person;
import org.sojourn.journal.Profile;
import org.sojourn.terminal.Input;
import org.sojourn.tui.Views;

class RehearsalTest {
  private static final Event W = new Event.Typed(new Input.Key(new KeyStroke('w', false, false)));
  private static final Home EMPTY =
      new Home(List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of(), List.of());

  private final Update update =
      new Update(new Moment(Clock.systemUTC(), UUID::randomUUID), new Keymap());

  @Test
  void comes_to_an_end_and_leaves_the_page_as_it_was() throws InterruptedException {
    State page = writing();
    String before = Views.draw(page).text();
    Thread running = new Rehearsal(Clock.systemUTC(), state -> {}).begin(page);
    assertTrue(running.join(Duration.ofMinutes(1)), "it ends by itself");
    assertEquals(before, Views.draw(page).text());
  }

  @Test
  void is_held_where_someone_may_write_next() {
    assertTrue(Rehearsal.possible(writing()));
    assertFalse(Rehearsal.possible(State.opening(new Size(80, 24))));
  }

  private State writing() {
    Desk desk =
        new Desk(
            new Person(UUID.randomUUID(), "Amara"),
            new Profile("Amara", null),
            List.of(),
            Map.of(),
            LocalDateTime.of(2026, 11, 22, 21, 0),
            true);
    State state = State.opening(new Size(80, 24));
    for (Event event : List.of(new Event.Opened(desk), new Event.HomeSeen(EMPTY), W)) {
      state = update.apply(state, event).state();
    }
    return state;
  }
}
