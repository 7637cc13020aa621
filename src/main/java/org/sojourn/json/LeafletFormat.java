package org.sojourn.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.journal.Leaflet;

/** The files of texts that a programme or a user may change. */
public final class LeafletFormat {

  private static final String[] KEYS = {
    "format", "language", "dated", "title", "sections", "contacts"
  };

  static final Codec<Leaflet> SUPPORT_CARD = codec("sojourn-support-card");

  static final Codec<Leaflet> LIMITS = codec("sojourn-limits");

  static final Codec<Leaflet> ESCALATION = codec("sojourn-escalation");

  static final Codec<Leaflet> WHOM_TO_TELL = codec("sojourn-whom-to-tell");

  private LeafletFormat() {}

  private static Codec<Leaflet> codec(String kind) {
    return new Codec<>(kind, 1, LeafletFormat::read, LeafletFormat::tree, Known.keys(KEYS));
  }

  /**
   * A text of a user's own over the shipped one: what it says counts, what it leaves out stays. As
   * it is written by hand, it need not say its format, and a key that means nothing is a slip.
   *
   * @param changed the day to go by when it does not say one
   */
  public static Leaflet over(Leaflet shipped, Format<Leaflet> format, Doc own, LocalDate changed)
      throws JsonTrouble {
    if (own.has("format") && format instanceof Codec<Leaflet> codec) {
      codec.refuseNewer(own);
    }
    own.only(KEYS);
    return new Leaflet(
        own.text("language", shipped.language()),
        own.has("dated") ? own.date("dated") : changed,
        own.text("title", shipped.title()),
        own.has("sections") ? sections(own) : shipped.sections(),
        own.has("contacts") ? contacts(own) : shipped.contacts());
  }

  private static Leaflet read(Doc doc) throws JsonTrouble {
    return new Leaflet(
        doc.text("language"), doc.date("dated"), doc.text("title"), sections(doc), contacts(doc));
  }

  private static List<Leaflet.Section> sections(Doc doc) throws JsonTrouble {
    List<Leaflet.Section> sections = new ArrayList<>();
    for (Doc section : doc.value("sections").list()) {
      section.only("title", "text");
      sections.add(new Leaflet.Section(section.text("title", ""), section.text("text")));
    }
    return sections;
  }

  private static List<Leaflet.Contact> contacts(Doc doc) throws JsonTrouble {
    List<Leaflet.Contact> contacts = new ArrayList<>();
    for (Doc contact : doc.list("contacts")) {
      contact.only("name", "how");
      contacts.add(new Leaflet.Contact(contact.text("name"), contact.text("how")));
    }
    return contacts;
  }

  private static Tree tree(Leaflet leaflet) {
    return new Tree()
        .put("language", leaflet.language())
        .put("dated", leaflet.dated())
        .put("title", leaflet.title())
        .put("sections", leaflet.sections())
        .putGiven("contacts", leaflet.contacts());
  }
}
