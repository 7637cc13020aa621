package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Leaflet;
import org.sojourn.journal.Person;
import org.sojourn.share.GroupThemes;

/** A debrief whose group was counted. */
class CountedDebriefUpdateTest {
  private static final Person BEN = new Person(Samples.id(9), "Ben");
  private static final Debrief.Counted COUNTED =
      new Debrief.Counted(LocalDate.of(2026, 11, 22), List.of(), List.of());
  private static final Leaflet LEAFLET =
      new Leaflet("en", LocalDate.of(2026, 1, 1), "Support", List.of(), List.of());
  private static final GroupThemes THEMES =
      new GroupThemes(List.of(new GroupThemes.Count("humility", 3, Map.of())), List.of(), 3);

  private final Debrief debrief = debrief();
  private final Stage stage = Stage.at(Samples.onHome());

  private static Debrief debrief() {
    return new Debrief(
        Samples.id(70),
        "field-check-in",
        "pearls",
        "Thursday",
        LocalDate.of(2026, 11, 26),
        "",
        Debrief.Names.NONE,
        List.of(Samples.RUTH),
        List.of(new Debrief.Item("week", Debrief.Part.TALK, "The week", "How?", 5, null, "")),
        null,
        List.of());
  }

  private static DebriefRoom room(GroupThemes themes) {
    return new DebriefRoom(
        List.of(Samples.RUTH, BEN),
        List.of(),
        themes,
        Map.of(),
        Debriefing.texts(),
        LEAFLET,
        LEAFLET);
  }

  private Stage opened() {
    stage.on(new Event.DebriefOpened(debrief, room(GroupThemes.UNCOUNTED))).asked();
    return stage;
  }

  @Test
  void numbers_are_counted_when_they_are_looked_at() {
    assertEquals(List.of(new Gathering.Count(debrief)), opened().keys("t").asked());
    stage.on(new Event.DebriefCounted(new Debriefing.Told(debrief.counting(COUNTED), THEMES)));
    DebriefPage page = stage.page(DebriefPage.class);
    assertEquals(DebriefPage.Mode.THEMES, page.mode());
    assertEquals(THEMES, page.room().themes());
    assertEquals(COUNTED, page.debrief().counted());
  }

  @Test
  void before_that_its_people_can_be_others_and_after_that_not() {
    opened().keys("jj<cr>");
    assertEquals(List.of(Samples.RUTH, BEN), stage.page(DebriefPage.class).debrief().people());
    stage.keys("t");
    Debrief changed = stage.page(DebriefPage.class).debrief();
    stage.on(new Event.DebriefCounted(new Debriefing.Told(changed.counting(COUNTED), THEMES)));
    stage.keys("<esc><cr>");
    assertEquals(List.of(Samples.RUTH, BEN), stage.page(DebriefPage.class).debrief().people());
    assertTrue(stage.said().startsWith("This group was counted"), stage.said());
  }
}
