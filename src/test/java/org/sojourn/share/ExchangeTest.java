package org.sojourn.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.share.Samples.AMARA;
import static org.sojourn.share.Samples.EVENING;
import static org.sojourn.share.Samples.OKELLO;
import static org.sojourn.share.Samples.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;

/** A folder that is kept in step by something that promises nothing. */
class ExchangeTest {
  private static final Clock CLOCK = Clock.fixed(EVENING.toInstant(), ZoneOffset.UTC);

  @TempDir Path temp;
  private Path folder;
  private Sharing amara;
  private Sharing okello;
  private final List<Share> shares = new ArrayList<>();

  @BeforeEach
  void two_who_know_each_other_and_a_folder() throws IOException {
    folder = Files.createDirectory(temp.resolve("exchange"));
    amara = new Sharing(Files.createDirectory(temp.resolve("amara")), AMARA.journal(), CLOCK);
    okello = okello("okello");
    amara.contacts().add(okello.contacts().line(OKELLO));
  }

  private Sharing okello(String name) throws IOException {
    return new Sharing(Files.createDirectory(temp.resolve(name)), OKELLO.journal(), CLOCK);
  }

  private Share posted(@Nullable Share before, String... prompts) throws IOException {
    Share made =
        amara
            .prepare(entry(), AMARA, Choice.answers(List.of(prompts)), "")
            .under(Terms.NONE.with(List.of(OKELLO)));
    Share share = before == null ? made : made.after(before);
    shares.add(share);
    amara.post(share, folder);
    return share;
  }

  private Path mailbox() {
    return folder.resolve(OKELLO.journal().toString());
  }

  @Test
  void a_letter_lies_under_its_readers_and_its_own_id() throws IOException {
    Share share = posted(null, "one-moment");
    assertEquals(List.of(mailbox().resolve(share.id() + ".age")), amara.post(share, folder));
    Exchange exchange = okello.exchange(folder);
    assertEquals(
        new Pulled(List.of(new Received.NewShare(share)), List.of(), 0, 0), exchange.pull());
    assertTrue(exchange.pull().silent());
    assertTrue(okello.exchange(folder).pull().silent());
    Comment comment = okello.comment(share.id(), null, "Who decides?", OKELLO);
    okello.post(comment, folder);
    assertEquals(
        List.of(new Received.NewComment(comment, share)), amara.exchange(folder).pull().received());
  }

