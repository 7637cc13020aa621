package org.sojourn.tui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.guides.Guides;

/** Pages of guides in the other languages they come in. */
final class LanguageScenes {
  private LanguageScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    for (String language : List.of("es", "fr", "pt")) {
      scenes.put(language + "-guide", size -> keyed(size, language, "heavy-day", ""));
      scenes.put(
          language + "-mirror",
          size -> keyed(size, language, "daily-five", "<cr><c-n><c-n>Una.<c-s><c-g>"));
      scenes.put(
          language + "-promises",
          size -> keyed(size, language, "daily-five", "<cr>" + "<c-n>".repeat(4)));
    }
    scenes.put("es-support", size -> Scenes.on(size, PlainScenes.leaflet("es")));
    scenes.put("es-dial", size -> keyed(size, "es", "heavy-day", "<cr><c-n>"));
    scenes.put("es-dial-heavy", size -> keyed(size, "es", "heavy-day", "<cr><c-n>8"));
    scenes.put("es-finish", size -> keyed(size, "es", "daily-five", "<cr><c-n><c-n>Una.<c-s>"));
    scenes.put("es-jump", size -> keyed(size, "es", "daily-five", "<cr>6<c-n><c-n><c-l>"));
  }

  private static State keyed(Size size, String language, String guide, String keys) {
    return Scenes.keyed(
        GuideScenes.first(size, Guides.shipped(language).guide(guide).orElseThrow()), keys);
  }
}
