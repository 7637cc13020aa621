package org.sojourn.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.SealedFiles;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.journal.Withdrawal;

/** A trainee replies to what mentors said about a share, by letters in a folder. */
class ReplyTest {
  private static final Instant EVENING = Instant.parse("2026-11-22T21:00:00Z");

  @TempDir private Path home;
  private Path folder;
  private Someone amara;
  private Someone ruth;
  private Someone sam;
  private Share share;

  /** A person with a journal, at some minute of the evening. */
  private final class Someone {
    final Person self;
    final Path journal;

    Someone(String name) throws IOException {
      this.self = new Person(UUID.randomUUID(), name);
      this.journal = Files.createDirectory(home.resolve(name));
    }

    Sharing at(int minute) {
      return at(EVENING.plus(Duration.ofMinutes(minute)));
    }

    Sharing at(Instant time) {
      return new Sharing(journal, self.journal(), Clock.fixed(time, ZoneOffset.UTC));
    }

    void knows(Someone other) throws IOException {
      at(0).contacts().add(other.at(0).contacts().line(other.self));
    }

    List<Received> pulls() throws IOException {
      return at(50).exchange(folder).pull().received();
    }

    /** A letter, whatever is in it. */
    byte[] seals(Comment comment, Someone reader) throws IOException {
      SealedFiles files = SealedFiles.plain(DurableFiles.real());
      Contacts contacts = at(0).contacts();
      return new Letters(new Shelves(journal, files).keys(), contacts, self.journal())
          .seal(comment, List.of(contacts.of(reader.self.journal()).orElseThrow()));
    }

    Comment says(int minute, String text) throws IOException {
      Comment comment = at(minute).comment(share.id(), "one-moment", text, self);
      at(minute).post(comment, folder);
      return comment;
    }

    Comment replies(int minute, Comment to, String text) throws IOException {
      Comment reply = at(minute).reply(to.id(), text, self);
      at(minute).post(reply, folder);
      return reply;
    }
  }

  @BeforeEach
  void a_share_for_two_mentors() throws IOException {
    folder = Files.createDirectory(home.resolve("exchange"));
    amara = new Someone("Amara");
    ruth = new Someone("Ruth");
    sam = new Someone("Sam");
    for (Someone mentor : List.of(ruth, sam)) {
      amara.knows(mentor);
      mentor.knows(amara);
    }
    share = shared(Terms.NONE);
    amara.at(0).post(share, folder);
    ruth.pulls();
    sam.pulls();
  }

  private Share shared(Terms terms) throws IOException {
    return amara
        .at(0)
        .prepare(
            Samples.entry(),
            amara.self,
            Choice.answers(List.of("one-moment")),
            "",
            terms.with(List.of(ruth.self, sam.self)));
  }

  @Test
  void a_reply_stands_under_its_comment_at_both_and_is_new_until_it_is_seen() throws IOException {
    Comment asked = ruth.says(1, "Who was not in the room?");
    assertEquals(List.of(new Received.NewComment(asked, share)), amara.pulls());
    Comment reply = amara.replies(2, asked, "Her sister, who decides.");
    assertEquals(List.of(new Received.NewReply(reply, share)), ruth.pulls());
    Comment again = ruth.says(3, "Did you ask her?");
    assertEquals(List.of(new Received.NewComment(again, share)), amara.pulls());

    assertEquals(List.of(asked, reply, again), ruth.at(4).comments().about(share));
    assertEquals(List.of(asked, reply, again), amara.at(4).comments().onEntry(share.entry()));
    assertEquals(Inbox.State.REPLIED, state(ruth));
    ruth.at(4).comments().markSeen(List.of(reply));
    assertEquals(Inbox.State.ANSWERED, state(ruth));
  }

  private static Terms until(LocalDate day) {
    return new Terms(List.of(), "", "", day, false, false);
  }

  private static Inbox.State state(Someone mentor) throws IOException {
    return mentor.at(4).inbox().items().getFirst().state();
  }

  @Test
  void a_reply_goes_to_the_one_it_answers_alone() throws IOException {
    Comment ruths = ruth.says(1, "Who was not in the room?");
    Comment sams = sam.says(2, "What would you do again?");
    amara.pulls();
    Comment reply = amara.replies(3, ruths, "Her sister, who decides.");
    ruth.pulls();
    assertEquals(List.of(), sam.pulls());
    assertEquals(List.of(sams), sam.at(4).comments().about(share));
    assertEquals(List.of(ruths, reply), ruth.at(4).comments().about(share));
  }

  @Test
  void a_reply_that_is_passed_on_by_its_reader_is_refused_by_another() throws IOException {
    Comment asked = ruth.says(1, "Who was not in the room?");
    amara.pulls();
    Comment reply = amara.replies(2, asked, "Her sister, who decides.");
    Path letter = folder.resolve(ruth.self.journal().toString()).resolve(reply.id() + ".age");
    assertRefused("not encrypted for this journal", () -> sam.at(4).receive(letter));
  }

  @Test
  void a_reply_read_twice_is_kept_once() throws IOException {
    Comment asked = ruth.says(1, "Who was not in the room?");
    amara.pulls();
    Comment reply = amara.replies(2, asked, "Her sister, who decides.");
    ruth.pulls();
    Path letter = folder.resolve(ruth.self.journal().toString()).resolve(reply.id() + ".age");
    assertEquals(new Received.AlreadyHere(reply.id()), ruth.at(5).receive(letter));
    assertEquals(List.of(asked, reply), ruth.at(5).comments().about(share));
  }

