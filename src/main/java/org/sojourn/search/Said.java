package org.sojourn.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;

/**
 * An answer or a passage as the index keeps it.
 *
 * @param where the id of the prompt, or what the passage is
 * @param label what that is called
 * @param chosen whether it was chosen among others, and so is shown only where it was asked for
 */
record Said(String where, String label, String text, boolean chosen) {

  /** All that an entry and others said, in order. */
  static List<Said> all(Document stored) {
    String[] where = stored.getValues(Fields.WHERE);
    String[] labels = stored.getValues(Fields.LABEL);
    String[] texts = stored.getValues(Fields.SAID);
    List<Said> all = new ArrayList<>();
    String[] chosen = stored.getValues(Fields.CHOSEN);
    for (int i = 0; i < Math.min(Math.min(where.length, labels.length), texts.length); i++) {
      all.add(new Said(where[i], labels[i], texts[i], Boolean.parseBoolean(chosen[i])));
    }
    return all;
  }

  /** What can be shown of an entry that was not looked for by its words: the first it tells. */
  static Optional<Said> opening(List<Said> all) {
    return all.stream().filter(said -> !said.chosen()).findFirst();
  }

  /** The language in which an entry is kept. */
  static Tongue tongue(Document stored) {
    String language = stored.get(Fields.LANG);
    return Tongue.of(language == null ? "" : language);
  }

  Snippet snippet(Cut cut, List<Mark> marks) {
    return new Snippet(where, label, cut.of(text), marks);
  }
}
