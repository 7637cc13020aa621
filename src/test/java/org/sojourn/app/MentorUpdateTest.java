package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.identifiers.Certainty;
import org.sojourn.identifiers.Check;
import org.sojourn.identifiers.Doubt;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Kind;
import org.sojourn.identifiers.Passage;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Draft;
import org.sojourn.share.Inbox;
import org.sojourn.share.Topic;
import org.sojourn.share.Trust;

/** The inbox, something received, and a comment on it. */
class MentorUpdateTest {
  private static final Inbox.Item ITEM =
      new Inbox.Item(Samples.share(), Inbox.State.NEW, Trust.VERIFIED);
  private static final ReceivedPage RECEIVED =
      new ReceivedPage(Samples.share(), Trust.VERIFIED, List.of(), 0, 0);

  private final Stage inbox = Stage.with(new InboxPage(List.of(), List.of(ITEM), 0));
  private final Stage stage = Stage.with(RECEIVED);

  private CommentPage page() {
    return stage.page(CommentPage.class);
  }

  private static Draft.OfComment draft(String text) {
    return new Draft.OfComment(Samples.comment(1, text), text.length(), Samples.NOW);
  }

  @Test
  void enter_in_the_inbox_opens_what_was_received() {
    assertEquals(List.of(new Mailing.OpenShare(Samples.id(50))), inbox.keys("<cr>").asked());
    inbox.on(new Event.ShareOpened(Samples.share(), Trust.VERIFIED, List.of()));
    assertEquals(RECEIVED, inbox.state().page());
  }

  @Test
  void an_empty_inbox_opens_nothing() {
    assertEquals(
        List.of(), Stage.with(new InboxPage(List.of(), List.of(), 0)).keys("<cr>j<cr>").asked());
  }

  @Test
  void a_takes_in_a_file_and_says_what_it_was() {
    inbox.keys("ax.json").asked();
    assertEquals(List.of(new Mailing.Receive("~/x.json")), inbox.keys("<cr>").asked());
    inbox.on(new Event.Received("A share from Ruth is in the inbox."));
    assertEquals("A share from Ruth is in the inbox.", inbox.said());
    assertEquals(List.of(new Effect.Refresh(new Mailing.ReadInbox())), inbox.asked());
    inbox.on(new Event.Refreshed(new Event.InboxRead(List.of(ITEM, ITEM), List.of(), List.of())));
    assertEquals(List.of(ITEM, ITEM), inbox.page(InboxPage.class).queue().received());
  }

  @Test
  void an_inbox_read_again_does_not_open_by_itself() {
    Stage home = Stage.at(Samples.onHome());
    home.on(new Event.Refreshed(new Event.InboxRead(List.of(ITEM), List.of(), List.of())));
    home.page(HomePage.class);
  }

  /** A comment begun by these keys, of which none waits as a draft. */
  private Stage commenting(String keys) {
    Effect.BeginComment begun = stage.keys(keys).asked(Effect.BeginComment.class);
    return stage.on(new Event.CommentOpened(begun.fresh(), Topic.of(Samples.share())));
  }

  @Test
  void a_comment_is_about_the_answer_that_is_selected() {
    commenting("j<cr>");
    assertEquals(
        new Comment(Samples.id(1), Samples.id(50), "weight", Samples.AMARA, "", Samples.NOW),
        page().comment());
  }

  @Test
  void one_line_past_the_last_answer_is_the_whole() {
    assertNull(commenting("Gc").page(CommentPage.class).comment().on());
  }

  @Test
  void a_comment_is_saved_like_an_entry() {
    commenting("c").keys("Why?");
    assertEquals(
        List.of(new Effect.Later(Preferences.USUAL.patience(), new Event.DraftDue(Samples.id(1)))),
        stage.asked());
    stage.on(new Event.DraftDue(Samples.id(1)));
    assertEquals(
        List.of(
            new Effect.KeepDraft(draft("Why?"), 4),
            new Effect.Spell(Samples.id(1), "en", List.of("Why"))),
        stage.asked());
    stage.on(new Event.DraftKept(Samples.id(1), 4));
    assertEquals(page().revision(), page().kept());
  }

  @Test
  void undo_takes_a_run_of_typing_back() {
    assertEquals("", commenting("c").keys("Why?<c-z>").page(CommentPage.class).writing().text());
    assertEquals("Why?", stage.keys("<c-y>").page(CommentPage.class).writing().text());
  }

  @Test
  void a_blank_comment_is_not_sent() {
    assertEquals("Nothing is written yet.", commenting("c").keys(" <c-s>").said());
  }

  @Test
  void a_comment_is_kept_and_asks_where_its_file_goes_when_nothing_carries_it() {
    commenting("c").keys("Why?").asked();
    Comment comment = Samples.comment(1, "Why?");
    Effect.Check check = new Effect.Check(comment.id(), 4, "en", "Why?", true);
    assertEquals(
        List.of(new Effect.KeepDraft(draft("Why?"), 4), check), stage.keys("<c-s>").asked());
    Check none = new Check(List.of(new Passage("", "Why?")), List.of(), List.of(), true);
    stage.on(new Event.Checked(check, none, List.of()));
    assertEquals(List.of(), stage.asked());
    String found = "Found no identifier; a person must judge.";
    assertEquals(
        new LastLookPage(Topic.of(Samples.share()), comment, found, 0),
        stage.page(LastLookPage.class));
    assertEquals(List.of(new Effect.Reply(comment)), stage.keys("<cr>").asked());
    stage.on(new Event.Unanswered(comment));
    assertEquals(
        List.of(new Effect.Answer(Samples.comment(1, "Why?"), "~/")), stage.keys("<cr>").asked());
  }

