package org.sojourn.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sojourn.journal.Mission;
import org.sojourn.json.Formats;

/**
 * The missions, which share one file. Two windows may change it at once, so a list is written as
 * the changes it makes to the list that was read.
 */
final class Missions {
  private final SideFile<List<Mission>> file;
  private volatile List<Mission> seen = List.of();

  Missions(Layout layout, Cabinet cabinet) {
    file = new SideFile<>(layout.missions(), Formats.MISSIONS, List.of(), cabinet);
  }

  List<Mission> all() {
    List<Mission> all = file.seen();
    seen = all;
    return all;
  }

  /** Why they cannot be read. */
  Optional<Unreadable> unreadable() {
    return file.unreadable();
  }

  /** Writes a list, with what others added or changed meanwhile; the caller holds the lock. */
  List<Mission> keep(List<Mission> ours) throws IOException {
    List<Mission> base = seen;
    List<Mission> merged = merge(byId(base), byId(file.known()), byId(ours));
    file.write(merged);
    seen = merged;
    return merged;
  }

  private static List<Mission> merge(
      Map<String, Mission> base, Map<String, Mission> theirs, Map<String, Mission> ours) {
    Map<String, Mission> merged = new LinkedHashMap<>();
    ours.forEach((id, mission) -> {
      boolean untouched = mission.equals(base.get(id));
      Mission other = untouched ? theirs.get(id) : mission;
      if (other != null) {
        merged.put(id, other);
      }
    });
    theirs.forEach((id, mission) -> {
      if (!Objects.equals(mission, base.get(id))) {
        merged.putIfAbsent(id, mission);
      }
    });
    return List.copyOf(merged.values());
  }

  private static Map<String, Mission> byId(List<Mission> missions) {
    Map<String, Mission> byId = new LinkedHashMap<>();
    missions.forEach(mission -> byId.put(mission.id(), mission));
    return byId;
  }
}
