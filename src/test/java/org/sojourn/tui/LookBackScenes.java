package org.sojourn.tui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sojourn.app.Dial;
import org.sojourn.app.LookBackPage;
import org.sojourn.app.Retrospect;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Commitment.Status;
import org.sojourn.journal.Phase;

/** The page that looks back. */
final class LookBackScenes {
  private static final LocalDate LEFT = LocalDate.of(2026, 11, 9);

  private LookBackScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    scenes.put("looking-reading", size -> on(size, Optional.empty(), 0));
    scenes.put("looking-none", size -> on(size, Optional.of(nothing()), 0));
    scenes.put("looking-first", size -> on(size, Optional.of(much()), 0));
    scenes.put("looking-days", size -> on(size, Optional.of(much()), 12));
    scenes.put("looking-dial", size -> on(size, Optional.of(much()), 24));
    scenes.put("looking-last", size -> on(size, Optional.of(much()), 99));
  }

  private static State on(Size size, Optional<Retrospect> seen, int selected) {
    return Scenes.on(size, new LookBackPage(seen, 3400, 10_000, selected));
  }

  private static Retrospect nothing() {
    YearMonth now = YearMonth.from(Samples.TODAY);
    return new Retrospect(
        Samples.TODAY,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        now,
        now,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Retrospect much() {
    return new Retrospect(
        Samples.TODAY,
        214,
        0,
        months(),
        List.of(
            trend("justice-equity", "Justice and equity", 3),
            trend("consent-truth", "Consent and truth-telling", 5),
            trend("gardening", "gardening", 1),
            trend("language-interpreters", "Language and interpreting", 2),
            trend("a", "Moral distress and being no longer able to do what is right", 4),
            trend("b", "Scope and competence", 6),
            trend("c", "Power and privilege", 7),
            trend("d", "Hospitality and gifts", 1),
            trend("e", "Rest", 1)),
        List.of(trend("daily-five", "Daily Five", 7), trend("heavy-day", "Heavy Day", 2)),
        YearMonth.of(2025, 12),
        YearMonth.of(2026, 11),
        List.of(dial()),
        feelings(),
        promises(),
        List.of(
            new Retrospect.Before(Samples.id(1), LocalDate.of(2025, 11, 22), "The bench"),
            new Retrospect.Before(Samples.id(2), LocalDate.of(2024, 11, 22), "A first letter home"),
            new Retrospect.Before(
                Samples.id(3),
                LocalDate.of(2026, 10, 22),
                "What I asked before anybody had told me that I could ask at all")),
        List.of(
            new Retrospect.Left("Daily Five", "Tomorrow", 3, Samples.id(4), LEFT),
            new Retrospect.Left("Weekly Compass", "Mind and safety", 1, Samples.id(5), LEFT)));
  }

  /** Fourteen months: those before the last twelve stand by year. */
  private static List<Retrospect.Month> months() {
    List<Retrospect.Month> months = new ArrayList<>();
    for (int back = 0; back < 14; back++) {
      YearMonth month = YearMonth.of(2026, 11).minusMonths(back);
      int step = 1 + back % 5;
      int last = back == 0 ? 21 : month.lengthOfMonth();
      months.add(
          new Retrospect.Month(
              month,
              IntStream.rangeClosed(1, last).filter(day -> day % step == 0).boxed().toList()));
    }
    return months;
  }

  private static Retrospect.Trend trend(String id, String label, int place) {
    List<Integer> spans = IntStream.range(0, 12).mapToObj(span -> span * place % 9).toList();
    return new Retrospect.Trend(id, label, spans.stream().mapToInt(Integer::intValue).sum(), spans);
  }

  private static Dial dial() {
    return new Dial(
        Optional.of(Samples.KISORO),
        "The weight of today",
        0,
        10,
        "light",
        "more than I can carry",
        List.of(
            stretch(Phase.PRE_DEPARTURE, "2026-11-12", 3, 5),
            stretch(Phase.FIELD, "2026-11-17", 4, 2, 6, 9, 10, 7, 0, 3, 5, 4),
            stretch(Phase.LAST_DAYS, "2026-11-28", 6, 4, 8),
            stretch(Phase.RE_ENTRY, "2026-12-02", 5, 3, 3, 2)));
  }

  private static Dial.Stretch stretch(Phase phase, String from, int... values) {
    LocalDate first = LocalDate.parse(from);
    return new Dial.Stretch(
        Optional.of(phase),
        IntStream.range(0, values.length)
            .mapToObj(day -> new Dial.Day(first.plusDays(day), List.of(values[day])))
            .toList());
  }

  private static List<Retrospect.Feelings> feelings() {
    return List.of(
        new Retrospect.Feelings(
            Optional.of(Phase.FIELD),
            List.of(
                new Retrospect.Word("uneasy", 7),
                new Retrospect.Word("tired", 5),
                new Retrospect.Word("grateful", 2),
                new Retrospect.Word("proud", 1))),
        new Retrospect.Feelings(Optional.empty(), List.of(new Retrospect.Word("calm", 1))));
  }

  private static List<Commitment> promises() {
    return List.of(
        promise(1, "Ask how refills are recorded", Status.OPEN),
        promise(2, "Send the referral list to the district", Status.OPEN),
        promise(3, "Thank Grace for her words", Status.KEPT),
        promise(4, "Write the guideline", Status.DROPPED));
  }

  private static Commitment promise(int number, String what, Status status) {
    LocalDate due = status == Status.OPEN ? LocalDate.of(2026, 11, 25) : null;
    return new Commitment(
        Samples.id(100 + number), "", what, due, status, null, Samples.id(9), Samples.NOW);
  }
}
