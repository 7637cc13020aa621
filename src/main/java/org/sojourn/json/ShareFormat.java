package org.sojourn.json;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;

/** The file of a share. */
final class ShareFormat {

  static final Known KNOWN =
      Known.keys(
              "format",
              "id",
              "entry",
              "from",
              "created",
              "date",
              "guide",
              "title",
              "answers",
              "themes",
              "ask",
              "to",
              "debrief",
              "purpose",
              "until",
              "quotable",
              "partner",
              "supersedes")
          .object("from", PersonFormat.KNOWN)
          .object("guide", GuideRefFormat.KNOWN)
          .list("to", "journal", PersonFormat.KNOWN)
          .list("answers", "prompt", AnswerFormat.KNOWN);

  static final Codec<Share> FORMAT =
      new Codec<>("sojourn-share", 1, ShareFormat::read, ShareFormat::tree, KNOWN);

  private ShareFormat() {}

  private static Share read(Doc doc) throws JsonTrouble {
    return new Share(
        doc.id("id"),
        doc.id("entry"),
        PersonFormat.read(doc.object("from")),
        doc.time("created"),
        doc.date("date"),
        GuideRefFormat.readIn(doc, "guide"),
        doc.text("title", ""),
        AnswerFormat.readAll(doc.value("answers").list()),
        doc.texts("themes"),
        doc.text("ask", ""),
        terms(doc),
        doc.ids("supersedes"));
  }

  private static Terms terms(Doc doc) throws JsonTrouble {
    List<Person> to = new ArrayList<>();
    for (Doc person : doc.list("to")) {
      to.add(PersonFormat.read(person));
    }
    Doc until = doc.optional("until").orElse(null);
    return new Terms(
        to,
        doc.text("debrief", ""),
        doc.text("purpose", ""),
        until == null ? null : until.date(),
        doc.flag("quotable", false),
        doc.flag("partner", false));
  }

  private static Tree tree(Share share) {
    return new Tree()
        .put("id", share.id())
        .put("entry", share.entry())
        .put("from", share.from())
        .put("created", share.created())
        .put("date", share.date())
        .put("guide", share.guide())
        .putGiven("title", share.title())
        .put("answers", share.answers())
        .putGiven("themes", share.themes())
        .putGiven("ask", share.ask())
        .putGiven("to", share.terms().to())
        .putGiven("debrief", share.terms().debrief())
        .putGiven("purpose", share.terms().purpose())
        .put("until", share.terms().until())
        .putIf("quotable", share.terms().quotable())
        .putIf("partner", share.terms().partner())
        .putGiven("supersedes", share.supersedes());
  }
}
