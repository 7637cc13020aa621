package org.sojourn.app;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.journal.Contact;

/** A contact as rows of text: how two people make sure of each other's keys. */
public final class ContactText {
  private static final int INDENT = 2;

  private static final String ASK =
      "Ask %s, face to face or by telephone, to read to you the six words of their card. Their"
          + " Sojourn shows them under Contacts. They should be:";
  private static final String AGAIN =
      "Nothing more need be done. If you doubt it, let %s read to you their six words again. They"
          + " should be:";

  private ContactText() {}

  /** How a contact stands, in a word or two. */
  public static String standing(Contact contact) {
    return contact.isVerified() ? "verified" : "not verified";
  }

  /** What the page of a contact says. */
  public static List<Line> of(ContactPage page, int columns) {
    Contact contact = page.contact();
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    said(
        rows,
        "Their card came on %s. ".formatted(day(contact.added())) + verified(contact),
        columns);
    if (contact.assesses()) {
      said(rows, "They also judge your work, and the page on which you share says so.", columns);
    }
    rows.add(Line.EMPTY);
    String ask = (contact.isVerified() ? AGAIN : ASK).formatted(contact.name());
    rows.addAll(Line.wrapped(ask, Line.Tone.PLAIN, columns, 0));
    rows.add(Line.EMPTY);
    String words = String.join(" ", page.words());
    rows.addAll(Line.wrapped(words, Line.Tone.HEADING, columns, INDENT));
    rows.add(Line.EMPTY);
    String differ =
        "If they differ, somebody may have put their own keys in between: share nothing with this"
            + " contact, remove it, and get the card in person.";
    rows.addAll(Line.wrapped(differ, Line.Tone.PLAIN, columns, 0));
    return rows;
  }

  private static void said(List<Line> rows, String sentence, int columns) {
    rows.addAll(Line.wrapped(sentence, Line.Tone.QUIET, columns, 0));
  }

  private static String verified(Contact contact) {
    OffsetDateTime when = contact.verified();
    return when == null
        ? "It is not verified yet: whoever carried it may have changed it."
        : "You compared its words on %s.".formatted(day(when));
  }

  private static String day(OffsetDateTime when) {
    return Dates.day(when.toLocalDate());
  }
}
