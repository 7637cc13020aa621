package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;
import org.sojourn.share.Sent;

/** All that was shared, with what has become of it, and taking it back. */
class SharedUpdateTest {
  private static final Share SHARE = Samples.share();
  private static final Sent OPEN = new Sent(SHARE, Sent.State.OPEN, 1);
  private static final Sent WITHDRAWN = new Sent(SHARE, Sent.State.WITHDRAWN, 1);
  private static final Withdrawal WITHDRAWAL =
      new Withdrawal(Samples.id(80), List.of(SHARE.id()), Samples.AMARA, Samples.NOW);

  private static Stage list(Sent... sent) {
    Stage stage = Stage.with(new InboxPage(List.of(), List.of(), 0)).keys("s");
    assertEquals(List.of(new Mailing.ReadShared()), stage.asked());
    return stage.on(new Event.SharedRead(List.of(sent)));
  }

  @Test
  void what_left_is_read_as_it_left_and_escape_goes_back_to_the_list() {
    Stage stage = list(OPEN, WITHDRAWN).keys("j<cr>");
    assertEquals(new SharedPage(List.of(OPEN, WITHDRAWN), 1, true, 0), stage.state().page());
    stage.keys("<esc>");
    assertEquals(new SharedPage(List.of(OPEN, WITHDRAWN), 1, false, 0), stage.state().page());
  }

  @Test
  void one_key_takes_a_share_back_and_asks_where_the_file_goes_that_says_so() {
    Stage stage = list(OPEN).keys("w");
    assertEquals(List.of(new Mailing.Withdraw(SHARE.id())), stage.asked());
    stage.on(new Event.Withdrawn(List.of(WITHDRAWN), Optional.of(WITHDRAWAL), false));
    assertEquals(
        "Taken back. Your reader's Sojourn forgets it when they add this file. What was read,"
            + " copied or told, nothing takes back.",
        stage.said());
    assertEquals(
        List.of(new Mailing.TakeBack(WITHDRAWAL, "~/back")), stage.keys("back<cr>").asked());
    stage.on(new Event.WithdrawalWritten("/home/amara/back"));
    assertEquals(SharedPage.of(List.of(WITHDRAWN)), stage.state().page());
    assertEquals(
        "Written to /home/amara/back. Give that file to those who have the share.", stage.said());
  }

  @Test
  void a_folder_that_carries_letters_carries_that_it_was_taken_back() {
    Stage stage = list(OPEN).keys("w");
    stage.on(new Event.Withdrawn(List.of(WITHDRAWN), Optional.empty(), false));
    assertEquals(SharedPage.of(List.of(WITHDRAWN)), stage.state().page());
    assertEquals(
        "Taken back. Those who have it learn of it by the folder you share. What was read, copied"
            + " or told, nothing takes back.",
        stage.said());
  }

  @Test
  void what_was_taken_back_already_is_said_so_and_its_file_can_be_written_again() {
    Stage stage = list(WITHDRAWN).keys("w");
    stage.on(new Event.Withdrawn(List.of(WITHDRAWN), Optional.of(WITHDRAWAL), true));
    assertEquals(new PathPage.Purpose.TakeBack(WITHDRAWAL), stage.page(PathPage.class).purpose());
    assertEquals(true, stage.said().startsWith("It was taken back already."));
  }

  @Test
  void the_entry_of_a_share_is_shared_anew() {
    Stage stage = list(OPEN);
    stage.asked();
    assertEquals(List.of(new Effect.Offer(SHARE.entry())), stage.keys("s").asked());
  }

  @Test
  void nothing_shared_leaves_nothing_to_do() {
    Stage stage = list();
    stage.asked();
    assertEquals(List.of(), stage.keys("<cr>ws").asked());
  }
}
