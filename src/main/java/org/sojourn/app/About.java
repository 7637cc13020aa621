package org.sojourn.app;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Role;

/**
 * What is said of a new entry beside its words.
 *
 * @param day the day it is about; else the day it is begun on
 * @param title a few words, may be empty
 * @param themes ids of themes
 * @param mission the id of a mission, or {@link #NO_MISSION}; else the one of that day
 */
public record About(
    @Nullable LocalDate day, String title, List<String> themes, @Nullable String mission) {

  /** What is said of an entry that belongs to no mission. */
  public static final String NO_MISSION = "none";

  /** Nothing in particular. */
  public static final About NOTHING = new About(null, "", List.of(), null);

  public About {
    themes = List.copyOf(themes);
  }

  /**
   * A new entry of which all this is said.
   *
   * @param phases where on a mission its guide has its place; none where it has none
   * @param language the language it is written in, unless its guide has another
   */
  public Entry begun(
      UUID id,
      OffsetDateTime now,
      List<Mission> missions,
      Profile profile,
      List<Phase> phases,
      String language) {
    LocalDate about = day == null ? now.toLocalDate() : day;
    Mission within = within(missions, about, phases);
    Role role = within == null ? profile.role() : within.role();
    return Entry.begun(id, now, language)
        .on(about)
        .within(within == null ? null : within.id(), role)
        .titled(title)
        .about(themes);
  }

  /** An entry of which all this is said anew; what is not said stays as it is. */
  public Entry changed(Entry entry, List<Mission> missions) {
    Entry dated = day == null ? entry : entry.on(day);
    Entry titled = title.isEmpty() ? dated : dated.titled(title);
    Entry themed = themes.isEmpty() ? titled : titled.about(themes);
    if (mission == null) {
      return themed;
    }
    Mission within = within(missions, themed.date(), List.of());
    return within == null
        ? themed.within(null, entry.role())
        : themed.within(within.id(), within.role());
  }

  private @Nullable Mission within(List<Mission> missions, LocalDate about, List<Phase> phases) {
    return mission == null
        ? Missions.on(missions, about, phases)
        : missions.stream().filter(each -> each.id().equals(mission)).findFirst().orElse(null);
  }
}
