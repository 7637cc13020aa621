package org.sojourn.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Role;

/**
 * The way through a mission of each kind, from eight weeks before it to half a year after, for
 * someone who does what Home suggests: kept as text, as a mentor would read it. {@code
 * -Dgolden.update=true} writes it anew.
 */
class PathTest {
  private static final Guides SHIPPED = Guides.shipped();
  private static final Path KEPT =
      Path.of("src", "test", "resources", "org", "sojourn", "guides", "path.txt");
  private static final LocalDate START = LocalDate.of(2026, 11, 17);

  /** As many as Home shows. */
  private static final int SHOWN = 2;

  private static final List<Integer> DAYS =
      List.of(-56, -28, -7, 1, 2, 3, 4, 5, 7, 8, 10, 12, 13, 14, 16, 21, 30, 60, 110, 200);
  private static final List<Integer> DAYS_OF_A_LONG_STAY =
      List.of(-56, 1, 3, 7, 14, 21, 28, 35, 60, 75, 100, 118, 120, 125, 150, 215, 310);

  @Test
  void the_suggestions_along_each_kind_of_mission_are_as_they_were_found_good() throws IOException {
    String path = path(Role.CLINICAL_TRAINEE);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(KEPT, path);
    }
    assertEquals(Files.readString(KEPT), path);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_role_changes_the_words_of_a_guide_and_not_the_way(Role role) {
    assertEquals(path(Role.CLINICAL_TRAINEE), path(role));
  }

  private static String path(Role role) {
    StringBuilder path = new StringBuilder();
    for (MissionKind kind : MissionKind.values()) {
      path.append(walk(mission(kind, role, 14), DAYS));
    }
    return path.append(walk(mission(MissionKind.LONG_TERM, role, 120), DAYS_OF_A_LONG_STAY))
        .toString();
  }

  private static String walk(Mission mission, List<Integer> days) {
    StringBuilder path =
        new StringBuilder("%s, %d days%n".formatted(mission.kind().label(), mission.days()));
    List<Entry> written = new ArrayList<>();
    for (int day : days) {
      LocalDate today = START.plusDays(day < 0 ? day : day - 1L);
      List<Suggestion> shown =
          SHIPPED.suggest(mission, today, written).stream().limit(SHOWN).toList();
      path.append("  day %4d  %-16s".formatted(day, mission.phaseOn(today).label()));
      for (Suggestion each : shown) {
        path.append("  %-18s %-28s".formatted(each.guide().id(), each.why()));
        written.add(done(mission, each.guide().id(), today));
      }
      path.setLength(path.toString().stripTrailing().length());
      path.append('\n');
    }
    return path.append('\n').toString();
  }

  private static Mission mission(MissionKind kind, Role role, int days) {
    return new Mission("m", "M", "", kind, role, START, START.plusDays(days - 1L));
  }

  private static Entry done(Mission mission, String guide, LocalDate day) {
    return Entry.begun(new UUID(0, 1), day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC), "en")
        .within(mission.id(), mission.role())
        .by(new GuideRef(guide, 1));
  }
}
