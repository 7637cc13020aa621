package org.sojourn.tui;

import org.sojourn.app.Display;
import org.sojourn.app.OpeningPage;
import org.sojourn.app.State;
import org.sojourn.terminal.JournalTerminal;

/** Shows states on a terminal. */
public final class ScreenDisplay implements Display {
  private final JournalTerminal terminal;

  public ScreenDisplay(JournalTerminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void show(State state) {
    terminal.show(Views.draw(state));
    if (!(state.page() instanceof OpeningPage)) {
      terminal.listen();
    }
  }
}
