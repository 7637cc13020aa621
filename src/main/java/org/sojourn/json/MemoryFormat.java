package org.sojourn.json;

import org.sojourn.journal.Memory;

/** The file of what a journal has learnt. */
final class MemoryFormat {

  static final Codec<Memory> FORMAT =
      new Codec<>(
          "sojourn-memory",
          1,
          doc -> new Memory(doc.texts("words"), doc.has("limits") ? doc.date("limits") : null),
          memory -> new Tree().put("words", memory.words()).put("limits", memory.limits()),
          Known.keys("format", "words", "limits"));

  private MemoryFormat() {}
}