  @Test
  void nobody_replies_but_the_author_of_what_was_shared() throws IOException {
    Comment asked = ruth.says(1, "Who was not in the room?");
    ruth.knows(sam);
    sam.knows(ruth);
    Comment forged =
        new Comment(
            UUID.randomUUID(),
            share.id(),
            "one-moment",
            sam.self,
            "I was.",
            asked.created(),
            asked.id());
    Path letter = home.resolve("forged.age");
    Files.write(letter, sam.seals(forged, ruth));
    assertRefused("which is not here from them", () -> ruth.at(4).receive(letter));
    assertEquals(List.of(asked), ruth.at(4).comments().about(share));
  }

  @Test
  void a_reply_to_what_was_never_said_is_refused() throws IOException {
    Comment sams = sam.says(1, "What would you do again?");
    amara.pulls();
    amara.replies(2, sams, "Wait.");
    Comment bent =
        new Comment(
            UUID.randomUUID(),
            share.id(),
            "one-moment",
            amara.self,
            "Wait.",
            sams.created(),
            sams.id());
    Path letter = home.resolve("bent.age");
    Files.write(letter, amara.seals(bent, ruth));
    assertRefused("which was not made here", () -> ruth.at(4).receive(letter));
  }

  @Test
  void there_is_nothing_to_reply_to_but_what_was_received() throws IOException {
    Comment asked = ruth.says(1, "Who was not in the room?");
    assertRefused("was not received here", () -> amara.at(2).reply(asked.id(), "Well", amara.self));
    assertRefused("was not received here", () -> ruth.at(2).reply(asked.id(), "Well", ruth.self));
    amara.pulls();
    assertRefused("no words yet", () -> amara.at(2).reply(asked.id(), " ", amara.self));
  }

  @Test
  void a_share_that_was_withdrawn_takes_its_authors_replies_with_it() throws IOException {
    Comment asked = ruth.says(1, "Who was not in the room?");
    amara.pulls();
    Comment reply = amara.replies(2, asked, "Her sister, who decides.");
    ruth.pulls();
    Withdrawal withdrawal = amara.at(3).withdraw(share.id(), amara.self);
    amara.at(3).post(withdrawal, folder);
    ruth.pulls();
    assertEquals(List.of(asked), ruth.at(4).comments().on(share.id()));
    assertTrue(Files.notExists(ruth.journal.resolve("comments/" + reply.id() + ".json")));
    assertRefused("was withdrawn", () -> amara.at(4).reply(asked.id(), "More", amara.self));
  }

  @Test
  void a_reply_that_comes_after_its_share_was_withdrawn_is_refused() throws IOException {
    Comment asked = ruth.says(1, "Who was not in the room?");
    amara.pulls();
    Comment reply = amara.replies(2, asked, "Her sister, who decides.");
    Path letter = folder.resolve(ruth.self.journal().toString()).resolve(reply.id() + ".age");
    Path late = Files.move(letter, home.resolve("late.age"));
    Withdrawal withdrawal = amara.at(3).withdraw(share.id(), amara.self);
    amara.at(3).post(withdrawal, folder);
    ruth.pulls();
    assertRefused("withdrew what this is about", () -> ruth.at(5).receive(late));
  }

  @Test
  void a_reply_on_a_version_that_a_newer_one_replaced_stands_on_the_newer_one() throws IOException {
    Comment asked = ruth.says(1, "Who was not in the room?");
    amara.pulls();
    Share newer = shared(Terms.NONE).after(share);
    amara.at(2).post(newer, folder);
    ruth.pulls();
    Comment reply = amara.replies(3, asked, "Her sister, who decides.");
    assertInstanceOf(Received.NewReply.class, ruth.pulls().getFirst());
    assertEquals(List.of(asked, reply), ruth.at(4).comments().about(newer));
    assertEquals(Inbox.State.REPLIED, state(ruth));
  }

  @Test
  void after_its_last_day_no_more_is_said_about_a_share() throws IOException {
    share = shared(until(LocalDate.of(2026, 11, 23)));
    amara.at(0).post(share, folder);
    ruth.pulls();
    Comment asked = ruth.says(1, "Who was not in the room?");
    amara.pulls();
    Sharing later = amara.at(EVENING.plus(Duration.ofDays(3)));
    assertRefused(
        "whose last day was 23 Nov 2026", () -> later.reply(asked.id(), "Her sister.", amara.self));
  }

  @Test
  void a_signed_comment_is_not_answered_in_the_clear_when_its_writer_is_a_contact_no_more()
      throws IOException {
    Comment asked = ruth.says(1, "Who was not in the room?");
    amara.pulls();
    amara.at(2).contacts().remove(ruth.self.journal());
    Comment reply = amara.at(2).reply(asked.id(), "Her sister.", amara.self);
    assertRefused("[Ruth] is not among your contacts", () -> amara.at(2).answer(reply, home));
    assertEquals(List.of(asked), amara.at(3).comments().onEntry(share.entry()));
  }

  private static void assertRefused(String part, Executable action) {
    String said = String.valueOf(assertThrows(Refused.class, action).getMessage());
    assertTrue(said.contains(part), said);
  }
}
