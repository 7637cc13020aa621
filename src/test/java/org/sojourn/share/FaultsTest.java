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
import java.util.UUID;
import java.util.stream.Stream;
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

/** Each operation on the disk fails once: what failed left nothing, and works when tried again. */
class FaultsTest {

  private static final Clock CLOCK = Clock.fixed(EVENING.toInstant(), ZoneOffset.UTC);

  @TempDir Path folder;
  private RecordingOps disk;
  private Path stick;
  private Sharing amara;
  private Sharing okello;

  @BeforeEach
  void two_journals_and_a_stick() throws IOException {
    disk = new RecordingOps(folder);
    stick = Files.createDirectory(folder.resolve("stick"));
    amara = sharing("amara", AMARA.journal());
    okello = sharing("okello", OKELLO.journal());
  }

  @Test
  void a_share_that_could_not_be_sent_left_nothing() throws IOException {
    Share share = amara.prepare(entry(), AMARA, Choice.answers(List.of("one-moment")), "");
    Path file = stick.resolve("share.json");
    int faults =
        failEach(
            () -> amara.send(share, file),
            () -> {
              assertEquals(List.of(), names(stick));
              assertEquals(List.of(), amara.sent());
            });
    assertTrue(faults >= 8, "only " + faults + " operations failed");
    assertEquals(List.of("share.json"), names(stick));
    assertEquals(List.of(share), amara.sent());
  }

  @Test
  void a_share_that_could_not_be_kept_is_received_when_tried_again() throws IOException {
    Share share = amara.prepare(entry(), AMARA, Choice.answers(List.of("one-moment")), "");
    Path file = amara.send(share, stick);
    failEach(() -> okello.receive(file), () -> {});
    assertEquals(
        List.of(new Inbox.Item(share, Inbox.State.NEW, Trust.UNSIGNED)), okello.inbox().items());
    assertEquals(List.of(share.id() + ".json"), names(folder.resolve("okello/inbox")));
    failEach(() -> okello.markRead(share.id()), () -> {});
    assertEquals(
        List.of(new Inbox.Item(share, Inbox.State.READ, Trust.UNSIGNED)), okello.inbox().items());
  }

  @Test
  void a_comment_that_could_not_be_kept_is_kept_when_tried_again() throws IOException {
    Share share = amara.prepare(entry(), AMARA, Choice.answers(List.of("one-moment")), "");
    okello.receive(amara.send(share, stick));
    Comment comment =
        new Comment(UUID.randomUUID(), share.id(), null, OKELLO, "Who decides?", EVENING);
    failEach(() -> okello.keep(comment), () -> {});
    assertEquals(List.of(comment), okello.comments().on(share.id()));
    assertEquals(List.of(comment.id() + ".json"), names(folder.resolve("okello/comments")));
  }

  @Test
  void keys_that_could_not_be_made_are_made_when_tried_again() throws IOException {
    failEach(
        () -> amara.contacts().line(AMARA),
        () -> assertEquals(List.of(), names(folder.resolve("amara"), "keys")));
    assertEquals(List.of("signing.json"), names(folder.resolve("amara"), "keys"));
    assertEquals(amara.contacts().own(AMARA), amara.contacts().own(AMARA));
  }

  @Test
  void a_letter_that_could_not_be_posted_left_nothing() throws IOException {
    amara.contacts().add(okello.contacts().line(OKELLO));
    Share share =
        amara
            .prepare(entry(), AMARA, Choice.answers(List.of("one-moment")), "")
            .under(Terms.NONE.with(List.of(OKELLO)));
    Path box = stick.resolve(OKELLO.journal().toString());
    int faults =
        failEach(
            () -> amara.post(share, stick),
            () -> {
              assertEquals(List.of(), names(stick, OKELLO.journal().toString()));
              assertEquals(List.of(), amara.sent());
            });
    assertTrue(faults >= 8, "only " + faults + " operations failed");
    assertEquals(List.of(share.id() + ".age"), names(box));
  }

  @Test
  void letters_that_could_not_be_taken_in_are_when_tried_again() throws IOException {
    amara.contacts().add(okello.contacts().line(OKELLO));
    Terms terms = Terms.NONE.with(List.of(OKELLO));
    Choice choice = Choice.answers(List.of("one-moment"));
    Share first = amara.prepare(entry(), AMARA, choice, "").under(terms);
    Share second = amara.prepare(entry(), AMARA, choice, "").under(terms).after(first);
    Path one = amara.send(first, stick);
    Path two = amara.send(second, stick);
    Path gone = amara.send(amara.withdraw(second.id(), AMARA), stick);
    failEach(() -> okello.receive(one), () -> {});
    failEach(() -> okello.receive(two), () -> {});
    assertEquals(
        List.of(new Inbox.Item(second, Inbox.State.NEW, Trust.SIGNED)), okello.inbox().items());
    failEach(() -> okello.receive(gone), () -> {});
    assertEquals(List.of(), okello.inbox().items());
    assertEquals(List.of(), names(folder.resolve("okello/inbox")));
  }

  /** The names in a folder that may not be there. */
  private static List<String> names(Path above, String name) throws IOException {
    Path inner = above.resolve(name);
    return Files.isDirectory(inner) ? names(inner) : List.of();
  }

  private Sharing sharing(String name, UUID journal) throws IOException {
    Path path = Files.createDirectory(folder.resolve(name));
    return new Sharing(
        path, journal, CLOCK, UUID::randomUUID, SealedFiles.plain(new DurableFiles(disk)));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Runs the act with its first operation failing, then its second, until none fails. */
  private int failEach(Crashes.Work act, Crashes.Work afterFault) throws IOException {
    for (int k = 1; ; k++) {
      disk.fail(k, new IOException("this operation fails"));
      try {
        act.run();
      } catch (IOException trouble) {
        assertTrue(disk.failed(), () -> "failed by itself: " + trouble);
        disk.forget();
        afterFault.run();
        continue;
      }
      // Some faults are survived, such as that of tidying up; the last run has none at all.
      if (!disk.failed()) {
        return k - 1;
      }
    }
  }
}
