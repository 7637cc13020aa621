package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.cli.Shell;
import org.sojourn.json.Settings.Theme;
import org.sojourn.tui.Svg;

/**
 * The pictures in the README are what the program shows on its tour. {@code -Dgolden.update=true}
 * makes them anew.
 */
class PicturesTest {
  private static final Path FOLDER = Path.of("src", "docs");

  @TempDir Path home;

  @Test
  void the_pictures_in_the_readme_are_what_the_tour_shows() throws IOException {
    Map<String, String> pictures = new TreeMap<>();
    take(pictures, "home", "Home: what is begun, promised and written", pilot());
    take(
        pictures,
        "reflect",
        "A question of Daily Five, being answered",
        pilot()
            .keys("r<cr><cr><c-n><c-n>")
            .sees("One moment")
            .type(
                "The queue was at the gate before us, in the order of a row of stones. Nobody had to"
                    + " stand.")
            .later());
    take(pictures, "search", "A search for who decides", pilot().keys("/").type("who decides"));
    take(pictures, "looking-back", "Looking back over days and themes", pilot().keys("l"));
    take(pictures, "read", "An entry with a mentor's comment", pilot().keys("<cr>"));
    compare(pictures);
  }

  private Pilot pilot() throws IOException {
    Map<String, String> environment =
        Map.of("HOME", Files.createTempDirectory(home, "h").toString());
    Shell shell =
        new Shell(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            environment,
            Samples.CLOCK,
            () -> false,
            (_, _, _) -> 0);
    assertEquals(0, Cli.run(List.of("tour"), shell));
    Folders tour = Folders.of(environment, null).tour(environment);
    return Pilot.starts(tour, new Start.Home());
  }

  private static void take(Map<String, String> pictures, String name, String title, Pilot pilot) {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      pictures.put(name + "-" + theme.id() + ".svg", Svg.of(pilot.state(), theme, title));
    }
    pilot.close();
  }

  private static void compare(Map<String, String> pictures) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (Map.Entry<String, String> picture : pictures.entrySet()) {
      Path file = FOLDER.resolve(picture.getKey());
      assertTrue(readme.contains("src/docs/" + picture.getKey()), picture.getKey());
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, picture.getValue());
      } else {
        assertEquals(Files.readString(file), picture.getValue(), picture.getKey());
      }
    }
  }
}
