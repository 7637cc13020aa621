package org.sojourn.app;

import java.io.IOException;
import org.sojourn.json.Settings;

/** The language that a user wants to read guides, themes and short texts in. */
public final class ReaderLanguage {
  private ReaderLanguage() {}

  /** The one chosen in the settings, else that of the locale, such as {@code es}. */
  public static String of(Folders folders) {
    return folders.language(settings(folders));
  }

  /** Settings that cannot be read are told of elsewhere; a page must not wait for them. */
  private static Settings settings(Folders folders) {
    try {
      return SettingsFile.read(folders.settings());
    } catch (IOException unreadable) {
      return Settings.USUAL;
    }
  }
}
