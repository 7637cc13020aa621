package org.sojourn.app;

import java.util.Optional;

/** What happens among names and words of one's own. */
final class OwnUpdate {
  private OwnUpdate() {}

  static Next open(State state) {
    return Next.of(state.waiting(), new Owning.ReadOwn());
  }

  static Next run(State state, OwnPage page, Command command) {
    Optional<OwnPage.Asking> asking = page.asking();
    if (asking.isPresent()) {
      return typing(state, page, asking.get(), command);
    }
    Optional<Integer> moved =
        Navigation.moved(
            command, page.selected(), page.own().size() - 1, state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case OWN_ADD -> asking(state, page.adding());
      case OWN_INSTEAD -> asking(state, page.replacing());
      case OWN_FORGET ->
          page.one()
              .map(each -> changed(state, new Owning.Forget(each.name())))
              .orElse(Next.of(state));
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  private static Next asking(State state, OwnPage page) {
    return ListUpdate.readOnly(state) ? ListUpdate.refused(state) : Next.of(state.with(page));
  }

  private static Next typing(State state, OwnPage page, OwnPage.Asking line, Command command) {
    return switch (command) {
      case CONFIRM -> typed(state, page, line);
      case BACK -> Next.of(state.with(page.listing()));
      default -> Next.of(state);
    };
  }

  private static Next typed(State state, OwnPage page, OwnPage.Asking line) {
    String words = line.typed().text().strip();
    if (!line.fresh()) {
      return page.one()
          .map(each -> changed(state, new Owning.Replace(each.name(), words)))
          .orElse(Next.of(state));
    }
    return words.isEmpty()
        ? Next.of(state.with(page.listing()))
        : changed(state, new Owning.Add(words));
  }

  private static Next changed(State state, Effect effect) {
    return ListUpdate.readOnly(state)
        ? ListUpdate.refused(state)
        : Next.of(state.waiting(), effect);
  }

  /** The list as it is now, over the page it was asked for on, or in its own place. */
  static Next read(State state, Event.OwnRead read) {
    OwnPage page = new OwnPage(read.own(), read.selected(), Optional.empty());
    State shown = state.page() instanceof OwnPage ? state.with(page) : state.over(page);
    return Next.of(read.sentence().isEmpty() ? shown : shown.saying(Notice.done(read.sentence())));
  }
}
