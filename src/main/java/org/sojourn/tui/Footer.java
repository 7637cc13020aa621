package org.sojourn.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sojourn.app.Command;
import org.sojourn.app.Keys;
import org.sojourn.app.Offered;
import org.sojourn.app.State;
import org.sojourn.terminal.Columns;

/**
 * The last row of every page: the keys that work now, most needed first. Help and the way out have
 * their room before all others.
 */
final class Footer {
  private static final Set<Command> STAYING =
      Set.of(
          Command.HELP,
          Command.BACK,
          Command.LEAVE,
          Command.STEP_BACK,
          Command.LEAVE_FACETS,
          Command.STOP,
          Command.QUIT_HERE);

  private static final int GAP = 2;

  /** A key and what it does, as it is drawn. */
  private record Hint(Command command, String key, String label, int columns) {
    boolean stays() {
      return STAYING.contains(command);
    }
  }

  private final List<Hint> hints = new ArrayList<>();

  /** The keys of a page. */
  Footer(State state) {
    for (Command command : Offered.commands(state)) {
      hints.add(hint(command, state));
    }
  }

  void draw(Pen pen, int row, int room) {
    int left =
        room - hints.stream().filter(Hint::stays).mapToInt(hint -> hint.columns() + GAP).sum();
    int column = 1;
    for (Hint hint : hints) {
      if (!hint.stays() && hint.columns() > left) {
        continue;
      }
      pen.put(column, row, hint.key(), Look.ACCENT);
      pen.putRight(column + hint.columns(), row, hint.label(), Look.PLAIN);
      column += hint.columns() + GAP;
      left -= hint.stays() ? 0 : hint.columns() + GAP;
    }
  }

  /** The columns that all keys of a page take. */
  int columns() {
    return hints.stream().mapToInt(hint -> hint.columns() + GAP).sum() - GAP;
  }

  private static Hint hint(Command command, State state) {
    List<String> keys = state.keys(command);
    String key = command == Command.HELP ? keys.getLast() : keys.getFirst();
    String name = Keys.label(key);
    String label = Offered.label(command, state);
    return new Hint(command, name, label, Columns.of(name) + 1 + Columns.of(label));
  }
}
