package org.sojourn.json;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Origin;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Privacy;
import org.sojourn.journal.Role;

/** The file of an entry. */
final class EntryFormat {

  static final Known KNOWN =
      Known.keys(
              "format",
              "id",
              "date",
              "created",
              "updated",
              "mission",
              "phase",
              "role",
              "language",
              "guide",
              "title",
              "answers",
              "themes",
              "imported",
              "private",
              "shareable")
          .object("guide", GuideRefFormat.KNOWN)
          .list("answers", "prompt", AnswerFormat.KNOWN)
          .object("imported", Known.keys("from", "digest"));

  static final Codec<Entry> FORMAT =
      new Codec<>("sojourn-entry", 1, EntryFormat::read, EntryFormat::tree, KNOWN);

  private EntryFormat() {}

  private static Entry read(Doc doc) throws JsonTrouble {
    OffsetDateTime created = doc.time("created");
    return new Entry(
        doc.id("id"),
        doc.date("date"),
        created,
        doc.has("updated") ? doc.time("updated") : created,
        doc.optionalText("mission").orElse(null),
        doc.optionalNamed("phase", Phase.class).orElse(null),
        doc.optionalNamed("role", Role.class).orElse(null),
        doc.text("language", "en"),
        GuideRefFormat.readIn(doc, "guide"),
        doc.text("title", ""),
        AnswerFormat.readAll(doc.value("answers").list()),
        doc.texts("themes"),
        imported(doc),
        privacy(doc));
  }

  /* That it may be shared counts for more: an older Sojourn sets it and leaves the other. */
  private static Privacy privacy(Doc doc) throws JsonTrouble {
    boolean told = doc.flag("private", false);
    if (doc.flag("shareable", false)) {
      return Privacy.LET_SHARED;
    }
    return told ? Privacy.PRIVATE : Privacy.BY_GUIDE;
  }

  private static @Nullable Origin imported(Doc doc) throws JsonTrouble {
    if (!doc.has("imported")) {
      return null;
    }
    Doc imported = doc.object("imported");
    return new Origin(imported.text("from"), imported.text("digest"));
  }

  private static Tree tree(Entry entry) {
    return new Tree()
        .put("id", entry.id())
        .put("date", entry.date())
        .put("created", entry.created())
        .put("updated", entry.updated())
        .put("mission", entry.mission())
        .put("phase", entry.phase())
        .put("role", entry.role())
        .put("language", entry.language())
        .put("guide", entry.guide())
        .put("title", entry.title())
        .put("answers", entry.answers())
        .put("themes", entry.themes())
        .put("imported", entry.imported())
        .putIf("private", entry.privacy() == Privacy.PRIVATE)
        .putIf("shareable", entry.shareable());
  }

  static Node tree(Origin origin) {
    return new Tree().put("from", origin.from()).put("digest", origin.digest()).fields();
  }
}
