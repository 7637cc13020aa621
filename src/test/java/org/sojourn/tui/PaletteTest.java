package org.sojourn.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.json.Settings;
import org.sojourn.json.Settings.Theme;
import org.sojourn.terminal.Abilities;
import org.sojourn.terminal.Abilities.Background;
import org.sojourn.terminal.Depth;
import org.sojourn.terminal.Ink;

class PaletteTest {
  private static final TextColor BLACK = new TextColor.RGB(0, 0, 0);
  private static final TextColor WHITE = new TextColor.RGB(255, 255, 255);

  /** The paper where the palette leaves it to the terminal. */
  private static final Map<Background, List<TextColor>> OWN_PAPER =
      Map.of(
          Background.DARK, List.of(BLACK),
          Background.LIGHT, List.of(WHITE),
          Background.UNKNOWN, List.of(BLACK, WHITE));

  static Stream<Arguments> rich() {
    return Stream.of(Depth.CUBE, Depth.FULL)
        .flatMap(depth ->
            Arrays.stream(Theme.values())
                .flatMap(theme ->
                    Arrays.stream(Background.values())
                        .map(background -> Arguments.of(depth, theme, background))));
  }

  @ParameterizedTest
  @MethodSource("rich")
  void every_colour_can_be_read_on_its_paper(Depth depth, Theme theme, Background background) {
    Palette palette = palette(theme, depth, background);
    List<TextColor> papers =
        palette.paper() == ANSI.DEFAULT
            ? OWN_PAPER.getOrDefault(background, List.of())
            : List.of(palette.paper());
    double least = theme == Theme.HIGH_CONTRAST ? 7 : 4.5;
    for (TextColor paper : papers) {
      for (TextColor ink : inks(palette)) {
        double contrast = contrast(ink, paper);
        assertTrue(contrast >= least, ink + " on " + paper + " has " + contrast);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rich")
  void both_depths_show_the_same_colours(Depth depth, Theme theme, Background background) {
    assertEquals(
        inks(palette(theme, Depth.FULL, background)).stream().map(PaletteTest::rgb).toList(),
        inks(palette(theme, depth, background)).stream().map(PaletteTest::rgb).toList());
  }

  @ParameterizedTest
  @MethodSource("rich")
  void without_colours_no_theme_has_any(Depth depth, Theme theme, Background background) {
    Palette none = palette(theme, Depth.NONE, background);
    assertEquals(
        List.of(ANSI.DEFAULT, ANSI.DEFAULT, Ink.FAINT, ANSI.DEFAULT, ANSI.DEFAULT),
        List.of(none.paper(), none.text(), none.quiet(), none.accent(), none.trouble()));
  }

  @Test
  void without_a_choice_paper_and_ink_are_the_terminals_own() {
    for (Depth depth : Depth.values()) {
      for (Background background : Background.values()) {
        Palette palette = palette(Settings.USUAL.theme(), depth, background);
        assertEquals(ANSI.DEFAULT, palette.paper());
        assertEquals(ANSI.DEFAULT, palette.text());
      }
    }
  }

  @Test
  void on_the_console_nothing_is_faint() {
    for (Theme theme : Theme.values()) {
      Palette palette =
          Palette.of(
              theme, new Abilities(Depth.SIXTEEN, false, Background.DARK, false), Background.DARK);
      assertEquals(palette.text(), palette.quiet());
    }
  }

  private static Palette palette(Theme theme, Depth depth, Background background) {
    return Palette.of(theme, new Abilities(depth, true, background, true), background);
  }

  /** The colours that are chosen, not left to the terminal. */
  private static List<TextColor> inks(Palette palette) {
    return Stream.of(palette.text(), palette.quiet(), palette.accent(), palette.trouble())
        .filter(color -> color != ANSI.DEFAULT)
        .toList();
  }

  private static List<Integer> rgb(TextColor color) {
    return List.of(color.getRed(), color.getGreen(), color.getBlue());
  }

  private static double contrast(TextColor one, TextColor other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(TextColor color) {
    return 0.2126 * light(color.getRed())
        + 0.7152 * light(color.getGreen())
        + 0.0722 * light(color.getBlue());
  }

  private static double light(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
