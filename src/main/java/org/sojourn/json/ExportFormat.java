package org.sojourn.json;

import java.util.ArrayList;
import java.util.List;

/** The document of an export; its entries and commitments stand in it as in their own files. */
final class ExportFormat {

  static final Codec<Export> FORMAT =
      new Codec<>(
          "sojourn-export",
          1,
          ExportFormat::read,
          ExportFormat::tree,
          Known.keys("format", "entries", "missions", "commitments"));

  private ExportFormat() {}

  private static Export read(Doc doc) throws JsonTrouble {
    return new Export(
        readAll(EntryFormat.FORMAT, doc.value("entries").list()),
        MissionsFormat.readAll(doc.list("missions")),
        readAll(CommitmentFormat.FORMAT, doc.list("commitments")));
  }

  private static <T> List<T> readAll(Format<T> format, List<Doc> docs) throws JsonTrouble {
    List<T> values = new ArrayList<>(docs.size());
    for (Doc doc : docs) {
      values.add(format.read(doc));
    }
    return values;
  }

  private static Tree tree(Export export) {
    return new Tree()
        .put("entries", export.entries())
        .put("missions", export.missions())
        .put("commitments", export.commitments());
  }
}
