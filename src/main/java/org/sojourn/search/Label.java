package org.sojourn.search;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.util.Version;

/**
 * What a commit says of itself. An index whose label is another is not used: its layout, its terms,
 * its themes, their places and phrases, would be others. Examples and model are not among this:
 * each entry carries by what it was understood ({@link Fields#KNOWN}), and is looked into again
 * alone.
 */
record Label(Map<String, String> kept) {

  private static final String FILES = "files";

  Label {
    kept = Map.copyOf(kept);
  }

  /** The label of an index that is written now. */
  static Label of(UUID journal, Widening widening) {
    return new Label(
        Map.of(
            "schema", Fields.SCHEMA,
            "analyzer", Prose.VERSION,
            "vocabulary", Integer.toHexString(widening.concepts().hashCode()),
            "lucene", Version.LATEST.toString(),
            "journal", journal.toString()));
  }

  /** Whether a commit was made under this label. */
  boolean fits(Map<String, String> carried) {
    Map<String, String> rest = new HashMap<>(carried);
    return rest.remove(FILES) != null && rest.equals(kept);
  }

  /** What a commit carries that holds these files. */
  Map<String, String> with(Holdings holdings) {
    Map<String, String> all = new HashMap<>(kept);
    all.put(FILES, holdings.digest());
    return all;
  }

  /** The digest of the files that a commit holds; empty when it tells of none. */
  static String files(Map<String, String> carried) {
    return carried.getOrDefault(FILES, "");
  }
}
