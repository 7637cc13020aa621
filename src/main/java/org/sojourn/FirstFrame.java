package org.sojourn;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.sojourn.app.Folders;
import org.sojourn.app.Start;
import org.sojourn.app.ThreadLanes;
import org.sojourn.guides.Guides;
import org.sojourn.json.Settings;
import org.sojourn.terminal.Abilities;
import org.sojourn.terminal.Abilities.Background;
import org.sojourn.terminal.Depth;
import org.sojourn.terminal.JournalTerminal;
import org.sojourn.terminal.UnseenTerminal;
import org.sojourn.themes.Themes;
import org.sojourn.tui.Palette;

/**
 * The way to the first frame, gone once after a build so that Java can link beforehand all that is
 * met on it, and what reads a file; nothing else: each class that is linked beforehand costs a
 * little at each start.
 */
final class FirstFrame {
  /** A journal that cannot be: nothing is below this file. */
  private static final Path NOWHERE = Path.of("/dev/null/journal");

  private FirstFrame() {}

  /** Ends Java on the first frame, there and then: what closing needs is not on this way. */
  static void train(Clock clock) throws IOException, InterruptedException {
    readAFile();
    show(Folders.of(System.getenv(), NOWHERE), clock, FirstFrame::end);
  }

  /** All that Home waits for is read from such files. Linking what reads them makes up for it. */
  private static void readAFile() {
    Themes.shipped();
    Guides.shipped().guide("daily-five");
  }

  private static void end() {
    // The frame that nobody saw was in all colours; most terminals tell of 256.
    Background unknown = Background.UNKNOWN;
    Palette.of(Settings.Theme.AUTO, new Abilities(Depth.CUBE, true, unknown, true), unknown);
    Runtime.getRuntime().halt(0);
  }

  /** Shows frames to nobody, and runs this after each. */
  static void show(Folders folders, Clock clock, Runnable then)
      throws IOException, InterruptedException {
    JournalTerminal.prepare();
    new Screen(folders, clock, new Start.Home(), Optional.empty(), new ThreadLanes())
        .run(
            inbox -> new UnseenTerminal(new TerminalSize(80, 24), inbox).terminal(),
            display ->
                state -> {
                  display.show(state);
                  then.run();
                });
  }
}
