package org.sojourn.share;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.share.Samples.AMARA;
import static org.sojourn.share.Samples.EVENING;
import static org.sojourn.share.Samples.OKELLO;
import static org.sojourn.share.Samples.answer;
import static org.sojourn.share.Samples.entry;
import static org.sojourn.share.Samples.saying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.files.FileTrouble;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.json.Formats;

class SharingTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T21:04:10.123Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path stick;
  private Path amaras;
  private Path okellos;
  private Sharing amara;
  private Sharing okello;

  @BeforeEach
  void two_journals_and_a_stick_between_them() throws IOException {
    stick = Files.createDirectory(folder.resolve("stick"));
    amaras = Files.createDirectory(folder.resolve("amara"));
    okellos = Files.createDirectory(folder.resolve("okello"));
    amara = new Sharing(amaras, AMARA.journal(), CLOCK);
    okello = new Sharing(okellos, OKELLO.journal(), CLOCK);
  }

  // What can be chosen

  @Test
  void all_but_skipped_and_blank_answers_can_be_chosen() {
    assertEquals(
        List.of("one-moment", "weight", "feeling", "reported", "checks", "tomorrow"),
        Choice.of(Sharing.parts(entry())).prompts());
  }

  @Test
  void a_value_on_a_scale_is_shared_only_when_it_is_named() throws IOException {
    assertEquals(
        List.of("one-moment", "feeling", "reported", "checks", "tomorrow"), Sharing.usual(entry()));
    assertEquals(List.of(answer("weight", new Response.Scale(6))), prepared("weight").answers());
  }

  @Test
  void nothing_chosen_is_not_everything_chosen() {
    assertRefused("No answer was chosen", () -> prepared());
  }

  @Test
  void an_answer_that_is_not_there_is_named_with_those_that_are() {
    assertRefused(
        "has no answer [thanks] to share; it has: one-moment, weight", () -> prepared("thanks"));
  }

  @Test
  void the_title_and_the_themes_can_be_chosen_before_the_answers() {
    assertEquals(
        List.of(new Part.Title("The queue at the gate"), new Part.Theme("justice-equity")),
        Sharing.parts(entry()).subList(0, 2));
    Entry plain = entry().titled(" \u200b").about(List.of());
    assertEquals(
        Choice.answers(Choice.of(Sharing.parts(plain)).prompts()), Choice.of(Sharing.parts(plain)));
  }

  @Test
  void a_share_holds_what_was_chosen_in_the_order_of_the_entry() throws IOException {
    Choice choice = new Choice(true, List.of("justice-equity"), List.of("feeling", "one-moment"));
    Share share = amara.prepare(entry(), AMARA, choice, "Who decides?");
    assertEquals(
        new Share(
            share.id(),
            entry().id(),
            AMARA,
            EVENING,
            LocalDate.parse("2026-11-20"),
            null,
            "The queue at the gate",
            List.of(
                answer("one-moment", new Response.Text("The interpreter left something out.")),
                answer("feeling", new Response.Words(List.of("uneasy")))),
            List.of("justice-equity"),
            "Who decides?"),
        share);
  }

  @Test
  void of_the_options_of_a_question_only_those_chosen_leave() throws IOException {
    Asked.Option yes = new Asked.Option("yes", "Yes");
    Asked.Option no = new Asked.Option("not-needed", "It does not need to be\u200b");
    Asked asked = new Asked("Reported?", "", List.of(yes, no));
    Entry entry =
        entry().answered(List.of(new Answer("reported", asked, new Response.Choice("not-needed"))));
    Answer shared =
        amara.prepare(entry, AMARA, Choice.answers(List.of("reported")), "").answers().getFirst();
    assertEquals(
        List.of(new Asked.Option("not-needed", "It does not need to be")),
        shared.asked().options());
    assertEquals("It does not need to be", shared.said());
  }

  @Test
  void a_number_leaves_with_what_the_ends_of_its_scale_meant() throws IOException {
    List<Asked.Label> ends =
        List.of(new Asked.Label(0, "light\u200b"), new Asked.Label(10, "heavy"));
    Asked asked = new Asked("The weight", "", List.of(), ends);
    Entry entry = entry().answered(List.of(new Answer("weight", asked, new Response.Scale(6))));
    Answer shared =
        amara.prepare(entry, AMARA, Choice.answers(List.of("weight")), "").answers().getFirst();
    assertEquals("6 (0 light … 10 heavy)", shared.asked().scaled(6));
  }

  @Test
  void promises_are_written_out_since_their_ids_say_nothing_elsewhere() throws IOException {
    Files.createDirectory(amaras.resolve("commitments"));
    Files.write(
        amaras.resolve("commitments").resolve(Samples.PROMISE + ".json"),
        Formats.COMMITMENT.write(
            new Commitment(
                Samples.PROMISE,
                "Matron",
                "Ask how refills\u200b are recorded",
                LocalDate.parse("2026-11-25"),
                Commitment.Status.OPEN,
                null,
                null,
                EVENING)));
    assertEquals(
        new Response.Text("Matron: Ask how refills are recorded (by 2026-11-25)"),
        prepared("tomorrow").answers().getFirst().response());
    assertEquals(
        new Part.Said(
            Samples.answer(
                "tomorrow",
                new Response.Text("Matron: Ask how refills are recorded (by 2026-11-25)"))),
        amara.offered(entry()).getLast(),
        "they are offered in the same words");
  }

  @Test
  void promises_that_are_gone_are_not_shared_as_nothing() {
    assertRefused("[tomorrow]", () -> prepared("tomorrow"));
  }

  // What leaves

  @Test
  void what_is_hidden_in_a_text_is_gone_before_the_preview() throws IOException {
    Entry entry = saying("pat\u200bient \u001b]0;x\u0007 cafe\u0301").titled("One\n\u202eline");
    Choice choice = new Choice(true, List.of(), List.of("one-moment"));
    Share share = amara.prepare(entry, AMARA, choice, "\u0000why?");
    assertEquals("patient ]0;x café", share.answers().getFirst().prose());
    assertEquals("One <U+202E>line", share.title());
    assertEquals("why?", share.ask());
  }

  @Test
  void what_is_read_back_is_the_preview_for_any_text() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      Entry entry = saying(anything(random) + "x").titled(anything(random));
      Share preview =
          amara.prepare(entry, AMARA, Choice.of(Sharing.parts(entry)), anything(random));
      Path file = amara.send(preview, stick.resolve(i + ".json"));
      assertEquals(new Received.NewShare(preview), okello.receive(file));
      assertEquals(Optional.of(preview), okello.received(preview.id()));
    }
  }

  @Test
  void a_share_sent_into_a_folder_gets_the_beginning_of_its_id_as_name() throws IOException {
    Share share = prepared("one-moment");
    Path file = amara.send(share, stick);
    assertEquals(
        stick.resolve("sojourn-share-" + share.id().toString().substring(0, 8) + ".json"), file);
    assertArrayEquals(Formats.SHARE.write(share), Files.readAllBytes(file));
    assertEquals(List.of(share), amara.sent());
  }

  @Test
  void no_file_is_written_over() throws IOException {
    Path mine = Files.writeString(stick.resolve("mine.json"), "mine");
    assertRefused(
        "[%s] is already there".formatted(mine), () -> amara.send(prepared("feeling"), mine));
    assertEquals("mine", Files.readString(mine));
    assertEquals(List.of(), amara.sent());
  }

  @Test
  void a_share_that_was_sent_stays_among_those_sent_when_sending_it_again_fails()
      throws IOException {
    Share share = prepared("feeling");
    amara.send(share, stick);
    assertRefused("already there", () -> amara.send(share, stick));
    assertEquals(List.of(share), amara.sent());
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    Path nowhere = folder.resolve("nowhere");
    assertRefused(
        "The folder [%s] is not there".formatted(nowhere),
        () -> amara.send(prepared("feeling"), nowhere.resolve("share.json")));
  }

  @Test
  void more_than_can_be_received_is_not_sent() throws IOException {
    Share share =
        amara.prepare(
            saying("a ".repeat(1_000_000)), AMARA, Choice.answers(List.of("one-moment")), "");
    assertRefused("choose less", () -> amara.send(share, stick));
    assertEmpty(stick);
  }

  // What comes

  @Test
  void a_share_comes_into_the_inbox_once() throws IOException {
    Share share = prepared("one-moment");
    Path file = amara.send(share, stick);
    Received first = okello.receive(file);
    Received again = okello.receive(Files.copy(file, stick.resolve("copy (1).json")));
    assertEquals(new Received.NewShare(share), first);
    assertEquals(
        "In the inbox: \"The queue at the gate\" by Amara, about 20 Nov 2026.", first.sentence());
    assertEquals(new Received.AlreadyHere(share.id()), again);
    assertEquals(
        List.of(new Inbox.Item(share, Inbox.State.NEW, Trust.UNSIGNED)), okello.inbox().items());
  }

  @Test
  void ones_own_share_read_back_says_so() throws IOException {
    Share share = prepared("one-moment");
    Received back = amara.receive(amara.send(share, stick));
    assertEquals(new Received.Own(share.id()), back);
    assertEquals("This is one of your own, read back: nothing was added.", back.sentence());
    assertEquals(List.of(), amara.inbox().items());
  }

  @Test
  void the_inbox_shows_the_latest_first_and_what_became_of_each() throws IOException {
    Share older = received(CLOCK.instant());
    Share newer = received(CLOCK.instant().plusSeconds(60));
    Share newest = received(CLOCK.instant().plusSeconds(120));
    okello.markRead(newer.id());
    okello.markRead(older.id());
    okello.keep(okello.comment(older.id(), null, "Who was not in the room?", OKELLO));
    Inbox inbox = okello.inbox();
    assertEquals(
        List.of(
            new Inbox.Item(newest, Inbox.State.NEW, Trust.UNSIGNED),
            new Inbox.Item(newer, Inbox.State.READ, Trust.UNSIGNED),
            new Inbox.Item(older, Inbox.State.ANSWERED, Trust.UNSIGNED)),
        inbox.items());
    assertEquals(1, inbox.unread());
  }

  @Test
  void a_newer_version_of_what_was_commented_on_has_changed_until_it_is_read() throws IOException {
    Share first = received(CLOCK.instant());
    okello.keep(okello.comment(first.id(), "one-moment", "Who was not in the room?", OKELLO));
    Share second = prepared("feeling").after(first);
    okello.receive(amara.send(second, stick));
    assertEquals(
        List.of(new Inbox.Item(second, Inbox.State.CHANGED, Trust.UNSIGNED)),
        okello.inbox().items());
    assertEquals(
        List.of("Who was not in the room?"),
        okello.comments().about(second).stream().map(Comment::text).toList());
    okello.markRead(second.id());
    assertEquals(Inbox.State.READ, okello.inbox().items().getFirst().state());
  }

  @Test
  void a_comment_begun_on_a_version_that_was_replaced_goes_to_the_newer_one() throws IOException {
    Share first = received(CLOCK.instant());
    Comment begun =
        new Comment(
            UUID.randomUUID(), first.id(), "one-moment", OKELLO, "And then?", Samples.EVENING);
    Share second = prepared("feeling").after(first);
    okello.receive(amara.send(second, stick));
    Comment kept = okello.keep(begun);
    assertEquals(begun.about(second.id(), null), kept);
    amara.receive(okello.answer(kept, stick));
    assertEquals(List.of(kept), amara.comments().on(second.id()));
  }

  @Test
  void what_was_read_is_still_read_by_the_next_program() throws IOException {
    Share share = received(CLOCK.instant());
    okello.markRead(share.id());
    Inbox inbox = new Sharing(okellos, OKELLO.journal(), CLOCK).inbox();
    assertEquals(List.of(new Inbox.Item(share, Inbox.State.READ, Trust.UNSIGNED)), inbox.items());
  }

  @Test
  void a_share_is_found_by_the_beginning_of_its_id() throws IOException {
    UUID id = received(CLOCK.instant()).id();
    assertEquals(Optional.of(id), okello.find(id.toString().substring(0, 8)));
    assertEquals(Optional.of(id), okello.find(id.toString().toUpperCase(Locale.ROOT)));
    assertEquals(Optional.empty(), okello.find("zzzz"));
    assertRefused("too little of an id", () -> okello.find(id.toString().substring(0, 3)));
  }

  @Test
  void a_broken_file_in_the_inbox_is_named_and_does_not_hide_the_rest() throws IOException {
    Share share = received(CLOCK.instant());
    Path broken = okellos.resolve("inbox").resolve(UUID.randomUUID() + ".json");
    Files.writeString(broken, "{\"format\":");
    Files.writeString(okellos.resolve("inbox").resolve("notes.json"), "mine");
    Inbox inbox = okello.inbox();
    assertEquals(List.of(new Inbox.Item(share, Inbox.State.NEW, Trust.UNSIGNED)), inbox.items());
    assertEquals(List.of(broken), inbox.unreadable().stream().map(Unreadable::file).toList());
    assertEquals(inbox.unreadable(), okello.unreadable());
  }

  @Test
  void a_file_under_the_id_of_another_is_not_taken_for_it() throws IOException {
    Share share = received(CLOCK.instant());
    UUID other = UUID.randomUUID();
    Path inbox = okellos.resolve("inbox");
    Files.copy(inbox.resolve(share.id() + ".json"), inbox.resolve(other + ".json"));
    assertRefused("holds [%s]".formatted(share.id()), () -> okello.received(other));
  }

  // What is said about it

  @Test
  void a_comment_goes_back_and_is_seen_beside_the_answer() throws IOException {
    Share share = received(CLOCK.instant());
    Comment comment = okello.comment(share.id(), "one-moment", "What did she hear\u200b?", OKELLO);
    Path file = okello.answer(comment, stick);
    assertEquals(
        stick.resolve("sojourn-comment-" + comment.id().toString().substring(0, 8) + ".json"),
        file);
    Received received = amara.receive(file);
    assertEquals(new Received.NewComment(comment, share), received);
    assertEquals(
        "A comment by Dr Okello on \"The queue at the gate\", about 20 Nov 2026: read it in that"
            + " entry.",
        received.sentence());
    assertEquals("What did she hear?", comment.text());
    assertEquals(List.of(comment), amara.comments().on(share.id()));
    assertEquals(List.of(comment), amara.comments().onEntry(entry().id()));
    assertEquals(List.of(), amara.comments().onEntry(UUID.randomUUID()));
    assertEquals(new Received.AlreadyHere(comment.id()), amara.receive(file));
    assertEquals(new Received.Own(comment.id()), okello.receive(file));
  }

  @Test
  void two_comments_made_within_a_minute_get_two_names_in_one_folder() throws IOException {
    Share share = received(CLOCK.instant());
    for (String id :
        List.of("01a2048d-7a40-7c55-9b1e-0a2b3c4d5e6f", "01a2048d-7b40-7c55-9b1e-1a2b3c4d5e70")) {
      UUID made = UUID.fromString(id);
      Comment comment = new Comment(made, share.id(), null, OKELLO, "Why?", EVENING);
      Path named = stick.resolve("sojourn-comment-" + id.substring(28) + ".json");
      assertEquals(named, okello.answer(comment, stick));
    }
  }

  @Test
  void a_folder_in_the_place_of_a_file_says_so() {
    assertRefused("[%s] is a folder".formatted(stick), () -> okello.receive(stick));
  }

  @Test
  void a_comment_of_another_is_fresh_until_it_was_shown() throws IOException {
    Share share = received(CLOCK.instant());
    Comment comment = okello.comment(share.id(), "one-moment", "Who told you?", OKELLO);
    amara.receive(okello.answer(comment, stick));
    assertEquals(List.of(new Reply(comment, share, false)), amara.comments().replies());
    assertEquals(Map.of(comment.id(), Trust.UNSIGNED), amara.comments().trust(List.of(comment)));
    amara.comments().markSeen(List.of(comment));
    amara.comments().markSeen(List.of(comment));
    assertEquals(List.of(new Reply(comment, share, true)), amara.comments().replies());
    assertEquals(List.of(), okello.comments().replies());
    assertEquals(List.of(comment), amara.comments().onEntry(entry().id()));
  }

  @Test
  void comments_stand_in_the_order_they_were_made() throws IOException {
    Share share = received(CLOCK.instant());
    Comment second = commented(share, "Second", 20);
    Comment first = commented(share, "First", 10);
    assertEquals(List.of(first, second), okello.comments().on(share.id()));
  }

  @Test
  void a_comment_kept_twice_is_kept_once_and_never_changed() throws IOException {
    Share share = received(CLOCK.instant());
    Comment comment = commented(share, "First", 10);
    assertEquals(comment, okello.keep(comment));
    Comment other = new Comment(comment.id(), share.id(), null, OKELLO, "Other", comment.created());
    assertRefused("already here", () -> okello.keep(other));
    assertEquals(List.of(comment), okello.comments().on(share.id()));
  }

  @Test
  void a_comment_needs_words_a_share_and_an_answer_of_it() throws IOException {
    Share share = received(CLOCK.instant());
    assertRefused("no words", () -> okello.comment(share.id(), null, " \u200b\n", OKELLO));
    assertRefused(
        "[weight], which the share does not hold; it holds: one-moment",
        () -> okello.comment(share.id(), "weight", "Why six?", OKELLO));
    UUID stranger = UUID.randomUUID();
    assertRefused(
        "No share [%s] is in the inbox".formatted(stranger),
        () -> okello.comment(stranger, null, "Hello", OKELLO));
    assertRefused("is in the inbox", () -> okello.markRead(stranger));
  }

  @Test
  void a_comment_on_a_share_that_was_never_sent_is_refused() throws IOException {
    Share share = received(CLOCK.instant());
    Path file = okello.answer(commented(share, "Well", 1), stick);
    Sharing third =
        new Sharing(Files.createDirectory(folder.resolve("third")), UUID.randomUUID(), CLOCK);
    assertRefused("which this journal never sent", () -> third.receive(file));
  }

  @Test
  void a_journal_that_cannot_be_written_is_said_and_nothing_leaves() throws IOException {
    Files.writeString(amaras.resolve("shares"), "a file where the folder should be");
    assertThrows(FileTrouble.class, () -> amara.send(prepared("feeling"), stick));
    assertEmpty(stick);
  }

  @Test
  void a_share_without_a_title_is_told_so() throws IOException {
    Share share = amara.prepare(entry(), AMARA, Choice.answers(List.of("one-moment")), "");
    Path file = amara.send(share, stick);
    assertFalse(Files.readString(file).contains("\"title\": \"\""), "an absent title is absent");
    assertEquals(
        "In the inbox: a reflection without a title by Amara, about 20 Nov 2026.",
        okello.receive(file).sentence());
  }

  private Share prepared(String... prompts) throws IOException {
    return amara.prepare(entry(), AMARA, new Choice(true, List.of(), List.of(prompts)), "");
  }

  /** A share of Amara's, made at a time, that has come to Okello. */
  private Share received(Instant when) throws IOException {
    Sharing then = new Sharing(amaras, AMARA.journal(), Clock.fixed(when, ZoneOffset.UTC));
    Share share =
        then.prepare(entry(), AMARA, new Choice(true, List.of(), List.of("one-moment")), "");
    okello.receive(then.send(share, stick));
    return share;
  }

  private Comment commented(Share share, String text, int seconds) throws IOException {
    return okello.keep(
        new Comment(
            UUID.randomUUID(), share.id(), null, OKELLO, text, EVENING.plusSeconds(seconds)));
  }

  private static String anything(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      text.append(
          random.nextBoolean()
              ? Character.toString(random.nextInt(0x3000))
              : Character.toString(random.nextInt(0x110000)));
    }
    return text.toString();
  }

  private static void assertEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  private static void assertRefused(String part, Executable call) {
    Refused refused = assertThrows(Refused.class, call);
    String sentence = String.valueOf(refused.getMessage());
    assertTrue(sentence.contains(part), sentence);
    assertFalse(sentence.contains("\n"), sentence);
  }
}
