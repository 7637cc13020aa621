package org.sojourn.app;

import java.time.Duration;
import org.sojourn.json.Settings;

/**
 * What the user chose of how pages behave.
 *
 * @param settings all that was chosen
 * @param keys the keys that run commands
 */
public record Preferences(Settings settings, UserKeys keys) {

  /** What holds where nothing is chosen. */
  public static final Preferences USUAL = new Preferences(Settings.USUAL, UserKeys.NONE);

  /** The preferences that settings say. */
  public static Preferences of(Settings settings) {
    return new Preferences(settings, UserKeys.of(settings.keys()));
  }

  /** How long what is typed waits before it goes to disk. */
  Duration patience() {
    return Duration.ofSeconds(settings.autosave());
  }
}
