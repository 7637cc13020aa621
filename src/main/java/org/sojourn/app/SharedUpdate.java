package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.journal.Withdrawal;
import org.sojourn.share.Sent;

/** What happens on the list of all that was shared. */
final class SharedUpdate {
  private static final String BACK_ALREADY = "It was taken back already.";
  private static final String NO_REACH = "What was read, copied or told, nothing takes back.";

  private SharedUpdate() {}

  static Next run(State state, SharedPage page, Command command) {
    return page.open() ? reading(state, page, command) : listing(state, page, command);
  }

  private static Next listing(State state, SharedPage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(
            command, page.selected(), page.sent().size() - 1, state.size().contentRows() / 3);
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case OPEN -> Next.of(page.item().isEmpty() ? state : state.with(page.from(0)));
      case BACK -> Navigation.back(state);
      default -> acting(state, page, command);
    };
  }

  private static Next reading(State state, SharedPage page, Command command) {
    Optional<Integer> moved = ReadUpdate.scrolled(state, page.top(), command);
    if (moved.isPresent()) {
      return Next.of(state.with(page.from(moved.get())));
    }
    return command == Command.BACK
        ? Next.of(state.with(page.at(page.selected())))
        : acting(state, page, command);
  }

  private static Next acting(State state, SharedPage page, Command command) {
    Optional<Sent> item = page.item();
    if (item.isEmpty()) {
      return Next.of(state);
    }
    return switch (command) {
      case WITHDRAW -> withdraw(state, item.get());
      case SHARE_ANEW -> Next.of(state.waiting(), new Effect.Offer(item.get().share().entry()));
      default -> Next.of(state);
    };
  }

  /** One key; the file that tells its readers can be written again. */
  private static Next withdraw(State state, Sent sent) {
    return ListUpdate.readOnly(state)
        ? ListUpdate.refused(state)
        : Next.of(state.waiting(), new Mailing.Withdraw(sent.share().id()));
  }

  /** All that was shared was read. */
  static Next read(State state, List<Sent> sent) {
    return Next.of(state.over(SharedPage.of(sent)));
  }

  /** A share was taken back; where no folder carries that to its readers, a file does. */
  static Next withdrawn(State state, List<Sent> now, Optional<Withdrawal> unsent, boolean already) {
    State listed = state.each(page -> page instanceof SharedPage shared ? shared.again(now) : page);
    String said = already ? BACK_ALREADY : "Taken back.";
    Notice notice =
        Notice.done(
            unsent.isPresent()
                ? said + " Your reader's Sojourn forgets it when they add this file. " + NO_REACH
                : said + " Those who have it learn of it by the folder you share. " + NO_REACH);
    return Next.of(
        unsent
            .map(withdrawal ->
                listed.over(ShareUpdate.asking(new PathPage.Purpose.TakeBack(withdrawal))))
            .orElse(listed)
            .saying(notice));
  }

  /** The file that takes a share back was written. */
  static Next told(State state, String file) {
    State back = state.page() instanceof PathPage ? state.back() : state;
    return Next.of(
        back.saying(
            Notice.done("Written to " + file + ". Give that file to those who have the share.")));
  }
}
