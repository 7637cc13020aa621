package org.sojourn.search;

/** What was found in an index folder. All but {@link #READY} ask for a rebuild. */
public enum Condition {
  /** An index that can be searched. */
  READY,
  /** No index yet. */
  MISSING,
  /** An index that cannot be trusted. */
  DAMAGED,
  /** An index made by another version of Sojourn or of Lucene, or of another journal. */
  OTHER_VERSION
}
