package org.sojourn.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.app.Retrospect.Part;
import org.sojourn.exchange.Chart;
import org.sojourn.exchange.Paper;
import org.sojourn.exchange.Paper.Block;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Phase;

/** The time behind the writer on paper. */
public final class RetrospectPaper {
  private static final String LANGUAGE = "en";
  private static final String YOURS =
      "This is for you. It sets what you wrote side by side; what it means, you say. It holds"
          + " titles, numbers you set and words of feeling: look through it before you hand it on.";

  private final Retrospect seen;
  private final List<Block> blocks = new ArrayList<>();

  private RetrospectPaper(Retrospect seen) {
    this.seen = seen;
  }

  /**
   * A report for the writer.
   *
   * @param name whose journal it is
   */
  public static Paper of(Retrospect seen, String name) {
    RetrospectPaper paper = new RetrospectPaper(seen);
    paper.cover(name);
    paper.days();
    paper.trends(Part.THEMES, seen.themes());
    paper.dials();
    paper.feelings();
    paper.promises();
    paper.before();
    paper.trends(Part.GUIDES, seen.guides());
    paper.left();
    return new Paper("Looking back", LANGUAGE, paper.blocks);
  }

  private void cover(String name) {
    blocks.add(
        new Block.Aside(
            "The journal of %s · %,d %s · made on %s"
                .formatted(
                    name,
                    seen.entries(),
                    seen.entries() == 1 ? "entry" : "entries",
                    Dates.day(seen.today()))));
    blocks.add(new Block.Text(seen.entries() == 0 ? "Nothing is written yet." : YOURS));
    if (seen.closed() > 0) {
      blocks.add(new Block.Aside(closed(seen.closed())));
    }
  }

  /** What is said of private entries that are told by their days alone. */
  public static String closed(int entries) {
    return entries == 1
        ? "A private entry is here by its day alone."
        : "%,d private entries are here by their days alone.".formatted(entries);
  }

  private void part(Part part) {
    blocks.add(new Block.Heading(part.heading()));
  }

  private void drawn(Chart chart) {
    blocks.add(new Block.Drawn(chart));
  }

  private void days() {
    if (!seen.months().isEmpty()) {
      part(Part.DAYS);
      drawn(new Chart.Days(Part.DAYS.heading(), seen.months().stream().map(this::month).toList()));
    }
  }

  /** A month up to today, or to its last marked day. */
  private Chart.Month month(Retrospect.Month of) {
    YearMonth month = of.month();
    int length =
        month.equals(YearMonth.from(seen.today()))
            ? Math.max(seen.today().getDayOfMonth(), of.days().getLast())
            : month.lengthOfMonth();
    return new Chart.Month(Dates.shortMonth(month), length, of.days());
  }

  private void trends(Part part, List<Retrospect.Trend> trends) {
    if (trends.isEmpty()) {
      return;
    }
    part(part);
    blocks.add(new Block.Aside(seen.span() + steps(trends.getFirst().spans().size())));
    drawn(
        new Chart.Trends(
            part.heading(),
            trends.stream()
                .map(trend -> new Chart.Trend(trend.label(), trend.count(), trend.spans()))
                .toList()));
  }

  /** How long each of the spans is for which there is a number. */
  private String steps(int spans) {
    long months = ChronoUnit.MONTHS.between(seen.first(), seen.last()) + 1;
    long each = months / spans;
    return spans == 1
        ? ""
        : each == 1 ? ", month by month" : ", %d months at a time".formatted(each);
  }

  private void dials() {
    if (seen.dials().isEmpty()) {
      return;
    }
    part(Part.DIALS);
    for (Dial dial : seen.dials()) {
      String where = dial.mission().map(Mission::name).orElse("Outside of missions");
      blocks.add(new Block.Text(where + " · " + dial.title()));
      String days = Dates.span(dial.first(), dial.last());
      blocks.add(new Block.Aside(dial.low().isEmpty() ? days : DialRows.said(dial) + " · " + days));
      drawn(
          new Chart.Scale(
              dial.title(),
              dial.least(),
              dial.most(),
              dial.stretches().stream().map(this::stretch).toList()));
    }
  }

  private Chart.Stretch stretch(Dial.Stretch stretch) {
    LocalDate today = seen.today();
    return new Chart.Stretch(
        stretch.phase().map(Phase::label).orElse(""),
        stretch.days().stream()
            .map(day -> new Chart.Day(Dates.near(day.date(), today), day.values()))
            .toList());
  }

  private void points(Part part, List<String> points) {
    if (!points.isEmpty()) {
      part(part);
      blocks.add(new Block.Points(points));
    }
  }

  private void feelings() {
    points(
        Part.FEELINGS,
        seen.feelings().stream()
            .map(phase ->
                phase.when()
                    + ": "
                    + phase.words().stream()
                        .map(Retrospect.Word::said)
                        .collect(Collectors.joining(", ")))
            .toList());
  }

  private void promises() {
    points(Part.PROMISES, seen.promises().stream().map(this::promised).toList());
  }

  private String promised(Commitment promise) {
    String stands = PromiseText.state(promise, seen.today());
    return PromiseText.box(promise)
        + PromiseText.owned(promise)
        + (stands.isEmpty() ? "" : " (" + stands + ")");
  }

  private void before() {
    points(
        Part.BEFORE,
        seen.before().stream()
            .map(each ->
                "%s · %s · %s"
                    .formatted(Dates.day(each.date()), each.title(), each.ago(seen.today())))
            .toList());
  }

  private void left() {
    points(
        Part.LEFT,
        seen.left().stream()
            .map(each ->
                "%s · %s · %s".formatted(each.question(), each.guide(), Dates.day(each.date())))
            .toList());
  }
}
