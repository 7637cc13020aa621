package org.sojourn.tui;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.sojourn.app.Setting;
import org.sojourn.app.SettingPage;
import org.sojourn.app.SettingsPage;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.editor.Writing;
import org.sojourn.json.Settings;

/** The settings. */
final class SettingsScenes {
  private static final Path FILE = Path.of("/home/amara/.config/sojourn/settings.json");
  private static final String SLIP =
      FILE
          + ", line 3, column 3: unknown key [them]; did you mean theme? Until then the usual"
          + " settings hold.";
  private static final Settings CHOSEN =
      new Settings(
          Settings.Theme.DARK,
          false,
          "en_GB",
          true,
          "es",
          "~/Sync/sojourn",
          0,
          "nano -w",
          66,
          10,
          Map.of("search", "f"));

  private SettingsScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    scenes.put("settings", size -> Scenes.on(size, page(Settings.USUAL, "", 0)));
    scenes.put("settings-chosen", size -> Scenes.on(size, page(CHOSEN, "", 10)));
    scenes.put("settings-slip", size -> Scenes.on(size, page(Settings.USUAL, SLIP, 4)));
    scenes.put(
        "settings-typed",
        size ->
            Scenes.over(
                Scenes.on(size, page(CHOSEN, "", 3)),
                new SettingPage(Setting.KEYS, Writing.of("search: f, back", 15))));
  }

  private static SettingsPage page(Settings settings, String trouble, int selected) {
    return new SettingsPage(settings, FILE, trouble, selected);
  }
}
