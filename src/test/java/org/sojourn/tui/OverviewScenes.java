package org.sojourn.tui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sojourn.app.Overview;
import org.sojourn.app.OverviewPage;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.themes.Theme;
import org.sojourn.themes.Themes;

/** All themes. */
final class OverviewScenes {
  private static final int SPANS = 12;

  private OverviewScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    scenes.put("themes-first", size -> Scenes.on(size, new OverviewPage(written(), 0)));
    scenes.put("themes-middle", size -> Scenes.on(size, new OverviewPage(written(), 20)));
    scenes.put(
        "themes-last",
        size -> Scenes.on(size, new OverviewPage(written(), written().themes().size() - 1)));
    scenes.put(
        "themes-month",
        size -> {
          Overview few = overview(place -> place < 2 ? 1 : 0);
          return Scenes.on(
              size, new OverviewPage(new Overview(few.themes(), few.last(), few.last()), 0));
        });
    scenes.put("themes-none", size -> Scenes.on(size, new OverviewPage(overview(_ -> 0), 0)));
  }

  /** Two of three themes written about, and one that came with an import. */
  private static Overview written() {
    Overview all = overview(place -> place % 3 == 1 ? 0 : (place * 37) % 90 + 1);
    List<Overview.Theme> themes = new ArrayList<>(all.themes());
    themes.add(
        new Overview.Theme(
            "gardening",
            "gardening",
            "Not in the vocabulary",
            1218,
            Optional.of(LocalDate.of(1665, 9, 3)),
            trend(5, 100)));
    return new Overview(themes, all.first(), all.last());
  }

  private static Overview overview(Function<Integer, Integer> counts) {
    List<Theme> vocabulary = Themes.shipped().all();
    List<Overview.Theme> themes =
        IntStream.range(0, vocabulary.size())
            .mapToObj(place -> theme(vocabulary.get(place), place, counts.apply(place)))
            .toList();
    return new Overview(themes, YearMonth.of(2025, 12), YearMonth.of(2026, 11));
  }

  private static Overview.Theme theme(Theme theme, int place, int count) {
    String group =
        Themes.shipped().groups().stream()
            .filter(each -> each.id().equals(theme.group()))
            .findFirst()
            .map(each -> each.label("en"))
            .orElseThrow();
    Optional<LocalDate> last =
        count == 0
            ? Optional.empty()
            : Optional.of(LocalDate.of(2026, 11, 20).minusDays(11L * place));
    return new Overview.Theme(
        theme.id(), theme.label("en"), group, count, last, trend(place, count));
  }

  private static List<Integer> trend(int place, int count) {
    return IntStream.range(0, SPANS)
        .mapToObj(span -> (span * (place + 3)) % 9 * count / 8)
        .toList();
  }
}
