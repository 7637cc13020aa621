package org.sojourn.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.journal.Commitment;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/**
 * A made-up journal, as it is told in {@code prompts/tour.json}; its days count from the day on
 * which it is laid out.
 *
 * @param name who is made up to have written it
 * @param note what is said of it on Home
 * @param shared what its writer gave to a mentor, who wrote back
 * @param received what others shared with its writer
 */
record Tour(
    String name, String note, Doc mission, List<Page> pages, Shared shared, List<Gift> received) {
  private static final String FILE = "prompts/tour.json";

  /**
   * An entry.
   *
   * @param key what it is called by in this file; may be empty
   * @param guide the guide it was written with; none for a free page
   * @param answers what was answered, by prompt, or the text of a free page
   */
  record Page(
      String key,
      int day,
      Optional<String> guide,
      String title,
      List<String> themes,
      Doc answers,
      List<Promise> promises) {}

  /** Something promised in an entry, with what became of it. */
  record Promise(
      String prompt, String what, int due, Commitment.Status status, Optional<String> reason) {}

  /** What was chosen of an entry for a mentor, and what the mentor wrote about an answer. */
  record Shared(
      String entry, List<String> answers, String ask, String by, String on, String comment) {}

  /** What somebody else shared. */
  record Gift(String from, Page page, List<String> share, String ask) {}

  /** The tour that comes with Sojourn. */
  static Tour shipped() throws IOException {
    try (InputStream in = Tour.class.getResourceAsStream("/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("[" + FILE + "] is not here");
      }
      return read(Doc.read(FILE, in.readAllBytes()));
    }
  }

  private static Tour read(Doc doc) throws JsonTrouble {
    List<Page> pages = new ArrayList<>();
    for (Doc entry : doc.list("entries")) {
      pages.add(page(entry));
    }
    List<Gift> received = new ArrayList<>();
    for (Doc gift : doc.list("received")) {
      received.add(new Gift(gift.text("from"), page(gift), gift.texts("share"), gift.text("ask")));
    }
    return new Tour(
        doc.text("name"),
        doc.text("note"),
        doc.object("mission"),
        List.copyOf(pages),
        shared(doc.object("shared")),
        List.copyOf(received));
  }

  private static Page page(Doc doc) throws JsonTrouble {
    List<Promise> promises = new ArrayList<>();
    for (Doc each : doc.has("promises") ? doc.list("promises") : List.<Doc>of()) {
      promises.add(
          new Promise(
              each.text("prompt"),
              each.text("what"),
              each.number("due"),
              each.named("status", Commitment.Status.class),
              each.optionalText("reason")));
    }
    Optional<String> guide = doc.optionalText("guide");
    return new Page(
        doc.text("key", ""),
        doc.number("day"),
        guide,
        doc.text("title", ""),
        doc.texts("themes"),
        doc.value(guide.isPresent() ? "answers" : "text"),
        List.copyOf(promises));
  }

  private static Shared shared(Doc doc) throws JsonTrouble {
    return new Shared(
        doc.text("entry"),
        doc.texts("answers"),
        doc.text("ask"),
        doc.text("by"),
        doc.text("on"),
        doc.text("comment"));
  }
}
