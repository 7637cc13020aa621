package org.sojourn.app;

/** The language that a user wants to read guides, themes and short texts in. */
public final class ReaderLanguage {
  private ReaderLanguage() {}

  /** The one chosen in the settings, else that of the locale, such as {@code es}. */
  public static String of(Folders folders) {
    return folders.language(SettingsFile.readable(folders));
  }
}
