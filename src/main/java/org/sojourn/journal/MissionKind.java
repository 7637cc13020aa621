package org.sojourn.journal;

/** The kind of work a mission does. */
public enum MissionKind implements Named {
  /** One to a few weeks. */
  SHORT_TERM("short-term", "short-term"),
  /** Months or years in one place. */
  LONG_TERM("long-term", "long-term"),
  /** Emergency work after a disaster or in conflict. */
  DISASTER("disaster", "disaster response"),
  /** Studies, surveys, prevention and education. */
  RESEARCH_PUBLIC_HEALTH("research-public-health", "research or public health"),
  /** Free clinics, migrant health, telehealth. */
  DOMESTIC_REMOTE("domestic-remote", "near home or remote");

  private final String id;
  private final String label;

  MissionKind(String id, String label) {
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
