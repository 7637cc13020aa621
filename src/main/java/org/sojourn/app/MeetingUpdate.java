package org.sojourn.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.editor.Sheet;
import org.sojourn.editor.Writing;

/** What happens while a debrief is run, one item a screen. */
final class MeetingUpdate {
  /** How often the minutes of an item are looked at. */
  private static final Duration TICK = Duration.ofSeconds(20);

  private final Moment moment;

  MeetingUpdate(Moment moment) {
    this.moment = moment;
  }

  DebriefPage.Clock clock() {
    return new DebriefPage.Clock(moment.id(), moment.now(), moment.now());
  }

  /** What is agreed on comes first; then the first item. */
  Next begun(State state, DebriefPage page) {
    DebriefPage there = page.shown(DebriefPage.Mode.AGREED, 0, Writing.of(""), 0, page.clock());
    return page.revision() == page.kept()
        ? Next.of(state.with(there))
        : Next.of(state.with(there), DebriefUpdate.keep(there));
  }

  Next agreed(State state, DebriefPage page, Command command) {
    return switch (command) {
      case NEXT -> to(state, page, 0);
      case LEAVE_MEETING -> back(state, page);
      default ->
          ReadUpdate.scrolled(state, page.top(), command)
              .map(row ->
                  Next.of(
                      state.with(
                          page.shown(
                              page.mode(), page.selected(), page.notes(), row, page.clock()))))
              .orElse(Next.of(state));
    };
  }

  /** One item on the screen, with its notes. */
  Next to(State state, DebriefPage page, int item) {
    int at = Math.clamp(item, 0, page.items().size() - 1);
    String notes = page.items().get(at).notes();
    DebriefPage.Clock clock = clock();
    DebriefPage there =
        page.shown(DebriefPage.Mode.RUN, at, Writing.of(notes, notes.length()), 0, clock);
    List<Effect> effects =
        new ArrayList<>(List.of(new Effect.Later(TICK, new Event.DraftDue(clock.tick()))));
    if (page.revision() != page.kept()) {
      effects.add(DebriefUpdate.keep(there));
    }
    return new Next(state.with(there), effects);
  }

  Next running(State state, DebriefPage page, Command command) {
    return switch (command) {
      case NEXT ->
          page.selected() + 1 < page.items().size()
              ? to(state, page, page.selected() + 1)
              : Next.of(state.saying(Notice.done("This was the last. ^S closes the debrief.")));
      case PREVIOUS ->
          page.selected() == 0 ? begun(state, page) : to(state, page, page.selected() - 1);
      case CLOSE_DEBRIEF ->
          page.debrief().closed() == null
              ? Next.of(state.waiting(), new Gathering.Close(page.debrief()))
              : Next.of(state.saying(Notice.done("It is closed already; notes are kept.")));
      case LEAVE_MEETING -> back(state, page);
      default -> Next.of(state);
    };
  }

  static Next back(State state, DebriefPage page) {
    DebriefPage there =
        page.shown(
            DebriefPage.Mode.PREPARE,
            page.mode() == DebriefPage.Mode.RUN
                ? page.selected() + DebriefPage.HEAD
                : page.mode() == DebriefPage.Mode.AGREED ? DebriefPage.HEAD : page.selected(),
            Writing.of(""),
            0,
            page.clock());
    return page.revision() == page.kept()
        ? Next.of(state.with(there))
        : Next.of(state.with(there), DebriefUpdate.keep(there));
  }

  /** What follows when the notes are others. */
  Next written(State state, DebriefPage page, Writing writing) {
    if (writing.reads(page.notes())) {
      return Next.of(
          state.with(
              inView(
                  page.shown(page.mode(), page.selected(), writing, page.top(), page.clock()),
                  state.size())));
    }
    DebriefPage changed = inView(page.noting(writing), state.size());
    return changed.due()
        ? Next.of(state.with(changed))
        : Next.of(
            state.with(changed.asked()),
            new Effect.Later(
                state.preferred().patience(), new Event.DraftDue(page.debrief().id())));
  }

  static DebriefPage inView(DebriefPage page, Size size) {
    if (page.mode() != DebriefPage.Mode.RUN) {
      return page;
    }
    int row = Typing.scrolled(page.notes(), page.top(), sheet(page, size));
    return page.shown(page.mode(), page.selected(), page.notes(), row, page.clock());
  }

  /** The room for notes, under the item. */
  static Sheet sheet(DebriefPage page, Size size) {
    return PromptRoom.sheet(size, DebriefText.above(page, size).size());
  }

  /** The time goes on while an item is on the screen. */
  Optional<Next> ticked(State state, UUID tick) {
    if (!(state.page() instanceof DebriefPage page)
        || page.mode() != DebriefPage.Mode.RUN
        || !page.clock().tick().equals(tick)) {
      return Optional.empty();
    }
    DebriefPage.Clock now = new DebriefPage.Clock(tick, page.clock().since(), moment.now());
    return Optional.of(
        Next.of(
            state.with(page.shown(page.mode(), page.selected(), page.notes(), page.top(), now)),
            new Effect.Later(TICK, new Event.DraftDue(tick))));
  }
}
