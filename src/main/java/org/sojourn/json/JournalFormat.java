package org.sojourn.json;

/** The file that says which journal a folder holds. */
final class JournalFormat {

  static final Codec<JournalId> FORMAT =
      new Codec<>(
          "sojourn-journal",
          1,
          doc -> new JournalId(doc.id("id")),
          journal -> new Tree().put("id", journal.id()),
          Known.keys("format", "id"));

  private JournalFormat() {}
}