  @Test
  void what_may_let_someone_be_known_in_a_comment_is_judged_before_it_leaves() {
    commenting("c").keys("Ask Amina<c-s>");
    Effect.Check check = stage.asked(Effect.Check.class);
    Identifier amina = new Identifier(4, 9, "Amina", Kind.NAME, Certainty.POSSIBLE);
    Check found =
        new Check(
            List.of(new Passage("", check.text())), List.of(new Doubt(0, amina)), List.of(), true);
    stage.on(new Event.Checked(check, found, List.of())).keys("<cr>");
    Comment comment = Samples.comment(1, "Ask [patient]");
    String said = "Found 1 possible identifier; a person must judge. You replaced 1 and kept 0.";
    assertEquals(
        new LastLookPage(Topic.of(Samples.share()), comment, said, 0),
        stage.page(LastLookPage.class));
    assertEquals(comment, stage.keys("<cr>").asked(Effect.Reply.class).comment());
  }

  @Test
  void the_names_of_those_who_write_to_each_other_are_not_judged_in_a_comment() {
    String author = Samples.share().from().name();
    commenting("c").keys("Thank you, " + author + "<c-s>");
    Effect.Check check = stage.asked(Effect.Check.class);
    Identifier name =
        new Identifier(11, 11 + author.length(), author, Kind.NAME, Certainty.POSSIBLE);
    Check found =
        new Check(
            List.of(new Passage("", check.text())), List.of(new Doubt(0, name)), List.of(), true);
    stage.on(new Event.Checked(check, found, List.of()));
    assertEquals(
        "Found no identifier; a person must judge.", stage.page(LastLookPage.class).checked());
  }

  @Test
  void a_comment_that_was_looked_at_can_still_be_changed() {
    commenting("c").keys("Why?<c-s>");
    Effect.Check check = stage.asked(Effect.Check.class);
    Check none = new Check(List.of(new Passage("", "Why?")), List.of(), List.of(), true);
    stage.on(new Event.Checked(check, none, List.of())).keys("<esc>");
    assertEquals("Why?", stage.page(CommentPage.class).writing().text());
    assertEquals(0, stage.asked().stream().filter(Effect.Reply.class::isInstance).count());
  }

  @Test
  void a_comment_that_was_sent_stands_beside_its_answer() {
    commenting("c").keys("Why?<c-s>").asked();
    List<Comment> comments = List.of(Samples.comment(1, "Why?"));
    stage.on(new Event.Answered(Topic.of(Samples.share()), comments, "It is on its way."));
    assertEquals(comments, stage.page(ReceivedPage.class).comments());
    assertEquals("It is on its way.", stage.said());
  }

  @Test
  void a_comment_that_could_not_be_sent_stays_with_its_path() {
    commenting("c").keys("Why?<c-s>");
    stage.on(new Event.Unanswered(Samples.comment(1, "Why?"))).keys("x<cr>");
    stage.on(new Event.Failed(stage.asked(Effect.Answer.class), "No room."));
    assertEquals("~/x", stage.page(PathPage.class).path().text());
    assertEquals("Why?", stage.keys("<esc>").page(CommentPage.class).writing().text());
  }

  @Test
  void leaving_a_comment_waits_until_it_is_safe() {
    commenting("c").keys("Why?<esc>");
    assertEquals(new Effect.Leave(draft("Why?"), 4), stage.asked(Effect.Leave.class));
    page();
    stage.on(new Event.Left(Samples.id(1)));
    assertEquals(RECEIVED, stage.state().page());
    assertEquals("Left as a draft. It waits on Home.", stage.said());
  }

  @Test
  void leaving_a_blank_comment_drops_it() {
    commenting("c").keys("<esc>");
    assertEquals(
        List.of(new Effect.DropDraft(Samples.id(1), 0), new Effect.LeaveDraft(Samples.id(1))),
        stage.asked());
    assertEquals(RECEIVED, stage.state().page());
  }

  @Test
  void a_draft_of_a_comment_opens_with_what_it_is_about_and_its_caret() {
    Stage home = Stage.at(Samples.onHome());
    home.on(
        new Event.CommentOpened(
            new Draft.OfComment(draft("Why?").comment(), 2, Samples.NOW),
            Topic.of(Samples.share())));
    CommentPage page = home.page(CommentPage.class);
    assertEquals("Why?", page.writing().text());
    assertEquals(2, page.writing().caret());
    assertEquals(Samples.share(), page.share());
  }

  @Test
  void a_smaller_screen_keeps_the_caret_of_a_comment_in_view() {
    commenting("c").keys("<cr>".repeat(15)).resize(60, 12);
    var sheet = MentorUpdate.sheet(page(), new Size(60, 12));
    int caret = page().writing().rows(sheet).caretRow() - page().top();
    assertTrue(caret >= 0 && caret < sheet.rows(), () -> "row " + caret);
  }

  @Test
  void a_journal_that_can_only_be_read_takes_no_comment() {
    Desk shut =
        new Desk(
            Samples.AMARA,
            Samples.DESK.profile(),
            List.of(),
            Map.of(),
            Samples.NOW.toLocalDateTime(),
            false);
    Stage reading = Stage.at(Samples.onHome().at(shut).over(RECEIVED)).keys("c");
    assertEquals(RECEIVED, reading.state().page());
    assertTrue(reading.said().startsWith("This journal can only be read here"));
  }
}
