package org.sojourn.app;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Phase;

/** Reads what a prompt brings beside an entry that is being written. */
final class Bringing {

  /** The guides of single days; a page without a guide is one of a day, too. */
  private static final Set<String> DAILY = Set.of("daily-five", "shift-log");

  private static final int DAYS = 7;

  private final Services services;

  Bringing(Services services) {
    this.services = services;
  }

  /** What is brought, oldest first. */
  List<Entry> read(BroughtPage.What what, Entry beside) throws IOException {
    return switch (what) {
      case WEEK -> week(beside);
      case OLD_ENTRY -> mission(beside);
    };
  }

  /** The daily pages of the seven days up to that of the entry, of the same mission. */
  private List<Entry> week(Entry beside) throws IOException {
    LocalDate first = beside.date().minusDays(DAYS - 1L);
    return between(first, beside.date(), beside).stream().filter(Bringing::daily).toList();
  }

  private static boolean daily(Entry entry) {
    GuideRef guide = entry.guide();
    return guide == null || DAILY.contains(guide.id());
  }

  /** The entries of the mission's own days in which something was written, private ones apart. */
  private List<Entry> mission(Entry beside) throws IOException {
    List<Mission> missions = services.store().missions();
    Mission mission = Missions.of(missions, beside);
    if (mission == null) {
      return List.of();
    }
    LocalDate end = mission.end() == null ? beside.date() : mission.end();
    return between(mission.start(), end, beside).stream()
        .filter(entry -> !entry.prose().isBlank())
        .filter(entry -> inTheField(missions, entry))
        .filter(entry -> !services.isPrivate(entry))
        .toList();
  }

  private static boolean inTheField(List<Mission> missions, Entry entry) {
    Phase phase = Missions.phaseOf(missions, entry);
    return phase == Phase.FIELD || phase == Phase.LAST_DAYS;
  }

  /** The entries about these days, of the same mission as an entry but not itself. */
  private List<Entry> between(LocalDate first, LocalDate last, Entry beside) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (YearMonth month : services.store().months()) {
      if (!month.isBefore(YearMonth.from(first)) && !month.isAfter(YearMonth.from(last))) {
        entries.addAll(services.store().month(month).found());
      }
    }
    return entries.stream()
        .filter(entry -> !entry.date().isBefore(first) && !entry.date().isAfter(last))
        .filter(entry -> Objects.equals(entry.mission(), beside.mission()))
        .filter(entry -> !entry.id().equals(beside.id()))
        .sorted(Entry.NEWEST_FIRST.reversed())
        .toList();
  }
}
