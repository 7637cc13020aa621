package org.sojourn.tui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.app.BrowsePage;
import org.sojourn.app.Command;
import org.sojourn.app.Desk;
import org.sojourn.app.Field;
import org.sojourn.app.FinishPage;
import org.sojourn.app.HomeItem;
import org.sojourn.app.HomePage;
import org.sojourn.app.InboxPage;
import org.sojourn.app.Keys;
import org.sojourn.app.PalettePage;
import org.sojourn.app.SearchPage;
import org.sojourn.app.State;
import org.sojourn.app.Where;
import org.sojourn.app.Work;
import org.sojourn.app.WritingPage;
import org.sojourn.terminal.Columns;

/** The last row of every page: the keys that work now, most needed first; help always stays. */
final class Footer {
  private static final Set<Command> CHANGING =
      Set.of(Command.SHARE, Command.EDIT, Command.DELETE, Command.REFLECT, Command.WRITE);

  private Footer() {}

  static void draw(Pen pen, State state, int row, int room) {
    Where where = state.page().where();
    int left = room - Columns.of(hint(Command.HELP, where)) - 2;
    int column = 1;
    for (Command command : commands(state)) {
      String hint = hint(command, where);
      boolean help = command == Command.HELP;
      if (!help && Columns.of(hint) > left) {
        continue;
      }
      String key = hint.substring(0, hint.indexOf(' '));
      pen.put(column, row, key, Look.ACCENT);
      pen.put(column + Columns.of(key), row, hint.substring(key.length()), Look.PLAIN);
      column += Columns.of(hint) + 2;
      left -= help ? 0 : Columns.of(hint) + 2;
    }
  }

  private static String hint(Command command, Where where) {
    List<String> keys = command.keysAt(where);
    String key = command == Command.HELP ? keys.getLast() : keys.getFirst();
    return Keys.label(key) + " " + command.label();
  }

  /** The commands to name; of two with the same label, the first. */
  private static List<Command> commands(State state) {
    Set<String> labels = new HashSet<>();
    List<Command> named = new ArrayList<>();
    if (promised(state)) {
      named.add(Command.PROMISE);
    }
    Command.at(state.page().where()).stream()
        .filter(command -> command.inFooter() && works(command, state))
        .filter(command -> labels.add(command.label()))
        .forEach(named::add);
    return named;
  }

  /** Whether a command would do something on the page as it stands. */
  private static boolean works(Command command, State state) {
    if (CHANGING.contains(command) && state.desk().filter(Desk::writable).isEmpty()) {
      return false;
    }
    return switch (state.page()) {
      case WritingPage(Work work) -> works(command, work);
      case HomePage page -> command != Command.OPEN || !(page.items().isEmpty() || promised(state));
      case BrowsePage page -> command != Command.OPEN || !page.entries().isEmpty();
      case InboxPage page -> command != Command.OPEN || !page.received().isEmpty();
      case FinishPage page -> command != Command.TO_THEMES || !page.themes().isEmpty();
      case PalettePage page -> command != Command.RUN || !page.commands().isEmpty();
      case SearchPage page ->
          command != Command.TO_LIST
              || page.results().filter(found -> !found.hits().isEmpty()).isPresent();
      default -> true;
    };
  }

  private static boolean works(Command command, Work work) {
    boolean dial = work.field() instanceof Field.Dial;
    return switch (command) {
      case NEXT, ON -> !work.last();
      case PREVIOUS -> work.at() > 0;
      case DEEPER -> work.probes() < work.field().prompt().probes().size();
      case CHOOSE -> !dial;
      default -> true;
    };
  }

  private static boolean promised(State state) {
    return state.page() instanceof HomePage page
        && page.selected() < page.items().size()
        && page.items().get(page.selected()) instanceof HomeItem.Promised;
  }
}
