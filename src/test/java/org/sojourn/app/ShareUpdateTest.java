package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.identifiers.Check;
import org.sojourn.journal.Card;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.share.Choice;
import org.sojourn.share.Part;
import org.sojourn.share.Passages;
import org.sojourn.share.Sharing;

/** Choosing answers, seeing what will leave, and writing the file. */
class ShareUpdateTest {
  private static final Share SHARE = Samples.share();
  private static final Entry ENTRY =
      Samples.begun().titled("The gate").about(List.of("consent")).answered(SHARE.answers());
  private static final ShareOffer OFFER = ShareOffer.of(ENTRY, Sharing.parts(ENTRY));
  private static final ReadPage READ =
      new ReadPage(Samples.kept(ENTRY), List.of(), List.of(), List.of(), 0, 0);

  private static final String DOWN_TO_DEBRIEF = "jjjj";

  private final Stage stage = Stage.with(READ).keys("s").on(new Event.Shareable(OFFER));

  private SharePage page() {
    return stage.page(SharePage.class);
  }

  private static List<Effect> prepare(Choice choice, String ask) {
    return List.of(new Mailing.Prepare(ENTRY, choice, ask, Terms.NONE, Optional.empty()));
  }

  private List<Effect> ask(String keys) {
    return stage.keys(keys).asked();
  }

  /** A share in which nothing was found. */
  private static Event prepared() {
    Check check = new Check(Passages.of(SHARE), List.of(), List.of(), true);
    return new Event.Prepared(SHARE, check, List.of());
  }

  private Stage previewed() {
    stage.keys("jj<space>p").asked();
    return stage.on(prepared());
  }

