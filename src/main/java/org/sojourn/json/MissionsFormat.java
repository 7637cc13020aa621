package org.sojourn.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Role;

/** The file of a journal's missions. */
final class MissionsFormat {

  static final Known MISSION = Known.keys("id", "name", "place", "kind", "role", "start", "end");

  static final Codec<List<Mission>> FORMAT =
      new Codec<>(
          "sojourn-missions",
          1,
          doc -> readAll(doc.value("missions").list()),
          missions -> new Tree().put("missions", missions),
          Known.keys("format", "missions").list("missions", "id", MISSION));

  private MissionsFormat() {}

  static List<Mission> readAll(List<Doc> docs) throws JsonTrouble {
    List<Mission> missions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Doc doc : docs) {
      Mission mission = read(doc);
      if (!ids.add(mission.id())) {
        throw doc.trouble(
            "id", "mission [%s] stands here twice; remove one".formatted(mission.id()));
      }
      missions.add(mission);
    }
    return List.copyOf(missions);
  }

  private static Mission read(Doc doc) throws JsonTrouble {
    LocalDate start = doc.date("start");
    return new Mission(
        doc.text("id"),
        doc.text("name"),
        doc.text("place", ""),
        doc.named("kind", MissionKind.class),
        doc.named("role", Role.class),
        start,
        end(doc, start));
  }

  private static @Nullable LocalDate end(Doc doc, LocalDate start) throws JsonTrouble {
    if (!doc.has("end")) {
      return null;
    }
    LocalDate end = doc.date("end");
    if (end.isBefore(start)) {
      throw doc.trouble("end", "end [%s] is before start [%s]".formatted(end, start));
    }
    return end;
  }

  static Node tree(Mission mission) {
    return new Tree()
        .put("id", mission.id())
        .put("name", mission.name())
        .putGiven("place", mission.place())
        .put("kind", mission.kind())
        .put("role", mission.role())
        .put("start", mission.start())
        .put("end", mission.end())
        .fields();
  }
}
