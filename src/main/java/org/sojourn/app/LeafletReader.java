package org.sojourn.app;

import java.io.IOException;
import org.sojourn.guides.Leaflets;
import org.sojourn.json.Settings;

/** Reads the texts that a user may change, in the user's language. */
public final class LeafletReader {
  private LeafletReader() {}

  /** A text as it is to be shown. */
  public static Leaflets.Read read(Leaflets.Kind kind, Folders folders) {
    return Leaflets.read(kind, folders.language(settings(folders)), folders.own(kind));
  }

  /** Settings that cannot be read are told of elsewhere; help must not wait for them. */
  private static Settings settings(Folders folders) {
    try {
      return SettingsFile.read(folders.settings());
    } catch (IOException unreadable) {
      return Settings.USUAL;
    }
  }
}
