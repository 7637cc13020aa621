package org.sojourn.app;

/** What happens in the palette. */
final class PaletteUpdate {
  private PaletteUpdate() {}

  /**
   * Moves in the list, or runs what is selected on the page below.
   *
   * @param runner runs it
   */
  static Next run(State state, PalettePage page, Command command, MouseUpdate.Runner runner) {
    return switch (command) {
      case UP -> Next.of(state.with(at(page, page.selected() - 1)));
      case DOWN -> Next.of(state.with(at(page, page.selected() + 1)));
      case RUN ->
          page.commands().isEmpty()
              ? Next.of(state)
              : runner.run(state.back(), page.commands().get(page.selected()));
      default -> Navigation.back(state);
    };
  }

  private static PalettePage at(PalettePage page, int line) {
    int most = Math.max(0, page.commands().size() - 1);
    return new PalettePage(page.asked(), page.typed(), Math.clamp(line, 0, most));
  }
}
