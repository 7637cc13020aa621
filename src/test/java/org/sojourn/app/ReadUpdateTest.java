package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Response;

/** Which comments of others count as seen while an entry is read. */
class ReadUpdateTest {
  private static final Comment ABOVE = comment(70, "moment", "Who held the list?");
  private static final Comment BELOW = comment(71, "weight", "And who wrote it?");
  private static final Comment GONE = comment(72, "no-longer-there", "Thank you.");

  private final Stage stage = Stage.at(Samples.onHome().waiting());

  private static Comment comment(long number, @Nullable String on, String text) {
    return new Comment(Samples.id(number), Samples.id(50), on, Samples.RUTH, text, Samples.NOW);
  }

  private static Entry entry(int rows) {
    return Samples.begun()
        .titled("The queue")
        .answered(
            List.of(
                Samples.answer(Samples.MOMENT, new Response.Text("Row.\n".repeat(rows))),
                Samples.answer(Samples.WEIGHT, new Response.Scale(6))));
  }

  private Stage reads(int rows, List<Comment> comments, List<Comment> fresh) {
    return stage.on(new Event.EntryRead(Samples.kept(entry(rows)), List.of(), comments, fresh, 1));
  }

  private List<Effect> seen(Comment... comments) {
    return List.of(new Effect.NoteSeen(List.of(comments)));
  }

  @Test
  void a_comment_on_the_first_screen_is_seen_and_noted_once() {
    assertEquals(seen(ABOVE), reads(3, List.of(ABOVE), List.of(ABOVE)).asked());
    assertEquals(List.of(), stage.keys("jk").asked());
  }

  @Test
  void a_comment_below_the_screen_stays_new_until_its_end_is_scrolled_into_view() {
    assertEquals(List.of(), reads(40, List.of(BELOW), List.of(BELOW)).asked());
    assertEquals(List.of(), stage.keys("<pagedown>").asked());
    assertEquals(seen(BELOW), stage.keys("<pagedown><pagedown>").asked());
  }

  @Test
  void a_comment_scrolled_past_the_top_is_not_seen_again_by_the_way_back_to_home() {
    reads(40, List.of(BELOW), List.of(BELOW));
    assertEquals(List.of(new Effect.SeeHome()), stage.keys("<esc>").asked());
  }

  @Test
  void a_comment_seen_before_is_not_noted_again() {
    assertEquals(List.of(), reads(3, List.of(ABOVE), List.of()).asked());
  }

  @Test
  void only_the_comments_on_the_screen_are_noted() {
    assertEquals(seen(ABOVE), reads(10, List.of(ABOVE, BELOW), List.of(ABOVE, BELOW)).asked());
    assertEquals(seen(BELOW), stage.keys("G").asked());
  }

  @Test
  void a_comment_comes_into_view_when_the_screen_grows() {
    reads(30, List.of(BELOW), List.of(BELOW)).asked();
    assertEquals(seen(BELOW), stage.resize(80, 60).asked());
  }

  @Test
  void nothing_is_seen_on_a_screen_too_small_for_a_page() {
    stage.resize(30, 8);
    assertEquals(List.of(), reads(1, List.of(ABOVE), List.of(ABOVE)).asked());
  }

  @Test
  void a_comment_on_an_answer_that_is_gone_is_shown_and_seen_all_the_same() {
    assertEquals(seen(GONE), reads(3, List.of(GONE), List.of(GONE)).asked());
    assertEquals(
        List.of("About all that you shared", "Ruth, 22 Nov 2026", "Thank you."),
        ReadText.of(stage.state(), stage.page(ReadPage.class)).stream()
            .map(Line::text)
            .dropWhile(row -> !row.startsWith("About"))
            .toList());
  }

  @Test
  void a_number_is_read_with_what_the_ends_of_its_scale_meant() {
    reads(1, List.of(), List.of());
    List<Line> rows = ReadText.of(stage.state(), stage.page(ReadPage.class));
    assertEquals(
        List.of("6 (0 light … 10 heavy)"),
        rows.stream().map(Line::text).filter(row -> row.startsWith("6")).toList());
  }

  @Test
  void a_comment_opened_from_home_is_seen_at_once_however_far_down_it_stands() {
    Event.EntryRead read =
        new Event.EntryRead(Samples.kept(entry(90)), List.of(), List.of(BELOW), List.of(BELOW), 1);
    assertEquals(seen(BELOW), stage.on(new Event.ReplyRead(read, BELOW.id())).asked());
  }

  @Test
  void a_sentence_at_the_foot_hides_the_rows_it_stands_on() {
    reads(40, List.of(BELOW), List.of(BELOW)).asked();
    int last = ReadText.of(stage.state(), stage.page(ReadPage.class)).size() - 20;
    State covered =
        stage
            .state()
            .with(stage.page(ReadPage.class).from(last - 1))
            .saying(Notice.done("Kept: The queue"));
    assertEquals(List.of(), Stage.at(covered).on(new Event.Indexing(1, 2)).asked());
    assertEquals(seen(BELOW), Stage.at(covered.silent()).on(new Event.Indexing(1, 2)).asked());
  }

  @Test
  void an_entry_that_is_being_changed_under_its_page_is_gone_on_with_there() {
    Entry entry = Samples.entry(9, "2026-11-21", "Once.");
    stage.on(new Event.EntryRead(Samples.kept(entry), List.of(), List.of(), List.of(), 0));
    stage.on(new Event.EditOpened(Samples.kept(entry), List.of(), null)).keys("More: ");
    Page writing = stage.state().page();
    List<Page> below = stage.state().below();
    stage.on(new Event.LedgerRead(List.of(), List.of()));
    stage.on(new Event.EntryRead(Samples.kept(entry), List.of(), List.of(), List.of(), 0)).asked();
    assertEquals(List.of(), stage.keys("e").asked());
    assertEquals(writing, stage.state().page());
    assertEquals(below, stage.state().below());
  }

  @Test
  void an_entry_that_is_being_changed_under_its_page_is_not_let_be_shared() {
    Entry entry = Samples.entry(9, "2026-11-21", "Once.");
    stage.on(new Event.EditOpened(Samples.kept(entry), List.of(), null));
    stage.on(new Event.Private(entry, "Heavy Day")).asked();
    assertEquals(List.of(), stage.keys("<cr>").asked());
    assertEquals("This entry is being edited under this page: finish that first.", stage.said());
  }
}
