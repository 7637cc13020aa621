package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Prompt;
import org.sojourn.terminal.Input;

/** What happens on a prompt that is answered by a number or by choosing. */
final class ChoosingUpdate {
  static final Notice BY_CHOOSING =
      Notice.done("This one is answered with the arrows, then Space; ^N goes on.");
  static final Notice BY_NUMBER =
      Notice.done("This one is answered with a number, typed by itself after a pause; ^N goes on.");
  private static final Notice NUMBER_FIRST =
      Notice.done("Type a number first; then the arrows change it.");

  /** From seven on a scale of ten on, help is offered. */
  private static final int HEAVY_FROM = 7;

  private static final int SCALE_OF_HEAVY = 10;
  private static final Notice FULL =
      Notice.done("No more of these can be chosen. Space takes one back.");
  private static final Notice ANSWERED =
      Notice.done("This one is answered already: it stays with what you wrote.");

  private ChoosingUpdate() {}

  /**
   * Whether someone goes on writing where nothing can be written and was told so: then letters and
   * spaces must not choose anything behind their back.
   */
  static boolean writesOn(State state, Input input) {
    return state.page().where() == Where.CHOOSING
        && Typing.text(input)
        && state
            .notice()
            .filter(told -> told.equals(BY_CHOOSING) || told.equals(BY_NUMBER))
            .isPresent();
  }

  static Next run(State state, Work work, Command command) {
    return switch (work.field()) {
      case Field.Pick pick -> picked(state, work, pick, command);
      case Field.Dial dial -> turned(state, work, dial, command);
      case Field.Cards cards -> dealt(state, work, cards, command);
      case Field.Prose _ -> Next.of(state);
    };
  }

  /** A card chosen is asked after this page; one that holds an answer already stays. */
  private static Next dealt(State state, Work work, Field.Cards cards, Command command) {
    int step =
        switch (command) {
          case UP, LESS -> -1;
          case DOWN, MORE -> 1;
          default -> 0;
        };
    int to = cards.pick().cursor() + step;
    if (step != 0) {
      return to < 0 || to >= cards.pick().offered().size()
          ? Next.of(state)
          : Next.of(state.with(new WritingPage(work.looking(cards.at(to)))));
    }
    return cards
        .pick()
        .selected()
        .map(card -> dealt(state, work, cards, card.value()))
        .orElse(Next.of(state));
  }

  private static Next dealt(State state, Work work, Field.Cards cards, String card) {
    Guide guide = work.guide();
    Set<String> pages = new HashSet<>(work.pages());
    boolean taken = pages.remove(card);
    if (guide == null || (!taken && cards.pick().chosen().size() >= cards.most())) {
      return Next.of(state.saying(FULL));
    }
    if (!taken) {
      pages.add(card);
    }
    Work asking = work.asking(guide, pages);
    return taken && asking.pages().contains(card)
        ? Next.of(state.saying(ANSWERED))
        : WritingUpdate.changed(state, asking);
  }

  private static Next picked(State state, Work work, Field.Pick pick, Command command) {
    int column = PromptRoom.choiceRows(state.size(), pick);
    int step =
        switch (command) {
          case UP -> -1;
          case DOWN -> 1;
          case LESS -> -column;
          case MORE -> column;
          default -> 0;
        };
    int to = pick.cursor() + step;
    if (step == 0) {
      return changed(state, work, pick.toggled());
    }
    return to < 0 || to >= pick.offered().size()
        ? Next.of(state)
        : Next.of(state.with(new WritingPage(work.looking(pick.at(to)))));
  }

  /** A key that moves changes the number that was chosen: it never chooses one by itself. */
  private static Next turned(State state, Work work, Field.Dial dial, Command command) {
    int step =
        switch (command) {
          case MORE, UP -> 1;
          case LESS, DOWN -> -1;
          default -> 0;
        };
    Integer now = dial.value();
    if (now == null) {
      return Next.of(step == 0 ? state : state.saying(NUMBER_FIRST));
    }
    Prompt.Scale scale = scale(dial);
    int turned = Math.clamp(now + step, scale.min(), scale.max());
    return turned == now
        ? Next.of(state)
        : changed(state, work, new Field.Dial(dial.prompt(), turned));
  }

