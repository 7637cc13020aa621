package org.sojourn.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sojourn.app.Command;
import org.sojourn.app.Desk;
import org.sojourn.app.Event;
import org.sojourn.app.Offer;
import org.sojourn.app.Offered;
import org.sojourn.app.SearchPage;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.app.Where;
import org.sojourn.tui.Scenes;

/** Every page in every state worth a look, line by line: all that can be done can be asked for. */
final class EveryPageTest {
  private static final Size PAPER = new Size(80, 100_000);

  /** What moves a caret, selects, or has another way where there is no screen. */
  private static final Set<Command> ON_SCREENS =
      EnumSet.of(
          Command.UP,
          Command.DOWN,
          Command.FIRST,
          Command.LAST,
          Command.PAGE_BACK,
          Command.PAGE_ON,
          Command.MARK,
          Command.SELECT_ALL,
          Command.COPY,
          Command.CUT,
          Command.CUT_LINE,
          Command.PASTE,
          Command.DELETE_WORD,
          Command.DELETE_BEFORE,
          Command.DELETE_AFTER,
          Command.NEXT_FACET,
          Command.PREVIOUS_FACET,
          Command.FIND_NEXT,
          Command.FIND_PREVIOUS,
          Command.COMPLETE,
          Command.COMPLETE_PATH,
          Command.SETTING_BEFORE,
          Command.TAKE_BACK,
          Command.HELP,
          Command.PALETTE,
          Command.SUSPEND,
          Command.STOP,
          Command.QUIT,
          Command.QUIT_HERE);

  @TestFactory
  Stream<DynamicTest> all_that_can_be_done_can_be_asked_for() {
    return Scenes.all().entrySet().stream()
        .map(scene ->
            DynamicTest.dynamicTest(scene.getKey(), () -> reached(scene.getValue().apply(PAPER))));
  }

  private static void reached(State state) {
    Turn turn = Turns.of(state);
    Set<Command> reached = new HashSet<>(Reply.words(turn, state));
    Wording.back(state).ifPresent(reached::add);
    Stream.concat(
            turn.choices().stream().map(Turn.Choice::act),
            Stream.of(turn.empty(), turn.back(), turn.taken().apply("1"), turn.taken().apply("7"))
                .flatMap(Optional::stream))
        .forEach(act -> reached.addAll(commands(act)));
    List<Command> missing =
        Command.at(state.page().where()).stream()
            .filter(command -> !ON_SCREENS.contains(command) && !reached.contains(command))
            .filter(command -> Offered.works(command, state) && !other(command, turn, state))
            .toList();
    assertEquals(List.of(), missing);
    assertTrue(turn.question().matches("(?s).*[.?)]"), turn.question());
  }

  private static int offers(State state) {
    return state.page() instanceof SearchPage page && page.where() != Where.FACETS
        ? Offer.of(page).size()
        : 0;
  }

  /** Whether it has another way here, or nothing to do. */
  private static boolean other(Command command, Turn turn, State state) {
    return switch (command) {
      case UNDO, REDO -> turn.way() != Turn.Way.PROSE;
      case LOCK -> state.desk().flatMap(Desk::guard).isEmpty();
      case CLOSE, RUN, GROUP_THEMES, CHOOSE, ON, MORE, LESS -> true;
      case OFFER_1 -> state.page().where() == Where.FACETS;
      case TAG, REPLACE, READ -> turn.choices().isEmpty();
      case OFFER_2 -> offers(state) < 2;
      case OFFER_3 -> offers(state) < 3;
      case OFFER_4 -> offers(state) < 4;
      default -> false;
    };
  }

  private static List<Command> commands(Act act) {
    return Stream.concat(
            act.events().stream()
                .flatMap(event ->
                    event instanceof Event.Chosen(Command command)
                        ? Stream.of(command)
                        : Stream.empty()),
            act.then().stream())
        .toList();
  }
}
