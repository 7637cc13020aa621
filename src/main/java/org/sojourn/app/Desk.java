package org.sojourn.app;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param themes the labels of themes and of their groups by id
 * @param now the day and time it is, as Home was seen last
 * @param writable whether anything can be saved
 * @param replaced ids of guides of the user's own that stand in the place of shipped ones
 * @param language the language that a page without a guide is written in, such as {@code es}
 * @param guard what locks it; nothing when it is not encrypted
 */
public record Desk(
    Person self,
    Profile profile,
    List<Mission> missions,
    Map<String, String> themes,
    LocalDateTime now,
    boolean writable,
    Set<String> replaced,
    String language,
    Optional<Guard> guard) {

  public Desk {
    missions = List.copyOf(missions);
    themes = Map.copyOf(themes);
    replaced = Set.copyOf(replaced);
  }

  /** A desk of a journal that is not encrypted. */
  public Desk(
      Person self,
      Profile profile,
      List<Mission> missions,
      Map<String, String> themes,
      LocalDateTime now,
      boolean writable,
      Set<String> replaced,
      String language) {
    this(self, profile, missions, themes, now, writable, replaced, language, Optional.empty());
  }

  /** A desk of a writer of English. */
  public Desk(
      Person self,
      Profile profile,
      List<Mission> missions,
      Map<String, String> themes,
      LocalDateTime now,
      boolean writable,
      Set<String> replaced) {
    this(self, profile, missions, themes, now, writable, replaced, PageWord.ENGLISH);
  }

  /** The same with the guides that come with Sojourn. */
  public Desk(
      Person self,
      Profile profile,
      List<Mission> missions,
      Map<String, String> themes,
      LocalDateTime now,
      boolean writable) {
    this(self, profile, missions, themes, now, writable, Set.of());
  }

  /** This desk at another time. */
  Desk at(LocalDateTime later) {
    return new Desk(self, profile, missions, themes, later, writable, replaced, language, guard);
  }

  /** This desk with the missions as they are now. */
  Desk with(List<Mission> changed) {
    return new Desk(self, profile, changed, themes, now, writable, replaced, language, guard);
  }

  /** This desk with what locks it. */
  Desk guarded(Guard by) {
    return new Desk(
        self, profile, missions, themes, now, writable, replaced, language, Optional.of(by));
  }

  /** The day it is. */
  public LocalDate today() {
    return now.toLocalDate();
  }

  /** The mission that counts today: the one under way, else the nearer of the last and the next. */
  public @Nullable Mission mission() {
    return Missions.on(missions, today());
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
