package org.sojourn.tui;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import org.sojourn.json.Settings;
import org.sojourn.terminal.Abilities;
import org.sojourn.terminal.Abilities.Background;
import org.sojourn.terminal.Depth;
import org.sojourn.terminal.Frame;
import org.sojourn.terminal.Ink;

/**
 * The colours of the screen: the only place that names any. Colour is never the only sign of a
 * meaning. Each colour chosen here, on paper chosen here, has a contrast of 4.5 to 1 or more; on
 * the terminal's own paper it has that on black, on white, or on both where the paper is not known.
 *
 * @param paper what everything is written on
 * @param bars how bars are drawn
 */
public record Palette(
    TextColor paper,
    TextColor text,
    TextColor quiet,
    TextColor accent,
    TextColor trouble,
    Bars bars) {

  private Palette(
      TextColor paper, TextColor text, TextColor quiet, TextColor accent, TextColor trouble) {
    this(paper, text, quiet, accent, trouble, Bars.BLOCKS);
  }

  /** The terminal's own paper and ink, as a dark one of sixteen colours shows them. */
  static final Palette SIXTEEN_ON_DARK = own(Ink.FAINT, ANSI.CYAN, ANSI.RED);

  private static final Palette SIXTEEN_ON_LIGHT = own(Ink.FAINT, ANSI.BLUE, ANSI.RED);
  private static final Palette SIXTEEN_ON_ANY = own(Ink.FAINT, ANSI.DEFAULT, ANSI.RED);
  private static final Palette NO_COLOUR = own(Ink.FAINT, ANSI.DEFAULT, ANSI.DEFAULT);

  /**
   * The palette of a screen.
   *
   * @param background what the terminal's own paper is known to be
   */
  public static Palette of(Settings.Theme theme, Abilities abilities, Background background) {
    Palette chosen =
        switch (abilities.depth()) {
          case NONE -> NO_COLOUR;
          case SIXTEEN -> sixteen(theme, background);
          case CUBE, FULL -> rich(theme, background, abilities.depth());
        };
    return abilities.faint() ? chosen : chosen.onConsole();
  }

  private static Palette sixteen(Settings.Theme theme, Background background) {
    return switch (theme) {
      case AUTO ->
          switch (background) {
            case UNKNOWN -> SIXTEEN_ON_ANY;
            case DARK -> SIXTEEN_ON_DARK;
            case LIGHT -> SIXTEEN_ON_LIGHT;
          };
      case LIGHT -> new Palette(ANSI.WHITE, ANSI.BLACK, ANSI.BLACK, ANSI.BLUE, ANSI.RED);
      case DARK -> new Palette(ANSI.BLACK, ANSI.WHITE, ANSI.WHITE, ANSI.CYAN, ANSI.RED_BRIGHT);
      case HIGH_CONTRAST ->
          new Palette(
              ANSI.BLACK,
              ANSI.WHITE_BRIGHT,
              ANSI.WHITE_BRIGHT,
              ANSI.YELLOW_BRIGHT,
              ANSI.YELLOW_BRIGHT);
    };
  }

  private static Palette rich(Settings.Theme theme, Background background, Depth depth) {
    return switch (theme) {
      case AUTO ->
          switch (background) {
            case UNKNOWN -> own(depth, 0x767676, 0x00875F, 0xD700AF);
            case DARK -> own(depth, 0xA8A8A8, 0x5FD7D7, 0xFF8787);
            case LIGHT -> own(depth, 0x5F5F5F, 0x005F87, 0xAF0000);
          };
      case LIGHT -> painted(depth, 0xFFFFFF, 0x1C1C1C, 0x5F5F5F, 0x005F87, 0xAF0000);
      case DARK -> painted(depth, 0x1C1C1C, 0xDADADA, 0xA8A8A8, 0x5FD7D7, 0xFF8787);
      case HIGH_CONTRAST -> painted(depth, 0x000000, 0xFFFFFF, 0xFFFFFF, 0xFFFF00, 0xFFAF87);
    };
  }

  private static Palette own(TextColor quiet, TextColor accent, TextColor trouble) {
    return new Palette(ANSI.DEFAULT, ANSI.DEFAULT, quiet, accent, trouble);
  }

  private static Palette own(Depth depth, int quiet, int accent, int trouble) {
    return own(color(depth, quiet), color(depth, accent), color(depth, trouble));
  }

  private static Palette painted(
      Depth depth, int paper, int text, int quiet, int accent, int trouble) {
    return new Palette(
        color(depth, paper),
        color(depth, text),
        color(depth, quiet),
        color(depth, accent),
        color(depth, trouble));
  }

  /** All colours here are of the cube or its row of greys, so that every depth shows the same. */
  private static TextColor color(Depth depth, int rgb) {
    int red = rgb >> 16;
    int green = (rgb >> 8) & 0xFF;
    int blue = rgb & 0xFF;
    if (depth == Depth.FULL) {
      return new TextColor.RGB(red, green, blue);
    }
    boolean grey = red == green && green == blue && red % 10 == 8;
    int cube = 16 + 36 * step(red) + 6 * step(green) + step(blue);
    return new TextColor.Indexed(grey ? 232 + red / 10 : cube);
  }

  /** The steps of the cube are at 0, 95, 135 and so on by 40. */
  private static int step(int value) {
    return value == 0 ? 0 : (value - 55) / 40;
  }

  /** Without a faint ink, and with bars of letters: the fonts of the console lack most blocks. */
  private Palette onConsole() {
    TextColor readable = quiet == Ink.FAINT ? text : quiet;
    return new Palette(paper, text, readable, accent, trouble, Bars.LETTERS);
  }

  /** The colour of a tone. */
  TextColor of(Look.Tone tone) {
    return switch (tone) {
      case TEXT -> text;
      case QUIET -> quiet;
      case ACCENT -> accent;
      case TROUBLE -> trouble;
    };
  }

  /** Lays the paper out under all that will be drawn. */
  void spread(Frame frame) {
    frame.setBackgroundColor(paper);
    frame.setForegroundColor(text);
    if (!paper.equals(ANSI.DEFAULT)) {
      frame.fillRectangle(TerminalPosition.TOP_LEFT_CORNER, frame.getSize(), ' ');
    }
  }
}
