package org.sojourn.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Person;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Profile;

/**
 * What every page knows of the open journal.
 *
 * @param self how the writer signs shares and comments
 * @param themes the labels of themes by id
 * @param today the day it is, by the clock of the last event that looked
 * @param writable whether anything can be saved
 */
public record Desk(
    Person self,
    Profile profile,
    List<Mission> missions,
    Map<String, String> themes,
    LocalDate today,
    boolean writable) {

  public Desk {
    missions = List.copyOf(missions);
    themes = Map.copyOf(themes);
  }

  /** The mission that counts today: the one under way, else the next one, else the last one. */
  public @Nullable Mission mission() {
    return Missions.on(missions, today);
  }

  /** The mission an entry belongs to, if it names one that is known. */
  public @Nullable Mission missionOf(Entry entry) {
    return Missions.of(missions, entry);
  }

  /** The phase of an entry: its own when the writer set one, else by its mission's dates. */
  public @Nullable Phase phaseOf(Entry entry) {
    return Missions.phaseOf(missions, entry);
  }
}
