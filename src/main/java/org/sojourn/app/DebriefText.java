package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Leaflet;
import org.sojourn.share.Group;
import org.sojourn.share.GroupThemes;

/** A debrief as rows of text. */
public final class DebriefText {
  private static final int NOTES = 4;
  private static final int MARGIN = 2;
  private static final int NAME = 34;
  private static final int INDENT = 2;

  private DebriefText() {}

  /** The rows over the notes: one item, large and quiet; cut so that notes have some rows. */
  public static List<Line> above(DebriefPage page, Size size) {
    int columns = size.textColumns();
    Debrief.Item item = page.item();
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    rows.addAll(Line.wrapped(title(item), Line.Tone.HEADING, columns, 0));
    rows.add(Line.EMPTY);
    page.room().quote(item).ifPresent(quote -> rows.addAll(quoted(page, quote, columns)));
    rows.addAll(Line.wrapped(item.text(), Line.Tone.PLAIN, columns, 0));
    if (item.part() == Debrief.Part.SUPPORT) {
      rows.addAll(support(page.room().support(), columns));
    }
    List<Line> cut = cut(rows, Math.max(MARGIN, size.contentRows() - NOTES));
    cut.add(Line.EMPTY);
    return cut;
  }

  /** What is agreed on before a debrief begins, and the limits of that. */
  public static List<Line> agreed(DebriefPage page, int columns) {
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    rows.add(new Line("What we agree on", Line.Tone.HEADING, 0));
    rows.add(Line.EMPTY);
    page.room()
        .texts()
        .rules()
        .forEach(rule -> rows.addAll(Line.wrapped("· " + rule, Line.Tone.PLAIN, columns, 0)));
    rows.add(Line.EMPTY);
    rows.add(new Line("The limits of that", Line.Tone.HEADING, 0));
    for (Leaflet.Section section : page.room().limits().sections()) {
      rows.add(Line.EMPTY);
      rows.addAll(Line.wrapped(section.title(), Line.Tone.QUIET, columns, 0));
      rows.addAll(Line.wrapped(section.text(), Line.Tone.PLAIN, columns, 0));
    }
    return rows;
  }

  private static List<Line> cut(List<Line> rows, int most) {
    if (rows.size() < most) {
      return new ArrayList<>(rows);
    }
    List<Line> cut = new ArrayList<>(rows.subList(0, most - MARGIN));
    cut.add(new Line("…", Line.Tone.QUIET, 0));
    return cut;
  }

  private static List<Line> quoted(DebriefPage page, Group.Quote quote, int columns) {
    List<Line> rows = new ArrayList<>();
    if (!quote.question().isBlank()) {
      rows.addAll(Line.wrapped(quote.question(), Line.Tone.QUIET, columns, 0));
    }
    rows.addAll(Line.wrapped(quote.words(), Line.Tone.PLAIN, columns, INDENT));
    String by = DebriefPaper.called(page.debrief().names(), quote.from());
    rows.addAll(
        by.isEmpty() ? List.of() : Line.wrapped("— " + by, Line.Tone.QUIET, columns, INDENT));
    return rows;
  }

  private static List<Line> support(Leaflet card, int columns) {
    List<Line> rows = new ArrayList<>();
    for (Leaflet.Contact contact : card.contacts()) {
      rows.addAll(Line.wrapped(contact.name() + ": " + contact.how(), Line.Tone.PLAIN, columns, 0));
    }
    for (Leaflet.Section section : card.sections()) {
      rows.add(Line.EMPTY);
      rows.addAll(Line.wrapped(section.text(), Line.Tone.QUIET, columns, 0));
    }
    return rows;
  }

  /** What an item is called. */
  public static String title(Debrief.Item item) {
    return item.title().isBlank() ? "An excerpt" : item.title();
  }

  /** What the group shared about, as bars of people. */
  public static List<Line> themes(DebriefPage page, int columns) {
    GroupThemes themes = page.room().themes();
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    for (GroupThemes.Count each : themes.counts()) {
      rows.add(bar(page, each, columns));
      if (!each.phases().isEmpty()) {
        rows.addAll(
            Line.wrapped(DebriefPaper.phases(each.phases()), Line.Tone.QUIET, columns, INDENT));
      }
    }
    if (themes.withheld()) {
      rows.addAll(Line.wrapped(DebriefPaper.WITHHELD, Line.Tone.PLAIN, columns, 0));
      return rows;
    }
    if (themes.counts().isEmpty()) {
      rows.addAll(
          Line.wrapped(
              "No theme was shared about by enough people to be counted.",
              Line.Tone.PLAIN,
              columns,
              0));
    }
    rows.add(Line.EMPTY);
    rows.addAll(Line.wrapped(DebriefPaper.note(themes), Line.Tone.QUIET, columns, 0));
    rows.addAll(
        Line.wrapped(
            "Counted once: from now on the group is fixed, and what comes later is not counted.",
            Line.Tone.QUIET,
            columns,
            0));
    rows.add(Line.EMPTY);
    rows.add(new Line("Hardly or not written about", Line.Tone.HEADING, 0));
    rows.addAll(
        Line.wrapped(
            themes.seldom().stream().map(id -> label(page, id)).collect(Collectors.joining(" · ")),
            Line.Tone.PLAIN,
            columns,
            0));
    return rows;
  }

  private static Line bar(DebriefPage page, GroupThemes.Count each, int columns) {
    int most = page.room().themes().counts().getFirst().people();
    int room = Math.max(1, columns - NAME - NOTES);
    String bar = "█".repeat(Math.max(1, room * each.people() / most));
    String name = label(page, each.theme());
    String fit = name.length() > NAME - 1 ? name.substring(0, NAME - 2) + "…" : name;
    return new Line("%-34s%3d %s".formatted(fit, each.people(), bar), Line.Tone.PLAIN, 0);
  }

  private static String label(DebriefPage page, String theme) {
    return page.room().labels().getOrDefault(theme, theme);
  }
}
