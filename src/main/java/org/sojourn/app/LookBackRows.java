package org.sojourn.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sojourn.app.Retrospect.Part;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Commitment.Status;

/** The rows of the page that looks back, part by part. */
public final class LookBackRows {
  /** So many months stand with their days; those before them, by years. */
  private static final int MONTHS = 12;

  private static final int MANY = 8;
  private static final int PROMISES = 6;

  private static final String NOTHING =
      "Nothing is written yet. What you write stands here by day and by theme, to come back to.";

  private final Retrospect seen;
  private final int columns;
  private final List<LookBackRow> rows = new ArrayList<>();

  private LookBackRows(Retrospect seen, int columns) {
    this.seen = seen;
    this.columns = columns;
  }

  /** All rows, where a list has so many columns. */
  public static List<LookBackRow> of(Retrospect seen, int columns) {
    LookBackRows page = new LookBackRows(seen, columns);
    if (seen.entries() == 0 && seen.promises().isEmpty()) {
      page.said(NOTHING);
      return page.rows;
    }
    page.before();
    page.days();
    page.trends(Part.THEMES, seen.themes(), "theme:");
    page.dials();
    page.feelings();
    page.promises();
    page.trends(Part.GUIDES, seen.guides(), "guide:");
    page.left();
    return page.rows;
  }

  private void heading(Retrospect.Part part) {
    if (!rows.isEmpty()) {
      rows.add(new LookBackRow.Said(Line.EMPTY));
    }
    rows.add(new LookBackRow.Said(new Line(part.heading(), Line.Tone.HEADING, 0)));
  }

  private void said(String text) {
    Line.wrapped(text, Line.Tone.QUIET, columns, 0)
        .forEach(line -> rows.add(new LookBackRow.Said(line)));
  }

  private void before() {
    if (seen.before().isEmpty()) {
      return;
    }
    heading(Part.BEFORE);
    for (Retrospect.Before entry : seen.before().stream().limit(Retrospect.MOST_BEFORE).toList()) {
      rows.add(
          new LookBackRow.Link(
              entry.title(),
              entry.ago(seen.today()) + " · " + Dates.near(entry.date(), seen.today()),
              new LookBackRow.Opens.Entry(entry.entry())));
    }
  }

  private void days() {
    heading(Part.DAYS);
    rows.add(new LookBackRow.Numbers());
    for (Retrospect.Month month : seen.months().stream().limit(MONTHS).toList()) {
      rows.add(new LookBackRow.Days(month, query("on:" + month.month())));
    }
    Map<Integer, Integer[]> years = new TreeMap<>();
    for (Retrospect.Month month : seen.months().stream().skip(MONTHS).toList()) {
      Integer[] days = years.computeIfAbsent(-month.month().getYear(), _ -> twelve());
      days[month.month().getMonthValue() - 1] = month.days().size();
    }
    years.forEach((year, days) ->
        rows.add(
            new LookBackRow.Trend(
                "%04d, month by month".formatted(-year),
                "",
                Arrays.asList(days),
                query("on:%04d".formatted(-year)))));
  }

  private static Integer[] twelve() {
    Integer[] months = new Integer[MONTHS];
    Arrays.fill(months, 0);
    return months;
  }

  private static LookBackRow.Opens query(String query) {
    return new LookBackRow.Opens.Query(query);
  }

  private void trends(Retrospect.Part part, List<Retrospect.Trend> trends, String key) {
    if (trends.isEmpty()) {
      return;
    }
    heading(part);
    said(seen.span());
    for (Retrospect.Trend trend : trends.stream().limit(MANY).toList()) {
      rows.add(
          new LookBackRow.Trend(
              trend.label(),
              String.valueOf(trend.count()),
              trend.spans(),
              query(key + trend.id())));
    }
    if (part == Part.THEMES && trends.size() > MANY) {
      rows.add(new LookBackRow.Link("all themes …", "", new LookBackRow.Opens.Themes()));
    }
  }

  private void dials() {
    if (seen.dials().isEmpty()) {
      return;
    }
    heading(Part.DIALS);
    said("Each day on which you set it, beside the phases of the mission.");
    for (Dial dial : seen.dials()) {
      rows.addAll(DialRows.of(dial, columns));
    }
  }

  private void feelings() {
    if (seen.feelings().isEmpty()) {
      return;
    }
    heading(Part.FEELINGS);
    for (Retrospect.Feelings phase : seen.feelings()) {
      List<String> words = phase.words().stream().map(Retrospect.Word::said).toList();
      said(phase.when());
      Line.pieces(words, Line.Tone.PLAIN, columns)
          .forEach(line -> rows.add(new LookBackRow.Said(line)));
    }
  }

  private void promises() {
    if (seen.promises().isEmpty()) {
      return;
    }
    heading(Part.PROMISES);
    Stream.of(Status.values()).map(this::promised).flatMap(List::stream).forEach(rows::add);
    rows.add(new LookBackRow.Link("all of them …", "", new LookBackRow.Opens.Promises()));
  }

  private List<LookBackRow> promised(Status status) {
    return seen.promises().stream()
        .filter(promise -> promise.status() == status)
        .limit(PROMISES)
        .map(this::promise)
        .toList();
  }

  private LookBackRow promise(Commitment commitment) {
    return new LookBackRow.Promise(
        commitment,
        commitment.madeIn() == null
            ? new LookBackRow.Opens.Promises()
            : new LookBackRow.Opens.Entry(commitment.madeIn()));
  }

  private void left() {
    if (seen.left().isEmpty()) {
      return;
    }
    heading(Part.LEFT);
    for (Retrospect.Left left : seen.left().stream().limit(MANY).toList()) {
      rows.add(
          new LookBackRow.Link(
              left.question(),
              left.guide() + " · " + Dates.near(left.date(), seen.today()),
              new LookBackRow.Opens.Entry(left.entry())));
    }
  }
}
