package org.sojourn.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.share.Samples.AMARA;
import static org.sojourn.share.Samples.EVENING;
import static org.sojourn.share.Samples.OKELLO;
import static org.sojourn.share.Samples.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.files.Crashes;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.RecordingOps;
import org.sojourn.files.SealedFiles;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;

/** The power fails at any moment of sending, receiving and answering: no file is ever half. */
class CrashTest {
  private static final Clock CLOCK = Clock.fixed(EVENING.toInstant(), ZoneOffset.UTC);

  @TempDir Path temp;
  private Path folder;
  private RecordingOps ops;
  private Crashes crashes;
  private Sharing amara;
  private Sharing okello;
  private Share share;

  @BeforeEach
  void two_journals() throws IOException {
    folder = Files.createDirectory(temp.resolve("both"));
    ops = new RecordingOps(folder);
    amara = sharing("amara", AMARA.journal());
    okello = sharing("okello", OKELLO.journal());
    share = amara.prepare(entry(), AMARA, Choice.answers(List.of("one-moment")), "");
    crashes =
        new Crashes(
            folder,
            ops,
            Files.createDirectory(temp.resolve("scratch")),
            CrashTest::everythingIsRead);
  }

  private Sharing sharing(String name, UUID journal) throws IOException {
    Path path = Files.createDirectory(folder.resolve(name));
    return new Sharing(
        path, journal, CLOCK, UUID::randomUUID, SealedFiles.plain(new DurableFiles(ops)));
  }

  /** All that either journal kept is read; unfinished files are swept by the store. */
  private static void everythingIsRead(Path left) throws IOException {
    for (Sharing each :
        List.of(
            new Sharing(left.resolve("amara"), AMARA.journal(), CLOCK),
            new Sharing(left.resolve("okello"), OKELLO.journal(), CLOCK))) {
      assertEquals(List.of(), each.unreadable());
    }
    for (String person : List.of("amara", "okello")) {
      for (String kept :
          List.of("shares", "inbox", "comments", "keys", "contacts", "withdrawals", "..")) {
        Path swept = left.resolve(person).resolve(kept);
        if (Files.isDirectory(swept)) {
          DurableFiles.real().sweep(swept);
        }
      }
    }
    Path box = left.resolve(OKELLO.journal().toString());
    if (Files.isDirectory(box)) {
      DurableFiles.real().sweep(box);
    }
  }

  @Test
  void of_sending() throws IOException {
    // The name is taken before the file is written, so that none is replaced: it may be empty.
    Set<String> found =
        crashes.during(List.of(), () -> amara.send(share, folder.resolve("s.json")));
    found.removeIf(violation -> violation.endsWith("[s.json] is not whole: []"));
    assertEquals(Set.of(), found);
  }

  @Test
  void of_receiving_and_answering() throws IOException {
    Path file = amara.send(share, folder.resolve("s.json"));
    Comment comment =
        new Comment(UUID.randomUUID(), share.id(), null, OKELLO, "Who decides?", EVENING);
    assertEquals(
        Set.of(),
        crashes.during(
            List.of(share.id().toString()),
            () -> {
              okello.receive(file);
              okello.markRead(share.id());
              okello.keep(comment);
            }));
  }

  @Test
  void of_posting_withdrawing_and_taking_in_letters() throws IOException {
    String card = okello.contacts().line(OKELLO);
    Share letter = share.under(Terms.NONE.with(List.of(OKELLO)));
    // A letter is cut like any file of a program that is killed; its reader knows it is not whole.
    Set<String> found =
        crashes.during(
            List.of(),
            () -> {
              amara.contacts().add(card);
              amara.post(letter, folder);
              okello.exchange(folder).pull();
              amara.post(amara.withdraw(letter.id(), AMARA), folder);
              okello.exchange(folder).pull();
            });
    assertEquals(Set.of(), found);
    assertEquals(List.of(), okello.inbox().items());
  }

  @Test
  void of_receiving_what_could_not_be_kept_at_first() throws IOException {
    Path file = amara.send(share, folder.resolve("s.json"));
    Path inbox = folder.resolve("okello/inbox");
    assertEquals(
        Set.of(),
        crashes.duringRetry(
            List.of(share.id().toString()),
            () -> {
              ops.forget();
              DurableFiles.real().deleteFolder(inbox);
            },
            () -> okello.receive(file)));
  }

  @Test
  void of_making_keys_and_keeping_the_card_of_another() throws IOException {
    String card = okello.contacts().line(OKELLO);
    assertEquals(
        Set.of(),
        crashes.during(
            List.of(),
            () -> {
              amara.contacts().own(AMARA);
              amara.contacts().verified(amara.contacts().add(card).contact());
            }));
    assertTrue(crashes.states() > 5, "hardly anything was written");
  }

  @Test
  void of_taking_a_share_back() throws IOException {
    amara.contacts().own(AMARA);
    amara.send(share, folder.resolve("s.json"));
    assertEquals(
        Set.of(),
        crashes.during(List.of(share.id().toString()), () -> amara.withdraw(share.id(), AMARA)));
  }
}
