package org.sojourn.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Kind;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Role;
import org.sojourn.themes.Themes;

class ShippedGuidesTest {

  private static final int TITLE = 40;
  private static final int TEXT = 240;
  private static final int PROBE = 120;

  private final List<Guide> guides = Guides.shipped().all();

  @Test
  void the_shipped_guides_are_these_in_this_order() {
    assertEquals(
        List.of(
            "daily-five",
            "weekly-compass",
            "significant-event",
            "dilemma",
            "humility-mirror",
            "heavy-day",
            "story-check",
            "before-you-go",
            "shift-log",
            "working-alongside",
            "community-and-data",
            "last-days",
            "coming-home",
            "long-view",
            "close-to-home"),
        guides.stream().map(Guide::id).toList());
  }

  @Test
  void every_shipped_guide_passes_the_check_with_its_themes() throws Exception {
    Set<String> themes =
        Themes.shipped().all().stream().map(theme -> theme.id()).collect(Collectors.toSet());
    for (Guide guide : guides) {
      String file = "/prompts/guides/" + guide.id() + ".json";
      try (var in = getClass().getResourceAsStream(file)) {
        assertEquals(List.of(), Guides.check(file, in.readAllBytes(), themes).problems());
      }
    }
  }

  @Test
  void shipped_guides_have_no_problems() {
    assertEquals(List.of(), Guides.shipped().problems());
  }

  @Test
  void daily_five_asks_in_this_order() {
    assertEquals(
        List.of("weight", "feeling", "one-moment", "at-stake", "tomorrow", "thanks"),
        guide("daily-five").prompts().stream().map(Prompt::id).toList());
  }

  @Test
  void daily_five_offers_twelve_words_of_feeling() {
    assertEquals(12, new HashSet<>(prompt("daily-five", "feeling").words()).size());
  }

  @Test
  void what_is_not_yet_reported_shows_whom_to_tell() {
    Prompt reported = prompt("significant-event", "reported");
    assertEquals("whom-to-tell", reported.shows());
    assertEquals(
        List.of("not-yet"),
        reported.options().stream()
            .filter(option -> !option.then().isEmpty())
            .map(Prompt.Option::value)
            .toList());
  }

  @Test
  void coming_home_ends_in_commitments() {
    assertEquals(Kind.COMMITMENTS, guide("coming-home").prompts().getLast().kind());
  }

  @Test
  void what_each_mission_kind_needs_of_its_own_is_meant_for_it() {
    assertEquals(List.of(MissionKind.DISASTER), guide("shift-log").missionKinds());
    assertEquals(List.of(MissionKind.LONG_TERM), guide("working-alongside").missionKinds());
    assertEquals(
        List.of(MissionKind.RESEARCH_PUBLIC_HEALTH), guide("community-and-data").missionKinds());
    assertEquals(List.of(MissionKind.DOMESTIC_REMOTE), guide("close-to-home").missionKinds());
    assertTrue(
        Stream.of("before-you-go", "last-days", "coming-home")
            .noneMatch(id -> guide(id).missionKinds().contains(MissionKind.DOMESTIC_REMOTE)));
  }

  @Test
  void weekly_compass_has_six_focus_cards_of_which_two_may_be_chosen_and_a_short_form() {
    Guide compass = guide("weekly-compass");
    Guide.Section cards = compass.sections().getLast();
    assertEquals(6, cards.prompts().size());
    assertEquals(new Guide.Choose(0, 2), cards.choose());
    assertEquals(8, compass.forms().getFirst().minutes());
  }

  @Test
  void before_you_go_has_two_sittings_each_of_which_can_be_done_alone() {
    Guide before = guide("before-you-go");
    assertEquals(
        before.sections().stream()
            .map(section -> section.prompts().stream().map(Prompt::id).toList())
            .toList(),
        before.forms().stream().map(Guide.Form::prompts).toList());
    assertEquals(2, before.forms().size());
  }

  @Test
  void story_check_ends_in_a_checklist_and_asks_for_no_image() {
    assertEquals(Kind.CHECKLIST, guide("story-check").prompts().getLast().kind());
    assertTrue(prompt("story-check", "what-for-whom").text().contains("stays out of here"));
  }

