package org.sojourn.tui;

import java.util.List;
import java.util.Map;
import org.sojourn.app.State;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Named;
import org.sojourn.journal.Phase;
import org.sojourn.search.Count;

/** How many of the entries found carry which theme, phase, mission and guide. */
final class FacetsView {
  private static final int MOST = 6;

  private FacetsView() {}

  static void draw(Pen pen, Map<String, List<Count>> facets, State state, Area area) {
    int row = area.top();
    for (Map.Entry<String, List<Count>> facet : facets.entrySet()) {
      // A heading needs a line under it.
      if (!facet.getValue().isEmpty() && row + 1 < area.bottom()) {
        pen.put(area.left(), row, sentence(facet.getKey()), Look.STRONG, area.columns() - 1);
        row = counts(pen, facet, state, area.below(row + 1)) + 1;
      }
    }
  }

  private static int counts(Pen pen, Map.Entry<String, List<Count>> facet, State state, Area area) {
    List<Count> counts = facet.getValue().stream().limit(Math.min(MOST, area.rows())).toList();
    int row = area.top();
    for (Count count : counts) {
      String name = name(pen, state, facet.getKey(), count.value());
      pen.putBoth(
          area.left() + 2, area.right(), row++, name, Look.PLAIN, Pages.number(count.count()));
    }
    return row;
  }

  private static String name(Pen pen, State state, String facet, String value) {
    return switch (facet) {
      case "theme" -> pen.theme(value);
      case "phase" -> Named.of(Phase.class, value).map(Phase::label).orElse(value);
      case "mission" -> mission(state, value);
      default -> sentence(value.replace('-', ' '));
    };
  }

  private static String mission(State state, String id) {
    return state.desk().stream()
        .flatMap(desk -> desk.missions().stream())
        .filter(mission -> mission.id().equals(id))
        .map(Mission::name)
        .findFirst()
        .orElse(id);
  }

  private static String sentence(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
