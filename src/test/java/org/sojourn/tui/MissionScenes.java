package org.sojourn.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.LedgerPage;
import org.sojourn.app.MissionsPage;
import org.sojourn.app.ReasonPage;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Commitment.Status;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Role;

/** The commitments and the missions. */
final class MissionScenes {
  private static final Commitment DROPPED =
      Samples.promise(45, "Write to the ministry about the road", null)
          .because(
              Commitment.Status.DROPPED,
              "Nobody in Kisoro had asked for it, and the elders write their own letters.");

  private MissionScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    missions(scenes);
    scenes.put("ledger", size -> Scenes.on(size, new LedgerPage(lines(), 1, List.of())));
    scenes.put("ledger-long", size -> Scenes.on(size, new LedgerPage(lines(), 2, List.of())));
    scenes.put("ledger-end", size -> Scenes.on(size, new LedgerPage(lines(), 6, List.of(DROPPED))));
    scenes.put(
        "ledger-marked",
        size -> {
          LedgerPage open = new LedgerPage(lines(), 1, List.of());
          Commitment stood = open.lines().get(1).commitment();
          List<LedgerPage.Line> marked = new ArrayList<>(open.lines());
          marked.set(1, new LedgerPage.Line(stood.as(Status.CHANGED), Status.OPEN, ""));
          return Scenes.on(size, new LedgerPage(marked, 1, List.of(stood)));
        });
    scenes.put("ledger-empty", size -> Scenes.on(size, new LedgerPage(List.of(), 0, List.of())));
    scenes.put(
        "ledger-reason",
        size ->
            Scenes.on(
                size,
                new ReasonPage(
                    DROPPED.as(Status.OPEN), Status.DROPPED, Writing.of("Nobody had ask", 15))));
  }

  private static void missions(Map<String, Function<Size, State>> scenes) {
    scenes.put("missions-none", size -> Scenes.on(size, new MissionsPage(List.of(), 0)));
    scenes.put("missions", size -> Scenes.on(size, new MissionsPage(missions(), 0)));
    scenes.put("missions-last", size -> Scenes.on(size, new MissionsPage(missions(), 4)));
    scenes.put(
        "mission-new", size -> Scenes.keyed(Scenes.on(size, new MissionsPage(missions(), 0)), "a"));
    scenes.put(
        "mission-typed",
        size ->
            Scenes.keyed(
                Scenes.on(size, new MissionsPage(List.of(), 0)),
                "aMbarara 2027<cr><cr><c-u>six months<cr><c-u>nurse<cr>11 Jan 2027<cr>"));
    scenes.put(
        "mission-ends-early",
        size ->
            Scenes.keyed(Scenes.on(size, new MissionsPage(missions(), 0)), "e<c-u>1 Nov 2026<cr>"));
    scenes.put(
        "mission-unkept",
        size ->
            Scenes.keyed(Scenes.on(size, new MissionsPage(missions(), 0)), "<cr> with Ruth<esc>"));
  }

  private static List<Mission> missions() {
    return List.of(
        mission(
            "Kisoro 2026", "Kisoro, Uganda", MissionKind.SHORT_TERM, "2026-11-17", "2026-11-30"),
        mission("Valley clinic", "", MissionKind.DOMESTIC_REMOTE, "2026-09-01", null),
        mission("Port-au-Prince", "Haiti", MissionKind.DISASTER, "2025-12-20", "2026-01-31"),
        mission("Mbarara 2027", "Mbarara", MissionKind.LONG_TERM, "2027-01-11", "2027-07-11"),
        mission(
            "The road survey with the district health office and the women of the three parishes",
            "Kabale, Kisoro and Rukungiri, from village to village with the survey team",
            MissionKind.RESEARCH_PUBLIC_HEALTH,
            "2024-03-01",
            "2024-08-15"));
  }

  private static Mission mission(
      String name, String place, MissionKind kind, String start, @Nullable String end) {
    return new Mission(
        name,
        name,
        place,
        kind,
        Role.CLINICAL_TRAINEE,
        LocalDate.parse(start),
        end == null ? null : LocalDate.parse(end));
  }

  private static List<LedgerPage.Line> lines() {
    Commitment ruth =
        new Commitment(
            Samples.id(42),
            "Ruth and I",
            "Ask the matron which evening suits the nurses for the talk on wound care, and who"
                + " should hold it",
            LocalDate.of(2026, 12, 20),
            Status.OPEN,
            null,
            Samples.id(31),
            Samples.NOW.minusDays(3));
    return Stream.concat(
            Samples.promises().stream(),
            Stream.of(
                ruth,
                Samples.promise(43, "Thank the interpreter", null).as(Status.KEPT),
                Samples.promise(44, "Teach the dressing alone", null)
                    .because(Status.CHANGED, "We teach it together."),
                DROPPED,
                Samples.promise(46, "Learn to greet in Rufumbira", null)
                    .because(Commitment.Status.DROPPED, "ill")))
        .map(each -> new LedgerPage.Line(each, each.status(), "The queue at the gate"))
        .toList();
  }
}