  @Test
  void nothing_is_chosen_at_first_and_nothing_chosen_is_not_shown() {
    assertEquals(Set.of(), page().chosen());
    stage.asked();
    assertEquals("Nothing is chosen yet. Space chooses a line.", stage.keys("p").said());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void a_title_and_a_theme_without_an_answer_are_not_shown() {
    stage.keys("<space>j<space>").asked();
    assertEquals(
        "Choose an answer too: a title or a theme alone says too little.", stage.keys("p").said());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void the_title_and_each_theme_are_lines_like_the_answers() {
    assertEquals(
        List.of(
            new Part.Title("The gate"),
            new Part.Theme("consent"),
            new Part.Said(SHARE.answers().getFirst()),
            new Part.Said(SHARE.answers().getLast())),
        page().offer().parts());
    stage.keys("<space>j<space>j<space>").asked();
    assertEquals(prepare(new Choice(true, List.of("consent"), List.of("moment")), ""), ask("p"));
    stage.on(prepared()).keys("<esc>kk<space>").asked();
    assertEquals(prepare(new Choice(false, List.of("consent"), List.of("moment")), ""), ask("p"));
  }

  @Test
  void what_is_chosen_is_prepared_in_the_order_of_the_entry() {
    stage.keys("jjj<space>k<space>").asked();
    assertEquals(prepare(Choice.answers(List.of("moment", "weight")), ""), ask("p"));
  }

  @Test
  void the_last_line_takes_what_to_be_asked() {
    stage.keys("jj<space>" + DOWN_TO_DEBRIEF + "<cr><cr><cr>px j").asked();
    assertEquals(prepare(Choice.answers(List.of("moment")), "px j"), ask("<c-n>"));
  }

  @Test
  void with_whom_and_what_for_is_said_before_it_leaves() {
    Stage with = offered(Optional.empty()).keys("jj<space>jj<space>j<space>jj");
    with.keys("Thursday<cr>To learn<cr>31 Jan 2027<cr>Why?").asked();
    Terms terms =
        new Terms(
            List.of(new Person(Samples.id(70), "Ruth")),
            "Thursday",
            "To learn",
            LocalDate.of(2027, 1, 31),
            true,
            false);
    assertEquals(
        List.of(
            new Mailing.Prepare(
                ENTRY, Choice.answers(List.of("moment")), "Why?", terms, Optional.empty())),
        with.keys("<cr>").asked());
  }

  @Test
  void a_new_version_takes_the_place_of_what_was_shared_before_when_that_is_chosen() {
    Stage with = offered(Optional.of(SHARE)).keys("jj<space>jjjjj<space>");
    with.asked();
    assertEquals(
        Optional.of(SHARE), ((Mailing.Prepare) with.keys("p").asked().getFirst()).before());
  }

  @Test
  void a_day_that_is_over_or_none_is_refused_and_said() {
    stage.keys("jj<space>" + DOWN_TO_DEBRIEF + "<cr><cr>2020-01-01<c-n>").asked();
    assertEquals("That day is over: type a later one, or nothing.", page().words().trouble());
    stage.keys("<c-u>soon<c-n>");
    assertEquals(
        "Type the day such as 2027-01-31 or 31 Jan 2027; or nothing.", page().words().trouble());
    assertEquals(List.of(), stage.asked());
  }

  private Stage offered(Optional<Share> before) {
    Contact ruth =
        new Contact(
            new Card(Samples.id(70), "Ruth", "age1…", "…"), Samples.share().created(), null, true);
    return Stage.with(READ)
        .on(
            new Event.Shareable(
                new ShareOffer(ENTRY, Sharing.parts(ENTRY), List.of(ruth), before)));
  }

  private static ShareOffer.Line gives(Part part) {
    return new ShareOffer.Line.Gives(part);
  }

  @Test
  void the_preview_shows_the_share_and_escape_goes_back_to_choosing() {
    previewed();
    assertEquals(Optional.of(SHARE), page().preview());
    stage.keys("<esc>");
    assertEquals(Optional.empty(), page().preview());
    assertEquals(Set.of(gives(new Part.Said(SHARE.answers().getFirst()))), page().chosen());
  }

  @Test
  void the_file_is_asked_for_and_exactly_the_preview_is_written() {
    previewed().keys("<cr>").asked();
    assertEquals(
        List.of(new Mailing.Send(SHARE, "~/for-ruth.json")),
        stage.keys("for-ruth.json<cr>").asked());
  }

  @Test
  void what_is_for_contacts_goes_by_the_folder_or_else_into_a_file() {
    Share share = SHARE.under(Terms.NONE.with(List.of(new Person(Samples.id(70), "Ruth"))));
    stage.keys("jj<space>p").asked();
    stage.on(
        new Event.Prepared(
            share, new Check(Passages.of(share), List.of(), List.of(), true), List.of()));
    assertEquals(List.of(new Mailing.Post(page().preview().orElseThrow())), ask("<cr>"));
    stage.on(new Event.Unposted(share));
    assertEquals(new PathPage.Purpose.Send(share), stage.page(PathPage.class).purpose());
  }

  @Test
  void an_empty_path_is_asked_for_again() {
    previewed().keys("<cr><bs><bs><cr>");
    assertEquals("Type the path of a file or a folder.", stage.said());
  }

  @Test
  void a_file_that_could_not_be_written_keeps_the_path() {
    previewed().keys("<cr>x<cr>");
    Effect send = stage.asked(Mailing.Send.class);
    stage.on(new Event.Failed(send, "The file [x] is there already: choose another name."));
    assertEquals("~/x", stage.page(PathPage.class).path().text());
    assertEquals("The file [x] is there already: choose another name.", stage.said());
  }

  @Test
  void what_was_written_is_said_on_the_entry_which_is_read_again() {
    previewed().keys("<cr><cr>").asked();
    stage.on(new Event.Sent("Written to /home/amara/x.json."));
    assertEquals(READ, stage.state().page());
    assertEquals("Written to /home/amara/x.json.", stage.said());
    assertEquals(List.of(new Effect.Refresh(new Effect.Read(Samples.id(1)))), stage.asked());
  }

  @Test
  void an_entry_that_was_read_again_after_sharing_shows_how_often() {
    stage.keys("<esc>");
    stage.on(
        new Event.Refreshed(new Event.EntryRead(READ.kept(), List.of(), List.of(), List.of(), 1)));
    assertEquals(1, stage.page(ReadPage.class).shared());
  }

  @Test
  void an_entry_with_nothing_to_share_says_so() {
    Stage bare =
        Stage.with(READ)
            .keys("s")
            .on(new Event.Shareable(ShareOffer.of(ENTRY, List.of(new Part.Title("The gate")))));
    assertEquals("This entry holds no answer that can be shared.", bare.said());
    assertEquals(READ, bare.state().page());
  }

  @Test
  void a_share_that_could_not_be_prepared_keeps_the_choice() {
    stage.keys("jj<space>p");
    stage.on(new Event.Failed(stage.asked(Mailing.Prepare.class), "No."));
    assertEquals(Set.of(gives(new Part.Said(SHARE.answers().getFirst()))), page().chosen());
  }
}
