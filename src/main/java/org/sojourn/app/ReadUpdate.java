package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Comment;

/** What happens while something is read. */
final class ReadUpdate {

  Next run(State state, ReadPage page, Command command) {
    Optional<Integer> moved = scrolled(state, page.top(), command);
    if (moved.isPresent()) {
      return Next.of(state.with(page.from(moved.get())));
    }
    UUID id = page.entry().id();
    return switch (command) {
      case SHARE -> Next.of(state.waiting(), new Effect.Offer(id));
      case EDIT -> edit(state, id);
      case VERSIONS -> Next.of(state.waiting(), new Effect.ReadVersions(id));
      case DELETE -> Next.of(state.waiting(), new Effect.Trash(id, false));
      case SEARCH -> ListUpdate.search(state);
      case MORE_LIKE -> SearchUpdate.like(state, id, Titles.of(page.entry()));
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  /** An entry that is being changed under this page is gone on with there. */
  private static Next edit(State state, UUID entry) {
    return state
        .downTo(entry)
        .map(open -> Next.of(open.saying(Notice.done("You were changing it already: here."))))
        .orElseGet(() -> Next.of(state.waiting(), new Effect.OpenEdit(entry)));
  }

  /** The same, with those comments noted as seen that the screen now shows to their end. */
  static Next seeing(Next next) {
    State state = next.state();
    if (!(state.page() instanceof ReadPage page) || page.fresh().isEmpty()) {
      return next;
    }
    List<Comment> shown =
        page.fresh().stream().filter(new ReadText(state, page).shown()::contains).toList();
    return shown.isEmpty()
        ? next
        : new Next(state.with(page.seen(shown)), next.effects()).and(new Effect.NoteSeen(shown));
  }

  /** A page just opened, at a comment if that is on it. */
  static State opened(State state, UUID comment) {
    return state.page() instanceof ReadPage page
        ? page.comments().stream()
            .filter(each -> each.id().equals(comment))
            .findFirst()
            .map(new ReadText(state, page)::rowOf)
            .map(row -> state.with(page.from(Math.min(row, Scroll.last(state)))))
            .orElse(state)
        : state;
  }

  Next help(State state, HelpPage page, Command command) {
    return scrolled(state, page.top(), command)
        .map(row -> Next.of(state.with(new HelpPage(page.asked(), row))))
        .orElseGet(() -> command == Command.BACK ? Navigation.back(state) : Next.of(state));
  }

  /** A text over another page; when it is closed, what was read before sharing is remembered. */
  Next leaflet(State state, LeafletPage page, Command command) {
    Optional<Integer> moved = scrolled(state, page.top(), command);
    if (moved.isPresent()) {
      return Next.of(state.with(page.from(moved.get())));
    }
    return switch (command) {
      case BACK, CLOSE, SUPPORT -> closed(state, page.read());
      default -> Next.of(state);
    };
  }

  private static Next closed(State state, Leaflets.Read read) {
    Next back = state.below().isEmpty() ? Navigation.home(state) : Navigation.back(state);
    return switch (read.kind()) {
      case LIMITS -> back.and(new Effect.KnowLimits(read.leaflet()));
      case SUPPORT_CARD, WHOM_TO_TELL, ESCALATION -> back;
    };
  }

  /** The first row to show after a command; the drawing stops at the last. */
  static Optional<Integer> scrolled(State state, int top, Command command) {
    return Navigation.moved(
        command, top, Scroll.last(state), Math.max(1, state.size().contentRows() - 1));
  }
}
