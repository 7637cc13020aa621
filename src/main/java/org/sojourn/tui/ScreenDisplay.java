package org.sojourn.tui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.app.Display;
import org.sojourn.app.OpeningPage;
import org.sojourn.app.State;
import org.sojourn.app.Window;
import org.sojourn.json.Settings;
import org.sojourn.terminal.JournalTerminal;

/** Shows states on a terminal, in the colours that the user's settings and the terminal allow. */
public final class ScreenDisplay implements Display, Window {
  private final JournalTerminal terminal;
  private volatile Settings.Theme theme = Settings.USUAL.theme();

  public ScreenDisplay(JournalTerminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void show(State state) {
    terminal.show(
        Views.draw(state, Palette.of(theme, terminal.abilities(), terminal.background())));
    if (!(state.page() instanceof OpeningPage)) {
      terminal.listen();
    }
  }

  @Override
  public void follow(Settings settings) {
    terminal.mouse(settings.mouse());
    if (settings.theme() == Settings.Theme.AUTO) {
      terminal.askBackground();
    } else {
      theme = settings.theme();
      terminal.redraw();
    }
  }

  @Override
  public void suspend() throws IOException {
    terminal.suspend();
  }

  @Override
  public Optional<String> editor() {
    return Stream.of("VISUAL", "EDITOR")
        .flatMap(name -> Stream.ofNullable(System.getenv(name)))
        .filter(named -> !named.isBlank())
        .findFirst();
  }

  @Override
  public int lend(String command, Path file) throws IOException {
    return terminal.lend(command, file.toString());
  }
}
