package org.sojourn.json;

import org.sojourn.journal.Share;

/** The file of a share. */
final class ShareFormat {

  static final Known KNOWN =
      Known.keys(
              "format", "id", "entry", "from", "created", "date", "guide", "title", "answers",
              "themes", "ask")
          .object("from", PersonFormat.KNOWN)
          .object("guide", GuideRefFormat.KNOWN)
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
        doc.text("ask", ""));
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
        .putGiven("ask", share.ask());
  }
}
