package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.editor.Writing;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Leaflet;
import org.sojourn.share.Part;

class LeafletUpdateTest {
  private static final Effect CARD = new Effect.ReadLeaflet(Leaflets.Kind.SUPPORT_CARD);

  @Test
  void f8_shows_the_support_card_and_goes_back_to_the_very_caret() {
    Stage stage = Stage.writing().type("She left before I came.").keys("<left><left>");
    Field before = stage.work().field();
    List<Page> below = stage.state().below();
    stage.asked();
    stage.keys("<f8>");
    assertEquals(CARD, stage.asked().getFirst());
    stage.on(read(Leaflets.Kind.SUPPORT_CARD, ""));
    stage.page(LeafletPage.class);
    stage.keys("<esc>");
    assertEquals(before, stage.work().field());
    assertEquals(below, stage.state().below());
  }

  @Test
  void the_same_key_and_enter_go_back_too() {
    for (String key : List.of("<f8>", "<cr>", "q")) {
      Stage stage = Stage.with(new HelpPage(Where.HOME, 4)).keys("<f8>");
      stage.on(read(Leaflets.Kind.SUPPORT_CARD, "")).keys(key);
      assertEquals(new HelpPage(Where.HOME, 4), stage.state().page(), key);
    }
  }

  @Test
  void the_support_card_is_there_before_and_without_a_journal() {
    State closed = State.opening(Samples.SIZE).arrived().with(new OpeningPage("It is locked."));
    Stage stage = Stage.at(closed).keys("<f8>").on(read(Leaflets.Kind.SUPPORT_CARD, ""));
    stage.page(LeafletPage.class);
    stage.keys("<esc>");
    assertEquals(new OpeningPage("It is locked."), stage.state().page());

    Stage setup = Stage.at(closed.with(SetupPage.fresh("/j"))).keys("Am<f8>");
    setup.on(read(Leaflets.Kind.SUPPORT_CARD, "")).keys("<esc>ara");
    assertEquals("Amara", setup.page(SetupPage.class).typed(SetupPage.Line.NAME));
  }

  @Test
  void the_support_card_is_in_every_place_and_in_the_palette() {
    for (Where where : Where.values()) {
      assertEquals(List.of("<f8>"), Command.SUPPORT.keysAt(where), where.label());
    }
    Stage stage = Stage.with(new PalettePage(Where.HOME, Writing.of(""), 0)).type("help is found");
    assertEquals(CARD, stage.keys("<cr>").asked().getLast());
  }

  @Test
  void what_is_wrong_with_an_own_card_is_said_beside_the_shipped_one() {
    Stage stage = Stage.home(Samples.home()).keys("<f8>");
    stage.on(read(Leaflets.Kind.SUPPORT_CARD, "card.json, line 3, column 1: mend it."));
    stage.page(LeafletPage.class);
    assertEquals("card.json, line 3, column 1: mend it.", stage.said());
  }

  @Test
  void a_long_card_scrolls_to_its_end_and_no_further() {
    Stage stage = Stage.home(Samples.home()).keys("<f8>");
    stage.on(read(Leaflets.Kind.SUPPORT_CARD, "")).resize(40, 10);
    int rows =
        LeafletText.of(stage.page(LeafletPage.class).read(), stage.state().size().textColumns())
            .size();
    stage.keys("<end>");
    assertEquals(rows - stage.state().size().contentRows(), stage.page(LeafletPage.class).top());
    stage.keys("j");
    assertEquals(rows - stage.state().size().contentRows(), stage.page(LeafletPage.class).top());
  }

  @Test
  void what_to_know_before_sharing_is_remembered_once_it_was_read() {
    SharePage share =
        SharePage.fresh(
            ShareOffer.of(Samples.entry(1, "2026-11-20", "One."), List.of(new Part.Title("One"))));
    Stage stage = Stage.with(share).keys("l");
    assertEquals(new Effect.ReadLeaflet(Leaflets.Kind.LIMITS), stage.asked().getLast());
    Event.LeafletRead read = read(Leaflets.Kind.LIMITS, "");
    stage.on(read);
    assertTrue(stage.asked().isEmpty());
    stage.keys("<cr>");
    assertEquals(share, stage.page(SharePage.class));
    assertEquals(List.of(new Effect.KnowLimits(read.read().leaflet())), stage.asked());
  }

  private static Event.LeafletRead read(Leaflets.Kind kind, String trouble) {
    Leaflet leaflet =
        new Leaflet(
            "en",
            LocalDate.parse("2026-11-22"),
            "Support",
            List.of(
                new Leaflet.Section("If you are in danger", "Stop here and get help now."),
                new Leaflet.Section("After hard days", "Rest. ".repeat(60))),
            List.of(new Leaflet.Contact("Team leader", "the house by the gate")));
    return new Event.LeafletRead(
        new Leaflets.Read(kind, leaflet, Path.of("/home/amara/own.json"), trouble));
  }
}
