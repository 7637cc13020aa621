package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.editor.Writing;

/**
 * Commands by name.
 *
 * @param asked where the palette was opened, which says which commands can be run
 */
public record PalettePage(Where asked, Writing typed, int selected) implements Page {
  @Override
  public Where where() {
    return Where.PALETTE;
  }

  @Override
  public Optional<Writing> text() {
    return Optional.of(typed);
  }

  /** The commands whose name or help holds what was typed. */
  public List<Command> commands() {
    String wanted = typed.text().strip().toLowerCase(java.util.Locale.ROOT);
    return Command.at(asked).stream()
        .filter(command -> command != Command.PALETTE && !HelpText.MOVES.contains(command))
        .filter(command ->
            (command.label() + " " + command.help())
                .toLowerCase(java.util.Locale.ROOT)
                .contains(wanted))
        .toList();
  }
}
