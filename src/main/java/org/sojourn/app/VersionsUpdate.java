package org.sojourn.app;

import java.util.Optional;

/** What happens beside what an entry said before. */
final class VersionsUpdate {
  private VersionsUpdate() {}

  static Next run(State state, VersionsPage page, Command command) {
    Optional<Integer> moved = ReadUpdate.scrolled(state, page.top(), command);
    if (moved.isPresent()) {
      return Next.of(state.with(page.from(moved.get())));
    }
    return switch (command) {
      case OLDER -> Next.of(state.with(page.at(page.at() + 1)));
      case NEWER -> Next.of(state.with(page.at(page.at() - 1)));
      case RESTORE ->
          ListUpdate.readOnly(state)
              ? ListUpdate.refused(state)
              : Next.of(state.waiting(), new Effect.Restore(page.now(), page.version()));
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  /** The versions of an entry on a page of their own. */
  static State read(State state, Event.VersionsRead read) {
    return read.versions().isEmpty()
        ? state.saying(Notice.done(VersionText.NO_OTHER))
        : state.over(new VersionsPage(read.now(), read.versions(), 0, 0));
  }

  /** An entry says again what it said before. */
  static Next restored(State state, boolean conflict) {
    String said = conflict ? VersionText.BOTH_KEPT : VersionText.SAID_AGAIN;
    return Navigation.back(state.saying(Notice.done(said)));
  }
}
