package org.sojourn.terminal;

import java.util.Map;

/**
 * What a terminal can show beyond letters.
 *
 * @param depth how many colours
 * @param faint whether a lighter stroke of its own ink can still be read
 * @param background what its own paper is known to be from the start
 * @param asked whether it may be asked for its paper
 */
public record Abilities(Depth depth, boolean faint, Background background, boolean asked) {

  /** A terminal's own paper. */
  public enum Background {
    UNKNOWN,
    DARK,
    LIGHT
  }

  /** A terminal that shows every colour. */
  static final Abilities ALL = new Abilities(Depth.FULL, true, Background.UNKNOWN, true);

  /** What the environment tells. */
  static Abilities of(Map<String, String> environment) {
    String kind = environment.getOrDefault("TERM", "");
    // The console draws a faint stroke dark grey on black, is always dark, and answers nothing.
    boolean console = kind.startsWith("linux");
    Depth depth = Depth.of(environment);
    return new Abilities(
        depth,
        !console,
        console ? Background.DARK : Background.UNKNOWN,
        !console && depth != Depth.NONE);
  }
}
