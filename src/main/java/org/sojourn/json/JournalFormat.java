package org.sojourn.json;

/** The file that says which journal a folder holds. */
final class JournalFormat {

  static final Codec<JournalId> FORMAT =
      new Codec<>(
          "sojourn-journal",
          1,
          doc -> new JournalId(doc.id("id"), doc.texts("keys"), doc.flag("halfway", false)),
          journal ->
              new Tree()
                  .put("id", journal.id())
                  .putGiven("keys", journal.keys())
                  .putIf("halfway", journal.halfway()),
          Known.keys("format", "id", "keys", "halfway"));

  private JournalFormat() {}
}
