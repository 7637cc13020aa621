package org.sojourn.app;

import java.util.Optional;
import java.util.UUID;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Commitment.Status;

/** What happens on the page of commitments. */
final class LedgerUpdate {

  Next run(State state, LedgerPage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(
            command, page.selected(), page.lines().size() - 1, state.size().contentRows() / 2);
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case BACK -> Navigation.back(state);
      case SEARCH -> ListUpdate.search(state);
      case REVERT -> revert(state, page);
      default ->
          page.line()
              .map(line -> on(state, page, line.commitment(), command))
              .orElse(Next.of(state));
    };
  }

  private static Next on(State state, LedgerPage page, Commitment promise, Command command) {
    if (command == Command.OPEN) {
      return opened(state, page);
    }
    if (ListUpdate.readOnly(state)) {
      return ListUpdate.refused(state);
    }
    return switch (command) {
      case PROMISE ->
          Next.of(
              state.with(page.noting(promise)).waiting(),
              new Effect.KeepPromise(promise.as(turned(promise.status()))));
      case PROMISE_CHANGED -> asking(state, promise, Status.CHANGED);
      case PROMISE_DROPPED -> asking(state, promise, Status.DROPPED);
      default -> Next.of(state);
    };
  }

  /** What is open becomes kept; all else is opened again. */
  static Status turned(Status status) {
    return status == Status.OPEN ? Status.KEPT : Status.OPEN;
  }

  private static Next asking(State state, Commitment promise, Status becoming) {
    String why = promise.reason() == null ? "" : promise.reason();
    return Next.of(state.over(new ReasonPage(promise, becoming, Writing.of(why, why.length()))));
  }

  private static Next opened(State state, LedgerPage page) {
    UUID entry = page.line().map(line -> line.commitment().madeIn()).orElse(null);
    if (entry != null && page.line().filter(LedgerPage.Line::meeting).isPresent()) {
      return Next.of(state.waiting(), new Gathering.OpenOne(entry));
    }
    boolean there = page.line().filter(line -> !line.entry().isEmpty()).isPresent();
    return entry != null && there
        ? Next.of(state.waiting(), new Effect.Read(entry))
        : Next.of(state.saying(Notice.done("The entry it was made in is not here.")));
  }

  private static Next revert(State state, LedgerPage page) {
    if (page.before().isEmpty()) {
      return Next.of(state.saying(Notice.done("Nothing was changed here just now.")));
    }
    return Next.of(
        state.with(page.forgetting()).waiting(), new Effect.KeepPromise(page.before().getLast()));
  }

  /** What happens on the line that says why; it stays until the change is safe on disk. */
  Next reason(State state, ReasonPage page, Command command) {
    String why = page.why().text().strip();
    return switch (command) {
      case CONFIRM ->
          why.isEmpty()
              ? Next.of(
                  state.saying(
                      Notice.done("A word or two will do. Esc leaves the commitment as it is.")))
              : Next.of(
                  state.waiting(),
                  new Effect.KeepPromise(page.commitment().because(page.becoming(), why)));
      case BACK -> Next.of(state.back());
      default -> Next.of(state);
    };
  }

  /** A commitment as it now stands, wherever it shows; it stays where it is until read again. */
  static State kept(State state, Commitment promise) {
    State told =
        state.page() instanceof ReasonPage page && page.commitment().id().equals(promise.id())
            ? noted(state.back(), page.commitment())
            : state;
    return told.saying(Notice.done(said(promise)))
        .each(page ->
            switch (page) {
              case HomePage home -> home.with(promise);
              case LedgerPage ledger -> ledger.with(promise);
              case LookBackPage looking -> looking.with(promise);
              default -> page;
            });
  }

  private static State noted(State state, Commitment stood) {
    return state.page() instanceof LedgerPage ledger ? state.with(ledger.noting(stood)) : state;
  }

  private static String said(Commitment promise) {
    return switch (promise.status()) {
      case OPEN -> "Open again: " + promise.what();
      case KEPT -> "Kept: " + promise.what() + " (x opens it again)";
      case CHANGED -> "Changed: " + promise.what() + " (x opens it again)";
      case DROPPED -> "Dropped: " + promise.what() + " (x opens it again)";
    };
  }
}
