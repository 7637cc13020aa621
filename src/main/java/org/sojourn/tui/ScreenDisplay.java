package org.sojourn.tui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Display;
import org.sojourn.app.OpeningPage;
import org.sojourn.app.State;
import org.sojourn.app.Window;
import org.sojourn.json.Settings;
import org.sojourn.terminal.Abilities.Background;
import org.sojourn.terminal.JournalTerminal;

/** Shows states on a terminal, in the colours that the user's settings and the terminal allow. */
public final class ScreenDisplay implements Display, Window {
  private final JournalTerminal terminal;
  private volatile Settings.Theme theme;
  private volatile String editor = "";
  private @Nullable Mix mix;

  /** Colours, and what they were mixed for. */
  private record Mix(Settings.Theme theme, Background paper, Palette palette) {}

  /** A display on a terminal, in a theme until the settings are followed. */
  public ScreenDisplay(JournalTerminal terminal, Settings.Theme theme) {
    this.terminal = terminal;
    this.theme = theme;
  }

  @Override
  public void show(State state) {
    terminal.show(Views.draw(state, palette()));
    // Asking for the size anew takes as much as the whole first page, which comes first.
    boolean fetching = state.held().isPresent();
    if (!fetching && !(state.page() instanceof OpeningPage)) {
      terminal.listen();
    }
  }

  /** The colours as they stand, mixed anew only when something of them has changed. */
  private Palette palette() {
    Settings.Theme wanted = theme;
    Background paper = terminal.background();
    Mix last = mix;
    if (last == null || last.theme() != wanted || last.paper() != paper) {
      last = new Mix(wanted, paper, Palette.of(wanted, terminal.abilities(), paper));
      mix = last;
    }
    return last.palette();
  }

  @Override
  public void follow(Settings settings) {
    terminal.mouse(settings.mouse());
    editor = settings.editor();
    Settings.Theme shown = theme;
    theme = settings.theme();
    if (theme == Settings.Theme.AUTO) {
      terminal.askBackground();
    }
    if (theme != shown) {
      terminal.redraw();
    }
  }

  @Override
  public void suspend() throws IOException {
    terminal.suspend();
  }

  @Override
  public Optional<String> editor() {
    return Window.editor(editor, System.getenv());
  }

  @Override
  public int lend(String command, Path file) throws IOException {
    return terminal.lend(command, file.toString());
  }
}
