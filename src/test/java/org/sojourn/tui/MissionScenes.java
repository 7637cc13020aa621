package org.sojourn.tui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sojourn.app.LedgerPage;
import org.sojourn.app.ReasonPage;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Commitment.Status;

/** The commitments and the missions. */
final class MissionScenes {
  private static final Commitment DROPPED =
      Samples.promise(45, "Write to the ministry about the road", null)
          .dropped("Nobody in Kisoro had asked for it, and the elders write their own letters.");

  private MissionScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    scenes.put("ledger", size -> Scenes.on(size, new LedgerPage(lines(), 1, List.of())));
    scenes.put("ledger-long", size -> Scenes.on(size, new LedgerPage(lines(), 2, List.of())));
    scenes.put("ledger-end", size -> Scenes.on(size, new LedgerPage(lines(), 6, List.of(DROPPED))));
    scenes.put("ledger-empty", size -> Scenes.on(size, new LedgerPage(List.of(), 0, List.of())));
    scenes.put(
        "ledger-reason",
        size ->
            Scenes.on(
                size,
                new ReasonPage(
                    DROPPED.as(Status.OPEN), Status.DROPPED, Writing.of("Nobody had ask", 15))));
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
                Samples.promise(46, "Learn to greet in Rufumbira", null).dropped("ill")))
        .map(each -> new LedgerPage.Line(each, each.status(), "The queue at the gate"))
        .toList();
  }
}
