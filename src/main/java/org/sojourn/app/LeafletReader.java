package org.sojourn.app;

import org.sojourn.guides.Leaflets;

/** Reads the texts that a user may change, in the user's language. */
public final class LeafletReader {
  private LeafletReader() {}

  /** A text as it is to be shown. */
  public static Leaflets.Read read(Leaflets.Kind kind, Folders folders) {
    return Leaflets.read(kind, ReaderLanguage.of(folders), folders.own(kind));
  }
}
