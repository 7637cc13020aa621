package org.sojourn.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Guide;

/** The file of a draft, by what is being written: an entry or a comment. */
final class DraftFormat {

  static final Codec<Draft> FORMAT =
      new Codec<>(
          "sojourn-draft",
          1,
          DraftFormat::read,
          DraftFormat::tree,
          Known.keys(
                  "format",
                  "work",
                  "kept",
                  "at",
                  "caret",
                  "base",
                  "pages",
                  "guide",
                  "entry",
                  "commitments",
                  "comment")
              .object("entry", EntryFormat.KNOWN)
              .list("commitments", "id", CommitmentFormat.KNOWN)
              .object("comment", CommentFormat.KNOWN));

  private static final String ENTRY = "entry";
  private static final String COMMENT = "comment";
  private static final String GUIDE = "guide";

  private DraftFormat() {}

  private static Draft read(Doc doc) throws JsonTrouble {
    String work = doc.text("work");
    if (work.equals(ENTRY)) {
      return entry(doc);
    }
    if (work.equals(COMMENT)) {
      return comment(doc);
    }
    throw doc.trouble(
        "work", "work [%s] is not one of entry, comment".formatted(Words.excerpt(work)));
  }

  private static Draft entry(Doc doc) throws JsonTrouble {
    List<Commitment> commitments = new ArrayList<>();
    for (Doc commitment : doc.list("commitments")) {
      commitments.add(CommitmentFormat.FORMAT.read(commitment));
    }
    return new Draft.OfEntry(
        EntryFormat.FORMAT.read(doc.object(ENTRY)),
        doc.text("at"),
        doc.number("caret"),
        commitments,
        doc.optionalText("base").orElse(null),
        doc.time("kept"),
        doc.texts("pages"),
        guide(doc));
  }

  /* What was written counts for more: without a guide that can be read it is found elsewhere. */
  private static @Nullable Guide guide(Doc doc) throws JsonTrouble {
    if (!doc.has(GUIDE)) {
      return null;
    }
    try {
      return GuideFormat.FORMAT.read(doc.object(GUIDE));
    } catch (JsonTrouble unreadable) {
      return null;
    }
  }

  private static Draft comment(Doc doc) throws JsonTrouble {
    return new Draft.OfComment(
        CommentFormat.FORMAT.read(doc.object(COMMENT)), doc.number("caret"), doc.time("kept"));
  }

  private static Tree tree(Draft draft) {
    return switch (draft) {
      case Draft.OfEntry of ->
          new Tree()
              .put("work", ENTRY)
              .put("kept", of.kept())
              .put("at", of.at())
              .put("caret", of.caret())
              .put("base", of.base())
              .putGiven("pages", of.pages())
              .put(GUIDE, of.guide())
              .put(ENTRY, of.entry())
              .putGiven("commitments", of.commitments());
      case Draft.OfComment of ->
          new Tree()
              .put("work", COMMENT)
              .put("kept", of.kept())
              .put("caret", of.caret())
              .put(COMMENT, of.comment());
    };
  }
}
