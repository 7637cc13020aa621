package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Leaflet;
import org.sojourn.terminal.Columns;

/** A short text that a user may change, as rows. */
public final class LeafletText {
  private static final int GAP = 2;

  private LeafletText() {}

  /** The rows of a page that shows it: what counts most, then whom to turn to, then the rest. */
  public static List<Line> of(Leaflets.Read read, int columns) {
    List<Line> rows = new ArrayList<>();
    List<Leaflet.Section> sections = read.leaflet().sections();
    for (int i = 0; i < sections.size(); i++) {
      rows.addAll(section(sections.get(i), columns));
      rows.addAll(i == 0 ? contacts(read.leaflet().contacts(), columns) : List.of());
    }
    if (sections.isEmpty()) {
      rows.addAll(contacts(read.leaflet().contacts(), columns));
    }
    rows.add(Line.EMPTY);
    rows.addAll(Line.wrapped(editing(read), Line.Tone.QUIET, columns, 0));
    return rows;
  }

  private static List<Line> section(Leaflet.Section section, int columns) {
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    if (!section.title().isBlank()) {
      rows.addAll(Line.wrapped(section.title(), Line.Tone.HEADING, columns, 0));
    }
    rows.addAll(Line.wrapped(section.text(), Line.Tone.PLAIN, columns, 0));
    return rows;
  }

  /** Names under one another, and beside them how each is reached; beneath, where that is long. */
  private static List<Line> contacts(List<Leaflet.Contact> contacts, int columns) {
    List<Line> rows = new ArrayList<>();
    if (contacts.isEmpty()) {
      return rows;
    }
    rows.add(Line.EMPTY);
    int widest = contacts.stream().mapToInt(each -> Columns.of(each.name())).max().orElse(0) + GAP;
    boolean beside = contacts.stream().allMatch(each -> widest + Columns.of(each.how()) <= columns);
    for (Leaflet.Contact contact : contacts) {
      if (beside) {
        String room = " ".repeat(widest - Columns.of(contact.name()));
        rows.add(new Line(contact.name() + room + contact.how(), Line.Tone.PLAIN, 0));
      } else {
        rows.addAll(Line.wrapped(contact.name(), Line.Tone.PLAIN, columns, 0));
        rows.addAll(Line.wrapped(contact.how(), Line.Tone.PLAIN, columns, GAP));
      }
    }
    return rows;
  }

  private static String editing(Leaflets.Read read) {
    boolean none = read.leaflet().contacts().isEmpty();
    PageWord word =
        switch (read.kind()) {
          case SUPPORT_CARD, WHOM_TO_TELL, ESCALATION ->
              none ? PageWord.CONTACTS : PageWord.CONTACTS_CHANGE;
          case LIMITS -> PageWord.OWN_TEXT;
        };
    return word.in(read.leaflet().language(), read.file());
  }
}
