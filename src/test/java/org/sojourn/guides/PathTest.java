package org.sojourn.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;

/**
 * The way through a mission of each kind, from eight weeks before it to half a year after, in each
 * role: kept as text, as a mentor would read it. {@code -Dgolden.update=true} writes it anew.
 *
 * <p>Somebody walks it who does what Home shows, a mark says which, but leaves what is there for
 * when something happens, has one heavy day, and writes the two sittings before leaving on two
 * evenings; called to an emergency, only the second, as there is no time.
 */
class PathTest {
  private static final Guides SHIPPED = Guides.shipped();
  private static final Path KEPT =
      Path.of("src", "test", "resources", "org", "sojourn", "guides", "path.txt");
  private static final LocalDate START = LocalDate.of(2026, 11, 17);

  /** As many as Home shows. */
  private static final int SHOWN = 2;

  private static final int HEAVY_DAY = 9;
  private static final Set<String> FOR_WHEN_IT_HAPPENS = Set.of("significant-event", "dilemma");

  private static final List<Integer> DAYS =
      List.of(-56, -28, -7, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 21, 30, 60, 110, 200);
  private static final List<Integer> DAYS_OF_A_LONG_STAY =
      List.of(
          -56, -28, 1, 3, 7, 9, 14, 21, 22, 28, 35, 60, 66, 97, 113, 118, 120, 125, 150, 215, 310);

  @Test
  void the_suggestions_along_each_kind_of_mission_are_as_they_were_found_good() throws IOException {
    StringBuilder path = new StringBuilder();
    for (MissionKind kind : MissionKind.values()) {
      path.append(inAllRoles(kind, 14, DAYS));
    }
    path.append(inAllRoles(MissionKind.LONG_TERM, 120, DAYS_OF_A_LONG_STAY));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(KEPT, path);
    }
    assertEquals(Files.readString(KEPT), path.toString());
  }

  /** One walk for all roles that are shown the same. */
  private static String inAllRoles(MissionKind kind, int days, List<Integer> on) {
    Map<String, List<Role>> walks = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      String walk =
          walk(new Mission("m", "M", "", kind, role, START, START.plusDays(days - 1L)), on);
      walks.computeIfAbsent(walk, _ -> new ArrayList<>()).add(role);
    }
    StringBuilder path = new StringBuilder();
    walks.forEach((walk, roles) ->
        path.append(
            "%s, %d days: %s%n%s%n"
                .formatted(
                    kind.label(),
                    days,
                    roles.stream().map(Role::label).collect(Collectors.joining(", ")),
                    walk)));
    return path.toString();
  }

  private static String walk(Mission mission, List<Integer> days) {
    List<Line> path = new ArrayList<>();
    List<Entry> written = new ArrayList<>();
    for (int day : days) {
      LocalDate today = START.plusDays(day < 0 ? day : day - 1L);
      if (day == HEAVY_DAY) {
        written.add(heavy(mission, today));
      }
      String shown = shown(mission, today, written);
      if (path.isEmpty() || !path.getLast().shown().equals(shown)) {
        path.add(new Line(shown, new ArrayList<>()));
      }
      path.getLast().days().add(day);
    }
    return path.stream().map(Line::text).collect(Collectors.joining());
  }

  /** What was shown, and the days on which that was so, one after the other. */
  private record Line(String shown, List<Integer> days) {
    String text() {
      String on = days.stream().map(String::valueOf).collect(Collectors.joining(" "));
      return "  %-16s %s%n".formatted(on, shown.strip());
    }
  }

  /** What Home shows on a day, which is then written. */
  private static String shown(Mission mission, LocalDate today, List<Entry> written) {
    StringBuilder shown = new StringBuilder("%-15s".formatted(mission.phaseOn(today).label()));
    SHIPPED.suggest(mission, today, written).stream()
        .limit(SHOWN)
        .forEach(each -> {
          boolean does = !FOR_WHEN_IT_HAPPENS.contains(each.guide().id());
          shown.append(" %s %-22s %-28s".formatted(does ? "•" : " ", named(each), each.why()));
          if (does) {
            written.add(done(mission, each.guide(), today, written));
          }
        });
    return shown.toString();
  }

  private static String named(Suggestion each) {
    return each.guide().id() + each.way().map(form -> " (" + form.id() + ")").orElse("");
  }

  private static Entry done(Mission mission, Guide guide, LocalDate day, List<Entry> written) {
    Entry entry = begun(mission, day).by(guide);
    if (!guide.id().equals("before-you-go")) {
      return entry;
    }
    boolean second =
        mission.kind() == MissionKind.DISASTER
            || written.stream().anyMatch(each -> guide.ref().equals(each.guide()));
    return entry.answered(
        guide.forms().get(second ? 1 : 0).prompts().stream()
            .map(prompt -> new Answer(prompt, new Asked("", ""), new Response.Text("…")))
            .toList());
  }

  private static Entry heavy(Mission mission, LocalDate day) {
    return begun(mission, day)
        .answered(List.of(new Answer("weight", new Asked("", ""), new Response.Scale(8))));
  }

  private static Entry begun(Mission mission, LocalDate day) {
    return Entry.begun(new UUID(0, 1), day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC), "en")
        .within(mission.id(), mission.role());
  }
}
