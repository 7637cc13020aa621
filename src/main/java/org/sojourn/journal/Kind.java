package org.sojourn.journal;

/** How a prompt is answered. */
public enum Kind implements Named {
  /** Free prose. */
  TEXT("text", "text"),
  /** A whole number between two ends. */
  SCALE("scale", "scale"),
  /** One of several options. */
  CHOICE("choice", "choice"),
  /** Any of several options. */
  CHECKLIST("checklist", "checklist"),
  /** Words of feeling, chosen from a list. */
  WORDS("words", "words"),
  /** Who will do what by when. */
  COMMITMENTS("commitments", "commitments");

  private final String id;
  private final String label;

  Kind(String id, String label) {
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
