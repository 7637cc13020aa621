package org.sojourn.search;

import java.util.Locale;

/** A side from which entries are counted and chosen, always by exact tags. */
public enum Facet {
  /** Themes. */
  THEME,
  /** Groups of themes. */
  GROUP,
  /** Phases, by the missions as they are now. */
  PHASE,
  /** Missions. */
  MISSION,
  /** Guides. */
  GUIDE,
  /** The years that entries are about. */
  YEAR,
  /** Those who commented. */
  PERSON;

  /** The name that results and programs know it by. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
