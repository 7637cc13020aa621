package org.sojourn.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Role;

class AdviceTest {

  private static final LocalDate START = LocalDate.of(2026, 11, 17);
  private static final Mission MISSION =
      new Mission(
          "kisoro-2026",
          "Kisoro 2026",
          "",
          MissionKind.SHORT_TERM,
          Role.CLINICAL_TRAINEE,
          START,
          START.plusDays(13));

  @TempDir Path folder;

  @Test
  void without_a_mission_daily_five_comes_first() {
    assertEquals(
        List.of("daily-five", "humility-mirror", "significant-event"), suggest(null, START));
  }

  @Test
  void before_leaving_five_minutes_fit_any_day() {
    assertEquals(List.of("daily-five", "significant-event"), suggest(MISSION, START.minusDays(8)));
  }

  @Test
  void on_the_first_days_in_the_field_daily_five_comes_first() {
    assertEquals(List.of("daily-five", "significant-event"), suggest(MISSION, START));
  }

  @Test
  void once_settled_the_mirror_follows() {
    assertEquals(
        List.of("daily-five", "humility-mirror", "significant-event"),
        suggest(MISSION, START.plusDays(5)));
  }

  @Test
  void what_was_done_today_is_not_suggested_again() {
    assertEquals(
        List.of("humility-mirror", "significant-event"),
        suggest(MISSION, START.plusDays(5), done("daily-five", START.plusDays(5))));
  }

  @Test
  void a_mirror_of_the_last_two_weeks_is_enough() {
    assertEquals(
        List.of("daily-five", "significant-event"),
        suggest(MISSION, START.plusDays(12), done("humility-mirror", START.plusDays(3))));
  }

  @Test
  void just_home_coming_home_is_first_and_says_why() {
    Suggestion first = Guides.shipped().suggest(MISSION, START.plusDays(20), List.of()).getFirst();
    assertEquals("coming-home", first.guide().id());
    assertEquals("for the first weeks home", first.why());
  }

  @Test
  void coming_home_is_done_once() {
    assertEquals(
        List.of("humility-mirror", "significant-event"),
        suggest(MISSION, START.plusDays(30), done("coming-home", START.plusDays(20))));
  }

  @Test
  void months_later_coming_home_may_still_be_done() {
    assertEquals(
        List.of("humility-mirror", "coming-home", "significant-event"),
        suggest(MISSION, START.plusDays(200)));
  }

  @Test
  void the_users_own_guide_for_this_phase_is_suggested() throws Exception {
    Files.writeString(folder.resolve("own.json"), own("pre-departure"));
    List<Suggestion> before = Guides.with(folder).suggest(MISSION, START.minusDays(8), List.of());
    assertEquals("packing", before.getLast().guide().id());
    assertEquals("your own guide", before.getLast().why());
    assertEquals(
        List.of("daily-five", "significant-event"),
        ids(Guides.with(folder).suggest(MISSION, START, List.of())));
  }

  @Test
  void a_reason_has_at_most_five_words() {
    List<String> wordy =
        List.of(-8, 0, 5, 12, 20, 200).stream()
            .flatMap(
                day -> Guides.shipped().suggest(MISSION, START.plusDays(day), List.of()).stream())
            .map(Suggestion::why)
            .filter(why -> why.split(" ").length > 5)
            .toList();
    assertEquals(List.of(), wordy);
  }

  private static List<String> suggest(@Nullable Mission mission, LocalDate today, Entry... lately) {
    return ids(Guides.shipped().suggest(mission, today, List.of(lately)));
  }

  private static List<String> ids(List<Suggestion> suggestions) {
    return suggestions.stream().map(suggestion -> suggestion.guide().id()).toList();
  }

  private static Entry done(String guide, LocalDate day) {
    return Entry.begun(new UUID(0, 1), day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC), "en")
        .within(MISSION.id(), MISSION.role())
        .by(new GuideRef(guide, 1));
  }

  private static String own(String phase) {
    return """
    { "format": "sojourn-guide/1", "id": "packing", "version": 1, "language": "en",
      "title": "Packing", "purpose": "Leave things behind.", "minutes": 5, "phases": ["%s"],
      "sections": [ { "id": "only", "prompts": [
        { "id": "leave", "kind": "text", "title": "Left", "text": "What do you leave?" } ] } ] }
    """
        .formatted(phase);
  }
}
