package org.sojourn.share;

import org.sojourn.journal.Named;

/** How sure it is that something is from whom it says. */
public enum Trust implements Named {
  /** Nobody signed it: anybody may have written it. */
  UNSIGNED("unsigned", "not signed"),
  /** It was signed with the keys that are pinned; that they are the right ones, nobody compared. */
  SIGNED("signed", "signed, not verified"),
  /** It was signed by a contact whose six words were compared. */
  VERIFIED("verified", "verified");

  private final String id;
  private final String label;

  Trust(String id, String label) {
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
