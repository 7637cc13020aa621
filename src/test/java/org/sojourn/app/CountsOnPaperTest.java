package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Person;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.json.Formats;
import org.sojourn.tui.Views;

/** The numbers that a group sees, projected or on paper, of random groups. */
class CountsOnPaperTest {
  private static final LocalDate END = LocalDate.of(2026, 11, 20);
  private static final Map<String, String> THEMES =
      Map.of(
          "consent-truth", "Consent and truth-telling",
          "justice-equity", "Justice and equity",
          "donations-supplies", "Donations, gifts and supplies");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @TempDir Path home;

  private static List<Share> shares(Random random, int people) {
    List<String> ids = THEMES.keySet().stream().sorted().toList();
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      for (int n = random.nextInt(4); n >= 0; n--) {
        LocalDate day = END.plusDays(random.nextBoolean() ? -3 : 2);
        shares.add(
            new Share(
                new UUID(random.nextLong(), 1),
                UUID.randomUUID(),
                new Person(new UUID(9, i), "Person"),
                OffsetDateTime.parse("2026-11-22T10:00:00Z"),
                day,
                null,
                "",
                List.of(
                    new Answer(
                        "one-moment", new Asked("One", "What?"), new Response.Text("It was."))),
                List.of(ids.get(Math.min(2, random.nextInt(6)))),
                "",
                Terms.NONE,
                List.of()));
      }
    }
    return shares;
  }

  private Services mentor(int round, List<Share> shares) throws IOException {
    Path folder = Files.createDirectories(home.resolve("mentor-" + round));
    Mission mission =
        new Mission(
            "kisoro", "Kisoro", "", MissionKind.SHORT_TERM, Role.CLINICIAN, END.minusDays(14), END);
    Services journal =
        Services.create(
            Pilot.folders(folder), new Profile("Dr Okello", null), mission, Samples.CLOCK);
    Path inbox = Files.createDirectories(Pilot.folders(folder).journal().resolve("inbox"));
    for (Share share : shares) {
      Files.write(inbox.resolve(share.id() + ".json"), Formats.SHARE.write(share));
    }
    return journal;
  }

  /** How many people shared about a theme, counted one by one. */
  private static int many(List<Share> shares, String theme) {
    Set<UUID> who = new HashSet<>();
    shares.stream()
        .filter(share -> share.themes().contains(theme))
        .forEach(share -> who.add(share.from().journal()));
    return who.size();
  }

  /** The number behind a theme's name, if there is one. */
  private static Map<String, Integer> told(String page, String form) {
    Map<String, Integer> told = new HashMap<>();
    THEMES.forEach((id, label) -> {
      Matcher row = Pattern.compile(form.formatted(Pattern.quote(label))).matcher(page);
      if (row.find()) {
        told.put(id, Integer.parseInt(row.group(1)));
      }
    });
    return told;
  }

  /** The parts of a number, phase by phase, are each enough, and so is what each leaves. */
  private static void phases(String agenda, Map<String, Integer> told, int least) {
    told.forEach((id, all) -> {
      Matcher row =
          Pattern.compile("- " + Pattern.quote(THEMES.get(id)) + ": (\\D.*)").matcher(agenda);
      if (row.find()) {
        List<Integer> parts =
            NUMBER
                .matcher(row.group(1))
                .results()
                .map(each -> Integer.parseInt(each.group()))
                .toList();
        for (int part : parts) {
          int rest = all - part;
          assertTrue(part >= least && (rest == 0 || rest >= least), row.group());
        }
        int both = parts.stream().mapToInt(Integer::intValue).sum() - all;
        assertTrue(parts.size() < 2 || both == 0 || both >= least, row.group());
      }
    });
  }

  @Test
  void every_number_on_a_page_equals_brute_force_and_is_enough_with_what_it_leaves()
      throws IOException {
    Random random = new Random(5);
    int numbers = 0;
    for (int round = 0; round < 6; round++) {
      List<Share> shares = shares(random, 3 + random.nextInt(20));
      try (Services journal = mentor(round, shares)) {
        Debriefing debriefing = new Debriefing(journal);
        Debrief debrief =
            debriefing.made(
                Debriefing.texts().template("coming-home").orElseThrow(),
                "",
                LocalDate.of(2026, 11, 26),
                debriefing.people());
        Debriefing.Told told = debriefing.told(debrief);
        int least = told.themes().least();
        Map<String, Integer> expected = new HashMap<>();
        for (String theme : THEMES.keySet()) {
          int many = many(shares, theme);
          if (many >= least) {
            expected.put(theme, many);
          }
        }
        String agenda = DebriefPaper.agenda(journal, told.debrief()).markdown();
        Map<String, Integer> onPaper = told(agenda, "- %s: (\\d+)\\n");
        assertEquals(expected, onPaper, agenda);
        phases(agenda, onPaper, least);
        String html = DebriefPaper.agenda(journal, told.debrief()).html();
        for (int few = 1; few < least; few++) {
          assertTrue(!html.contains(">" + few + "<"), html);
        }
        Stage stage =
            Stage.at(Samples.onHome())
                .on(new Rooms(journal, new Claims()).perform(new Gathering.OpenOne(debrief.id())));
        stage.keys("t").on(new Event.DebriefCounted(told));
        String screen = Views.draw(stage.state()).text();
        assertEquals(expected, told(screen, "%s\\s+(\\d+) █"), screen);
        numbers += expected.size();
      }
    }
    assertTrue(numbers > 8, "numbers were told: " + numbers);
  }
}
