package org.sojourn.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.googlecode.lanterna.TerminalPosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.json.Settings.Theme;
import org.sojourn.terminal.Abilities;
import org.sojourn.terminal.Abilities.Background;
import org.sojourn.terminal.Columns;
import org.sojourn.terminal.Depth;
import org.sojourn.terminal.Frame;

/**
 * Every page as it was looked at and found good, kept as text: the frame, where the caret stands,
 * and its looks. {@code -Dgolden.update=true} writes them anew; look at each before you keep it.
 */
class GoldenFramesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "org", "sojourn", "tui");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final List<Size> SIZES =
      List.of(new Size(80, 24), new Size(60, 20), new Size(120, 40));

  private static final Size LARGE = new Size(160, 50);
  private static final List<String> LARGER =
      List.of(
          "search-",
          "themes-",
          "looking-",
          "share-",
          "judge-",
          "debrief",
          "inbox",
          "received",
          "comment");
  private static final Size THEMED_SIZE = new Size(80, 24);
  private static final List<String> THEMED =
      List.of(
          "home-trouble",
          "write-finding",
          "write-long",
          "write-misspelt",
          "themes-middle",
          "looking-dial");
  private static final Map<String, Palette> PALETTES = palettes();

  @TestFactory
  Stream<DynamicTest> a_page_looks_as_it_was_found_good() {
    return Scenes.all().entrySet().stream()
        .flatMap(scene ->
            sizes(scene.getKey()).stream()
                .map(size ->
                    DynamicTest.dynamicTest(
                        name(scene.getKey(), size),
                        () -> compare(name(scene.getKey(), size), scene.getValue().apply(size)))));
  }

  /** The same three pages as different terminals and settings show them. */
  @TestFactory
  Stream<DynamicTest> a_page_can_be_read_in_every_theme_and_depth() {
    return Scenes.all().entrySet().stream()
        .filter(scene -> THEMED.contains(scene.getKey()))
        .flatMap(scene ->
            PALETTES.entrySet().stream()
                .map(palette -> {
                  String name = name(scene.getKey(), THEMED_SIZE) + "-" + palette.getKey();
                  State state = scene.getValue().apply(THEMED_SIZE);
                  return DynamicTest.dynamicTest(
                      name, () -> compare(name, Views.draw(state, palette.getValue())));
                }));
  }

  private static Map<String, Palette> palettes() {
    Map<String, Palette> palettes = new TreeMap<>();
    Abilities none = new Abilities(Depth.NONE, true, Background.UNKNOWN, false);
    Abilities console = new Abilities(Depth.SIXTEEN, false, Background.DARK, false);
    Abilities full = new Abilities(Depth.FULL, true, Background.UNKNOWN, true);
    Abilities cube = new Abilities(Depth.CUBE, true, Background.UNKNOWN, true);
    palettes.put("no-colour", Palette.of(Theme.AUTO, none, Background.UNKNOWN));
    palettes.put("console", Palette.of(Theme.AUTO, console, Background.DARK));
    palettes.put("paper-unknown", Palette.of(Theme.AUTO, full, Background.UNKNOWN));
    palettes.put("paper-light", Palette.of(Theme.AUTO, cube, Background.LIGHT));
    palettes.put("light", Palette.of(Theme.LIGHT, full, Background.DARK));
    palettes.put("dark", Palette.of(Theme.DARK, full, Background.LIGHT));
    palettes.put("high-contrast", Palette.of(Theme.HIGH_CONTRAST, full, Background.UNKNOWN));
    palettes.put("light-16", Palette.of(Theme.LIGHT, console, Background.DARK));
    return palettes;
  }

  @Test
  void a_screen_too_small_says_so() throws IOException {
    compare("too-small-39x9", State.opening(new Size(39, 9)));
  }

  @Test
  void no_frame_is_kept_that_no_page_draws() throws IOException {
    Set<String> drawn =
        Scenes.all().keySet().stream()
            .flatMap(scene -> sizes(scene).stream().map(size -> name(scene, size) + ".txt"))
            .collect(Collectors.toCollection(TreeSet::new));
    drawn.add("too-small-39x9.txt");
    for (String palette : PALETTES.keySet()) {
      THEMED.forEach(scene -> drawn.add(name(scene, THEMED_SIZE) + "-" + palette + ".txt"));
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> kept =
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      if (UPDATE) {
        kept.stream().filter(file -> !drawn.contains(file)).forEach(GoldenFramesTest::delete);
      } else {
        assertEquals(drawn, kept);
      }
    }
  }

  /** The sizes a page is looked at in; where more room shows more, a larger one too. */
  private static List<Size> sizes(String scene) {
    return LARGER.stream().anyMatch(scene::startsWith)
        ? Stream.concat(SIZES.stream(), Stream.of(LARGE)).toList()
        : SIZES;
  }

  private static String name(String scene, Size size) {
    return scene + "-" + size.columns() + "x" + size.rows();
  }

  private static void compare(String name, State state) throws IOException {
    compare(name, Views.draw(state));
  }

  private static void compare(String name, Frame frame) throws IOException {
    String drawn = picture(frame);
    Path file = FOLDER.resolve(name + ".txt");
    if (UPDATE) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, drawn);
      return;
    }
    assertTrue(
        Files.exists(file),
        () -> "No frame is kept for " + name + "; run with -Dgolden.update=true and look at it.");
    String kept = Files.readString(file);
    if (!kept.equals(drawn)) {
      fail(name + " looks otherwise than it was found good:\n" + difference(kept, drawn));
    }
  }

  /** A frame as text: what is on it, where the caret stands, and how it looks. */
  private static String picture(Frame frame) {
    TerminalPosition caret = frame.caret();
    String at =
        caret == null
            ? "no caret"
            : "caret at column " + caret.getColumn() + ", row " + caret.getRow();
    int columns = frame.getSize().getColumns();
    frame
        .text()
        .lines()
        .forEach(
            row -> assertTrue(Columns.of(row) <= columns, () -> "too wide for the screen: " + row));
    return frame.text() + "\n=== " + at + "\n" + frame.styles();
  }

  /** The rows that are not the same, as they were kept and as they are now. */
  private static String difference(String kept, String drawn) {
    List<String> before = kept.lines().toList();
    List<String> now = drawn.lines().toList();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
      String was = i < before.size() ? before.get(i) : "";
      String is = i < now.size() ? now.get(i) : "";
      if (!was.equals(is)) {
        rows.add("row %2d was |%s|%n        is |%s|".formatted(i, was, is));
      }
    }
    return String.join("\n", rows);
  }

  private static void delete(String file) {
    try {
      Files.delete(FOLDER.resolve(file));
    } catch (IOException notDeleted) {
      throw new UncheckedIOException(notDeleted);
    }
  }
}
