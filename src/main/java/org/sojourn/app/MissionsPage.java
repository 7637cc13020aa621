package org.sojourn.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sojourn.journal.Mission;

/** All missions, the one that starts last first. */
public record MissionsPage(List<Mission> missions, int selected) implements Page {
  public MissionsPage {
    missions = missions.stream().sorted(Comparator.comparing(Mission::start).reversed()).toList();
  }

  @Override
  public Where where() {
    return Where.MISSIONS;
  }

  /** The mission the keys act on, if there is any. */
  Optional<Mission> mission() {
    return selected < missions.size() ? Optional.of(missions.get(selected)) : Optional.empty();
  }

  /** This page with another mission selected. */
  MissionsPage at(int mission) {
    return new MissionsPage(missions, Math.clamp(mission, 0, Math.max(0, missions.size() - 1)));
  }

  /** These missions, with one of them selected. */
  static MissionsPage at(List<Mission> missions, Mission selected) {
    MissionsPage page = new MissionsPage(missions, 0);
    return page.at(page.missions.indexOf(selected));
  }
}
