package org.sojourn.json;

import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Memory;

/** The file of what a journal has learnt. */
final class MemoryFormat {

  static final Codec<Memory> FORMAT =
      new Codec<>(
          "sojourn-memory",
          1,
          doc -> new Memory(doc.texts("words"), limits(doc)),
          MemoryFormat::tree,
          Known.keys("format", "words", "limits", "limitsDigest"));

  private MemoryFormat() {}

  private static Memory.@Nullable Seen limits(Doc doc) throws JsonTrouble {
    return doc.has("limits")
        ? new Memory.Seen(doc.date("limits"), doc.optionalText("limitsDigest").orElse(null))
        : null;
  }

  private static Tree tree(Memory memory) {
    Tree tree = new Tree().put("words", memory.words());
    Memory.Seen limits = memory.limits();
    return limits == null
        ? tree
        : tree.put("limits", limits.dated()).put("limitsDigest", limits.digest());
  }
}
