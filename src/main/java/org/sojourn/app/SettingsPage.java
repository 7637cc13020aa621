package org.sojourn.app;

import java.nio.file.Path;
import java.util.List;
import org.sojourn.json.Settings;

/**
 * All settings, with what each does.
 *
 * @param file where they are written
 * @param trouble why the file cannot be read, so that nothing is changed; empty when it can
 */
public record SettingsPage(Settings settings, Path file, String trouble, int selected)
    implements Page {
  private static final List<Setting> ALL = List.of(Setting.values());

  @Override
  public Where where() {
    return Where.SETTINGS;
  }

  /** The setting that the keys act on. */
  Setting setting() {
    return ALL.get(selected);
  }

  /** This page with another setting selected. */
  SettingsPage at(int setting) {
    return new SettingsPage(settings, file, trouble, Math.clamp(setting, 0, ALL.size() - 1));
  }

  /** This page with the settings as they are now. */
  SettingsPage with(Settings now) {
    return new SettingsPage(now, file, "", selected);
  }
}