  /**
   * A digit sets the dial; a nought after a one makes ten; Backspace takes the number back. A digit
   * among words is none of these.
   */
  static Next dialled(State state, Work work, Field.Dial dial, Input input, Instant now) {
    if (Unheard.goesOn(state, input, now) || !(input instanceof Input.Key(KeyStroke stroke))) {
      return unheard(state, BY_NUMBER);
    }
    if (stroke.getKeyType() == KeyType.Backspace || stroke.getKeyType() == KeyType.Delete) {
      return changed(state, work, new Field.Dial(dial.prompt(), null));
    }
    if (Typing.text(input) && Character.isDigit(stroke.getCharacter())) {
      State answered = state.holding(state.hand().with(state.hand().stray().answered()));
      return dialled(answered, work, dial, Character.digit(stroke.getCharacter(), 10));
    }
    return Typing.text(input) ? unheard(state, BY_NUMBER) : Next.of(state);
  }

  private static Next dialled(State state, Work work, Field.Dial dial, int digit) {
    Integer before = dial.value();
    Prompt.Scale scale = scale(dial);
    int joined = before == null ? digit : before * 10 + digit;
    int value = before != null && before > 0 && joined <= scale.max() ? joined : digit;
    return value < scale.min() || value > scale.max()
        ? Next.of(state)
        : changed(state, work, new Field.Dial(dial.prompt(), value));
  }

  /** Where nothing can be written, that is said to whoever writes. */
  static Next typed(State state, Input input) {
    return Typing.text(input) ? unheard(state, BY_CHOOSING) : Next.of(state);
  }

  private static Next unheard(State state, Notice how) {
    AtHand hand = state.hand();
    return Next.of(state.saying(how).holding(hand.with(hand.stray().missed())));
  }

  /**
   * What is typed on such a page, kept in mind in case that it was meant for a text.
   *
   * @param goesOn whether it goes on with words where letters are keys
   */
  static State followed(State state, Input input, boolean goesOn) {
    Stray stray = state.hand().stray();
    boolean here = state.page().where() == Where.CHOOSING && state.held().isEmpty();
    if (here && Typing.text(input) && state.page() instanceof WritingPage(Work work)) {
      return state.holding(state.hand().with(stray.of(work.id()).typed(Typing.letters(input))));
    }
    boolean ends =
        (input instanceof Input.Key && !goesOn)
            || (input instanceof Input.Mouse did && did.action() == Input.Mouse.Action.PRESS);
    return ends ? state.holding(state.hand().with(stray.over())) : state;
  }

  /** A work in which what is selected of a choice is taken; no other prompt has but one answer. */
  static Work taken(Work work) {
    return work.field() instanceof Field.Pick pick
            && pick.prompt().kind() == Kind.CHOICE
            && pick.selected().filter(option -> !pick.chosen().contains(option.value())).isPresent()
        ? work.with(pick.toggled())
        : work;
  }

  /** Whether something is said about what is selected. */
  static boolean speaks(Work work) {
    return work.field() instanceof Field.Pick pick
        && pick.selected().filter(option -> !option.then().isEmpty()).isPresent();
  }

  private static Next changed(State state, Work work, Field field) {
    boolean offered = field instanceof Field.Dial dial && heavy(dial);
    State told = offered ? state.saying(Notice.done(PageWord.MUCH.in(work.language()))) : state;
    return WritingUpdate.changed(told, work.with(field));
  }

  /** Whether a number says that much is carried, on a scale beside which help is offered. */
  private static boolean heavy(Field.Dial dial) {
    Integer value = dial.value();
    Prompt.Scale scale = scale(dial);
    return value != null
        && dial.prompt().offersSupport()
        && SCALE_OF_HEAVY * (value - scale.min()) >= HEAVY_FROM * (scale.max() - scale.min());
  }

  private static Prompt.Scale scale(Field.Dial dial) {
    Prompt.Scale scale = dial.prompt().scale();
    return scale == null ? new Prompt.Scale(0, 10, "", "") : scale;
  }
}
