package org.sojourn.journal;

/** Where a day lies on the way through a mission. */
public enum Phase implements Named {
  /** Before the mission starts. */
  PRE_DEPARTURE("pre-departure", "before leaving"),
  /** While the mission lasts, but for its last days. */
  FIELD("field", "in the field"),
  /** The last three days of the mission. */
  LAST_DAYS("last-days", "the last days"),
  /** The first eight weeks after the mission. */
  RE_ENTRY("re-entry", "coming home"),
  /** Later than eight weeks after the mission. */
  LONG_VIEW("long-view", "the long view");

  private final String id;
  private final String label;

  Phase(String id, String label) {
    this.id = id;
    this.label = label;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String label() {
    return label;
  }
}
