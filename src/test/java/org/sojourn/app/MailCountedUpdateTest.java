package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Home while so much was received that it is still counted. */
class MailCountedUpdateTest {
  private static Home uncounted() {
    return Samples.home().with(new Event.MailCounted(List.of(), Home.UNCOUNTED));
  }

  @Test
  void home_is_there_first_and_the_count_follows() {
    Stage stage = Stage.at(Samples.open()).on(new Event.HomeSeen(uncounted()));
    assertEquals(1, stage.asked().stream().filter(Effect.CountMail.class::isInstance).count());
    stage.on(new Event.MailCounted(List.of(), 3));
    assertEquals(Optional.of(3), stage.page(HomePage.class).home().map(Home::unread));
  }

  @Test
  void a_count_that_is_known_stays_until_there_is_another() {
    Stage stage = Stage.at(Samples.open()).on(new Event.HomeSeen(uncounted()));
    stage.on(new Event.MailCounted(List.of(), 3)).on(new Event.HomeSeen(uncounted()));
    assertEquals(Optional.of(3), stage.page(HomePage.class).home().map(Home::unread));
  }
}
