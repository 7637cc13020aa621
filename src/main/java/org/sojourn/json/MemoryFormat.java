package org.sojourn.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Judged;
import org.sojourn.journal.Memory;
import org.sojourn.journal.SavedSearch;

/** The file of what a journal has learnt. */
final class MemoryFormat {

  private static final Known SEARCH =
      Known.keys("name", "query", "chosen", "newestFirst", "expand");

  static final Codec<Memory> FORMAT =
      new Codec<>(
          "sojourn-memory",
          1,
          MemoryFormat::read,
          MemoryFormat::tree,
          Known.keys("format", "words", "limits", "limitsDigest", "searches", "identifiers", "own")
              .list("searches", "name", SEARCH)
              .list("identifiers", "text", Known.keys("text", "kind", "instead")));

  private MemoryFormat() {}

  private static Memory read(Doc doc) throws JsonTrouble {
    return new Memory(
        doc.texts("words"),
        limits(doc),
        searches(doc.list("searches")),
        judged(doc.list("identifiers")),
        doc.texts("own"));
  }

  private static Memory.@Nullable Seen limits(Doc doc) throws JsonTrouble {
    return doc.has("limits")
        ? new Memory.Seen(doc.date("limits"), doc.optionalText("limitsDigest").orElse(null))
        : null;
  }

  private static Tree tree(Memory memory) {
    Tree tree = new Tree().put("words", memory.words());
    Memory.Seen limits = memory.limits();
    if (limits != null) {
      tree.put("limits", limits.dated()).put("limitsDigest", limits.digest());
    }
    return tree.putGiven("searches", memory.searches())
        .putGiven("identifiers", memory.judged())
        .putGiven("own", memory.own());
  }

  private static List<Judged> judged(List<Doc> docs) throws JsonTrouble {
    List<Judged> judged = new ArrayList<>();
    for (Doc doc : docs) {
      judged.add(
          new Judged(doc.text("text"), doc.text("kind"), doc.optionalText("instead").orElse(null)));
    }
    return judged;
  }

  static Node tree(Judged judged) {
    return new Tree()
        .put("text", judged.text())
        .put("kind", judged.kind())
        .put("instead", judged.instead())
        .fields();
  }

  private static List<SavedSearch> searches(List<Doc> docs) throws JsonTrouble {
    List<SavedSearch> searches = new ArrayList<>();
    for (Doc doc : docs) {
      searches.add(
          new SavedSearch(
              doc.text("name"),
              doc.text("query"),
              chosen(doc),
              doc.flag("newestFirst", false),
              doc.flag("expand", true)));
    }
    return searches;
  }

  private static Map<String, List<String>> chosen(Doc doc) throws JsonTrouble {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    if (doc.has("chosen")) {
      for (Map.Entry<String, Doc> facet : doc.object("chosen").entries().entrySet()) {
        chosen.put(facet.getKey(), facet.getValue().texts());
      }
    }
    return chosen;
  }

  static Node tree(SavedSearch search) {
    Tree tree = new Tree().put("name", search.name()).put("query", search.query());
    if (!search.chosen().isEmpty()) {
      tree.put("chosen", search.chosen());
    }
    tree.putIf("newestFirst", search.newestFirst());
    return (search.expand() ? tree : tree.put("expand", false)).fields();
  }
}