  @Test
  void heavy_day_is_private_and_speaks_of_support_first_and_last() {
    Guide heavy = guide("heavy-day");
    List<Prompt> prompts = heavy.prompts();
    assertTrue(heavy.hidden());
    assertEquals(
        List.of(heavy.id()), guides.stream().filter(Guide::hidden).map(Guide::id).toList());
    for (String words : List.of(heavy.opening(), heavy.closing())) {
      assertTrue(words.contains("crisis line") && words.contains("team leader"), words);
    }
    for (Prompt prompt : List.of(prompts.getFirst(), prompts.getLast())) {
      assertEquals(Kind.CHOICE, prompt.kind());
      assertTrue(
          prompt.options().stream().anyMatch(option -> option.then().contains("crisis line")));
    }
    assertTrue(prompts.stream().allMatch(Prompt::sensitive));
  }

  @Test
  void a_short_form_opens_and_closes_heavy_day_as_the_whole_does() {
    Guide heavy = guide("heavy-day");
    List<String> shortly = heavy.forms().getFirst().prompts();
    assertEquals(heavy.prompts().getFirst().id(), shortly.getFirst());
    assertEquals(heavy.prompts().getLast().id(), shortly.getLast());
  }

  @Test
  void a_form_asks_in_the_order_of_its_guide() {
    for (Guide guide : guides) {
      List<String> order = guide.prompts().stream().map(Prompt::id).toList();
      for (Guide.Form form : guide.forms()) {
        assertEquals(order.stream().filter(form.prompts()::contains).toList(), form.prompts());
        assertTrue(form.minutes() < guide.minutes(), guide.id());
      }
    }
  }

  @Test
  void every_guide_opens_closes_and_names_its_source() {
    assertEquals(
        List.of(),
        inAllLanguages().stream()
            .filter(guide ->
                guide.opening().isEmpty()
                    || guide.closing().isEmpty()
                    || guide.credit() == null
                    || guide.opening().length() > TEXT
                    || guide.closing().length() > TEXT)
            .map(Guide::id)
            .toList());
  }

  @Test
  void every_prompt_fits_its_screen() {
    List<String> tooLong = new ArrayList<>();
    for (Guide guide : inAllLanguages()) {
      for (Prompt prompt : guide.prompts()) {
        Said.ways(prompt).flatMap(ShippedGuidesTest::tooLong).forEach(tooLong::add);
        prompt.options().stream()
            .filter(option -> option.label().length() > 60 || option.then().length() > 160)
            .forEach(option -> tooLong.add(option.label()));
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void every_question_in_prose_has_one_to_three_probes_for_every_role() {
    List<String> without = new ArrayList<>();
    for (Guide guide : guides) {
      for (Prompt prompt : guide.prompts()) {
        boolean prose = prompt.kind() == Kind.TEXT || prompt.kind() == Kind.COMMITMENTS;
        boolean asked =
            Said.ways(prompt).allMatch(way -> way.probes().size() <= 3 && !way.probes().isEmpty());
        if (prose && !asked) {
          without.add(guide.id() + "/" + prompt.id());
        }
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void words_that_promise_too_much_are_not_used() {
    List<String> all = guides.stream().flatMap(guide -> Said.by(guide).stream()).toList();
    Set<String> never = Set.of("confidential", "anonymous", "de-identified", "secure");
    assertEquals(
        List.of(),
        all.stream()
            .filter(text -> never.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains))
            .toList());
  }

  @Test
  void those_who_treat_nobody_are_not_asked_about_their_patients() {
    List<String> clinical = new ArrayList<>();
    for (Guide guide : guides) {
      for (Prompt prompt : guide.prompts()) {
        Prompt.Variant words = prompt.wordsFor(Role.NON_CLINICAL);
        Stream.concat(Stream.of(words.title(), words.text()), words.probes().stream())
            .filter(text -> text.toLowerCase(Locale.ROOT).contains("patient"))
            .forEach(clinical::add);
      }
    }
    assertEquals(List.of(), clinical);
  }

  private static Stream<String> tooLong(Prompt.Variant way) {
    return Stream.of(
            Stream.of(way.title()).filter(title -> title.length() > TITLE),
            Stream.of(way.text()).filter(text -> text.length() > TEXT),
            way.probes().stream().filter(probe -> probe.length() > PROBE))
        .flatMap(texts -> texts);
  }

  private static List<Guide> inAllLanguages() {
    return Stream.of("en", "es", "fr", "pt")
        .flatMap(language -> Guides.shipped(language).all().stream())
        .distinct()
        .toList();
  }

  private Guide guide(String id) {
    return Guides.shipped().guide(id).orElseThrow();
  }

  private Prompt prompt(String guide, String id) {
    return guide(guide).prompts().stream()
        .filter(prompt -> prompt.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
