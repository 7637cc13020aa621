package org.sojourn.syncthing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Person;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.journal.Withdrawal;
import org.sojourn.share.Choice;
import org.sojourn.share.Exchange;
import org.sojourn.share.Received;
import org.sojourn.share.Sharing;

/** Two real daemons on loopback, one of which is off for a while. */
class SyncthingTest {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final OffsetDateTime EVENING = OffsetDateTime.parse("2026-11-22T21:04:10Z");
  private static final Clock CLOCK = Clock.fixed(EVENING.toInstant(), ZoneOffset.UTC);
  private static final Person AMARA = new Person(new UUID(1, 1), "Amara");
  private static final Person OKELLO = new Person(new UUID(2, 2), "Dr Okello");

  @TempDir Path temp;
  private Daemon field;
  private Daemon home;
  private Sharing amara;
  private Sharing okello;

  @BeforeEach
  void two_machines() throws IOException {
    assumeTrue(Daemon.installed(), "Syncthing is not installed: apt-get install syncthing");
    amara = new Sharing(Files.createDirectory(temp.resolve("a")), AMARA.journal(), CLOCK);
    okello = new Sharing(Files.createDirectory(temp.resolve("o")), OKELLO.journal(), CLOCK);
    amara.contacts().add(okello.contacts().line(OKELLO));
    field = Daemon.of(temp.resolve("field"));
    home = Daemon.of(temp.resolve("home"));
    field.start(home);
    home.start(field);
  }

  @AfterEach
  void switched_off() {
    if (field != null) {
      field.close();
    }
    if (home != null) {
      home.close();
    }
  }

  @Test
  void letters_come_and_go_also_when_one_machine_was_off() throws IOException {
    Exchange inbox = okello.exchange(home.folder());
    Share first = shared("She said yes.");
    amara.post(first, field.folder());
    assertEquals(List.of(new Received.NewShare(first)), pulled(inbox, 1));

    home.stop();
    Share second = shared("She said yes, and meant no.").after(first);
    Share regretted = shared("What I should not have shared.");
    amara.post(second, field.folder());
    amara.post(regretted, field.folder());
    Withdrawal withdrawal = amara.withdraw(regretted.id(), AMARA);
    amara.post(withdrawal, field.folder());
    Comment comment = okello.comment(first.id(), "one-moment", "Who decides?", OKELLO);
    okello.post(comment, home.folder());
    home.start(field);

    awaited(
        home,
        () -> {
          inbox.pull();
          return okello.inbox().items().size() == 1
              && okello.inbox().items().getFirst().share().equals(second)
              && okello.inbox().withdrawn().equals(List.of(withdrawal));
        });
    assertEquals(
        List.of(new Received.NewComment(comment, first)),
        pulled(amara.exchange(field.folder()), 1));
  }

  /** Something that comes about after a while. */
  @FunctionalInterface
  private interface Condition {
    boolean met() throws IOException;
  }

  private static void awaited(Daemon daemon, Condition condition) throws IOException {
    Instant late = Instant.now().plus(LONG);
    while (!condition.met()) {
      assertTrue(Instant.now().isBefore(late), "it did not come within " + LONG);
      daemon.moment();
    }
  }

  private List<Received> pulled(Exchange exchange, int count) throws IOException {
    List<Received> all = new ArrayList<>();
    awaited(
        field,
        () -> {
          all.addAll(exchange.pull().received());
          return all.size() >= count;
        });
    return all;
  }

  private Share shared(String words) throws IOException {
    Answer answer =
        new Answer(
            "one-moment", new Asked("One moment", "What happened?"), new Response.Text(words));
    Entry entry =
        Entry.begun(UUID.randomUUID(), EVENING, "en")
            .on(EVENING.toLocalDate())
            .answered(List.of(answer));
    return amara
        .prepare(entry, AMARA, Choice.answers(List.of("one-moment")), "")
        .under(Terms.NONE.with(List.of(OKELLO)));
  }
}
