package org.sojourn.journal;

/** What the writer does on a mission. */
public enum Role implements Named {
  /** A licensed health professional. */
  CLINICIAN("clinician", "clinician"),
  /** A student or resident of a health profession. */
  CLINICAL_TRAINEE("clinical-trainee", "clinical trainee"),
  /** Research, education or prevention work. */
  PUBLIC_HEALTH("public-health", "public health"),
  /** Interpreting, driving, logistics, organising and the like. */
  NON_CLINICAL("non-clinical", "non-clinical");

  private final String id;
  private final String label;

  Role(String id, String label) {
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
