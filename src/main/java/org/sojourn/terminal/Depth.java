package org.sojourn.terminal;

import java.util.List;
import java.util.Map;

/** How many colours a terminal shows. */
public enum Depth {
  /** None, or none are wanted. */
  NONE,
  /** The sixteen that every terminal has, each in a shade of its own choice. */
  SIXTEEN,
  /** A fixed cube of colours and a row of greys. */
  CUBE,
  /** All. */
  FULL;

  private static final List<String> WITH_CUBE =
      List.of("256color", "kitty", "alacritty", "foot", "wezterm", "ghostty", "contour");

  /**
   * What the environment says of the terminal: {@code NO_COLOR}, {@code COLORTERM}, {@code TERM}.
   */
  static Depth of(Map<String, String> environment) {
    String kind = environment.getOrDefault("TERM", "");
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || isWithout(kind)) {
      return NONE;
    }
    if (kind.endsWith("-direct") || tellsOfAll(environment, kind)) {
      return FULL;
    }
    return hasCube(kind) ? CUBE : SIXTEEN;
  }

  private static boolean hasCube(String kind) {
    for (String known : WITH_CUBE) {
      if (kind.contains(known)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithout(String kind) {
    return kind.startsWith("vt") || kind.endsWith("-mono") || kind.endsWith("-m");
  }

  /** The console and screen hand on what another terminal said of itself, and show less. */
  private static boolean tellsOfAll(Map<String, String> environment, String kind) {
    String told = environment.getOrDefault("COLORTERM", "");
    boolean handedOn = isConsole(kind) || !environment.getOrDefault("STY", "").isEmpty();
    return !handedOn && (told.equals("truecolor") || told.equals("24bit"));
  }

  private static boolean isConsole(String kind) {
    return kind.equals("linux") || kind.startsWith("linux-");
  }
}
