package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Withdrawal;
import org.sojourn.share.Inbox;
import org.sojourn.share.Pulled;
import org.sojourn.share.Received;
import org.sojourn.share.Topic;
import org.sojourn.share.Trust;
import org.sojourn.terminal.Input;

/** A share that is taken back, or replaced, while it is open on the screen. */
class TakenBackUpdateTest {
  private static final Event.ShareGone GONE =
      new Event.ShareGone(Samples.id(50), Optional.empty(), "Ruth took this back.");

  private final Stage stage =
      Stage.with(
          new InboxPage(
              List.of(),
              List.of(new Inbox.Item(Samples.share(), Inbox.State.NEW, Trust.SIGNED)),
              0));

  private Stage reading() {
    return stage.on(new Event.ShareOpened(Samples.share(), Trust.SIGNED, List.of()));
  }

  private Stage commenting() {
    Effect.BeginComment begun = reading().keys("c").asked(Effect.BeginComment.class);
    return stage.on(new Event.CommentOpened(begun.fresh(), Topic.of(Samples.share())));
  }

  @Test
  void what_came_by_the_folder_has_an_open_share_looked_for_again() {
    reading().asked();
    Withdrawal back =
        new Withdrawal(Samples.id(9), List.of(Samples.id(50)), Samples.RUTH, Samples.NOW);
    stage.on(new Event.Pulled(new Pulled(List.of(new Received.Withdrawn(back)), List.of(), 0, 0)));
    assertTrue(stage.asked().contains(new Effect.Refresh(new Mailing.OpenShare(Samples.id(50)))));
  }

  @Test
  void whoever_comes_back_to_the_window_has_it_looked_for_again() {
    reading().asked();
    stage.on(new Event.Typed(new Input.Focus(true)));
    assertEquals(
        List.of(new Effect.Pull(), new Effect.Refresh(new Mailing.OpenShare(Samples.id(50)))),
        stage.asked());
  }

  @Test
  void its_words_are_closed_and_that_is_said() {
    reading().on(new Event.Refreshed(GONE));
    stage.page(InboxPage.class);
    assertEquals("Ruth took this back.", stage.said());
    assertFalse(stage.state().any(page -> page instanceof ReceivedPage));
  }

  @Test
  void a_comment_on_it_is_closed_too_and_kept_as_a_draft() {
    commenting().keys("Why?").asked();
    stage.on(new Event.Refreshed(GONE));
    stage.page(InboxPage.class);
    List<Effect> asked = stage.asked();
    assertTrue(asked.getFirst() instanceof Effect.KeepDraft, asked::toString);
    assertEquals(new Effect.LeaveDraft(Samples.id(1)), asked.get(1));
  }

  @Test
  void a_newer_version_is_opened_in_its_place() {
    reading().asked();
    stage.on(
        new Event.Refreshed(
            new Event.ShareGone(
                Samples.id(50), Optional.of(Samples.id(60)), "Ruth shared a newer version.")));
    assertEquals(new Mailing.OpenShare(Samples.id(60)), stage.asked(Mailing.OpenShare.class));
    assertEquals("Ruth shared a newer version.", stage.said());
  }

  @Test
  void a_page_about_another_share_stays() {
    reading()
        .on(new Event.Refreshed(new Event.ShareGone(Samples.id(7), Optional.empty(), "Gone.")));
    stage.page(ReceivedPage.class);
  }
}