  /** All that a carrier may do, in an order that the seed decides: the inbox ends the same. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_inbox_ends_the_same_in_whatever_way_files_come(long seed) throws IOException {
    Share first = posted(null, "one-moment", "feeling");
    Share second = posted(first, "one-moment");
    Share withdrawn = posted(null, "feeling");
    Share kept = posted(null, "reported");
    amara.post(amara.withdraw(withdrawn.id(), AMARA), folder);
    List<Path> letters = names(mailbox());
    assertEquals(5, letters.size());

    Random random = new Random(seed);
    Path arriving = Files.createDirectory(temp.resolve("arriving"));
    Path box = Files.createDirectory(arriving.resolve(OKELLO.journal().toString()));
    Exchange exchange = okello.exchange(arriving);
    List<Path> order = new ArrayList<>(letters);
    order.addAll(letters);
    Collections.shuffle(order, random);
    for (Path letter : order) {
      byte[] bytes = Files.readAllBytes(letter);
      Path file = box.resolve(name(letter, random));
      Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      if (random.nextBoolean()) {
        exchange.pull();
      }
      Files.write(file, bytes);
      if (random.nextBoolean()) {
        exchange.pull();
      }
    }
    Pulled last = exchange.pull();
    assertEquals(0, last.arriving());
    assertEquals(
        List.of(second, kept).stream().map(Share::id).sorted().toList(),
        okello.inbox().items().stream().map(item -> item.share().id()).sorted().toList());
    assertEquals(List.of(withdrawn.id()), okello.inbox().withdrawn().getFirst().shares());
    assertTrue(okello.exchange(arriving).pull().received().isEmpty());
  }

  private static String name(Path letter, Random random) {
    String id = letter.getFileName().toString().replace(".age", "");
    return switch (random.nextInt(5)) {
      case 0 -> id + ".sync-conflict-20261122-210410-ABCDEFG.age";
      case 1 -> id + " (1).age";
      case 2 -> id + " (Amara's conflicted copy 2026-11-22).age";
      default -> id + ".age";
    };
  }

  @Test
  void what_is_still_arriving_is_told_of_and_comes_when_it_is_whole() throws IOException {
    Share share = posted(null, "one-moment");
    Path letter = mailbox().resolve(share.id() + ".age");
    byte[] whole = Files.readAllBytes(letter);
    Files.write(letter, Arrays.copyOf(whole, whole.length / 2));
    Exchange exchange = okello.exchange(folder);
    assertEquals(new Pulled(List.of(), List.of(), 0, 1), exchange.pull());
    assertEquals(new Pulled(List.of(), List.of(), 0, 1), exchange.pull());
    Files.write(letter, whole);
    assertEquals(List.of(new Received.NewShare(share)), exchange.pull().received());
  }

  @Test
  void what_has_not_become_whole_for_a_day_is_asked_for_again() throws IOException {
    Share share = posted(null, "one-moment");
    Path letter = mailbox().resolve(share.id() + ".age");
    byte[] whole = Files.readAllBytes(letter);
    Files.write(letter, Arrays.copyOf(whole, whole.length / 2));
    Files.setLastModifiedTime(letter, FileTime.from(CLOCK.instant().minus(Duration.ofHours(25))));
    Exchange exchange = okello.exchange(folder);
    String sentence =
        "[%s.age] has not become whole for a day: ask its sender to send it again."
            .formatted(share.id());
    assertEquals(new Pulled(List.of(), List.of(sentence), 1, 0), exchange.pull());
    Files.write(letter, whole);
    assertEquals(List.of(new Received.NewShare(share)), exchange.pull().received());
  }

  @Test
  void what_carriers_leave_in_the_folder_is_passed_over() throws IOException {
    posted(null, "one-moment");
    for (String name :
        List.of(
            ".syncthing." + UUID.randomUUID() + ".age.tmp",
            "~syncthing~x.age.tmp",
            ".stfolder",
            "desktop.ini",
            UUID.randomUUID() + ".age.part",
            "." + UUID.randomUUID() + ".age.icloud",
            "readme.age")) {
      Files.writeString(mailbox().resolve(name), "x");
    }
    Files.createDirectory(mailbox().resolve(".stversions"));
    Pulled pulled = okello.exchange(folder).pull();
    assertEquals(1, pulled.received().size());
    assertEquals(0, pulled.passed() + pulled.arriving());
  }

  @Test
  void ten_thousand_junk_files_hold_nothing_up() throws IOException {
    Share share = posted(null, "one-moment");
    for (int i = 0; i < 5_000; i++) {
      Files.writeString(mailbox().resolve(new UUID(i, i) + ".age"), "junk " + i);
      Files.writeString(mailbox().resolve("junk-" + i + ".age"), "junk");
    }
    Exchange exchange = okello.exchange(folder);
    Pulled pulled = assertTimeoutPreemptively(Duration.ofSeconds(30), exchange::pull);
    assertEquals(List.of(new Received.NewShare(share)), pulled.received());
    assertEquals(5_000, pulled.passed());
    assertEquals(20, pulled.refused().size());
    assertEquals(
        "[00000000-0000-0000-0000-000000000000.age] is no letter: nothing was added.",
        pulled.refused().getFirst());
    assertEquals(pulled.refused(), exchange.pull().refused());
  }

  @Test
  void links_pipes_folders_and_files_too_large_are_refused() throws IOException {
    Share share = posted(null, "one-moment");
    Path letter = mailbox().resolve(share.id() + ".age");
    Path away = Files.move(letter, temp.resolve("away.age"));
    Files.createSymbolicLink(letter, away);
    Files.createDirectory(mailbox().resolve(new UUID(1, 1) + ".age"));
    Files.write(mailbox().resolve(new UUID(1, 2) + ".age"), new byte[4_000_001]);
    int refused = 3;
    if (madePipe(mailbox().resolve(new UUID(1, 3) + ".age"))) {
      refused++;
    }
    Exchange exchange = okello.exchange(folder);
    Pulled pulled = assertTimeoutPreemptively(Duration.ofSeconds(10), exchange::pull);
    assertEquals(List.of(), pulled.received());
    assertEquals(refused, pulled.passed());
  }

  private static boolean madePipe(Path pipe) throws IOException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void a_box_that_is_a_link_is_not_followed() throws IOException {
    posted(null, "one-moment");
    Path other = Files.createDirectory(temp.resolve("other"));
    Files.createSymbolicLink(other.resolve(OKELLO.journal().toString()), mailbox());
    assertTrue(okello.exchange(other).pull().silent());
  }

  @Test
  void a_forged_letter_is_refused_in_a_sentence_and_once_looked_at_not_opened_again()
      throws IOException {
    okello.contacts().add(amara.contacts().line(AMARA));
    Sharing thief =
        new Sharing(Files.createDirectory(temp.resolve("thief")), AMARA.journal(), CLOCK);
    thief.contacts().add(okello.contacts().line(OKELLO));
    thief.post(
        thief
            .prepare(entry(), AMARA, Choice.answers(List.of("weight")), "")
            .under(Terms.NONE.with(List.of(OKELLO))),
        folder);
    Exchange exchange = okello.exchange(folder);
    Pulled pulled = exchange.pull();
    assertEquals(1, pulled.passed());
    assertTrue(pulled.refused().getFirst().startsWith("The keys are NOT those of your contact"));
    assertEquals(pulled, exchange.pull());
    assertEquals(List.of(), okello.inbox().items());
  }

  @Test
  void a_folder_that_is_not_there_is_told_of() {
    Path gone = temp.resolve("gone");
    Refused refused = assertThrows(Refused.class, () -> okello.exchange(gone).pull());
    assertTrue(
        refused.toString().endsWith("is not there: make it, or name another in settings.json."));
  }

  @Test
  void nothing_is_posted_to_nobody() throws IOException {
    Share plain = amara.prepare(entry(), AMARA, Choice.answers(List.of("weight")), "");
    assertEquals(
        "Nobody is named whom this is for: name a contact, or write it to a file.",
        assertThrows(Refused.class, () -> amara.post(plain, folder)).getMessage());
    assertEquals(List.of(), amara.sent());
  }

  private static List<Path> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
