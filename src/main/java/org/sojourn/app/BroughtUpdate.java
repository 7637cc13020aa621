package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Prompt;

/** What happens when a prompt's week or old entry is asked for, and where it is read. */
final class BroughtUpdate {
  private static final Notice NOT_HERE = Notice.done("Nothing from before belongs to this prompt.");

  private static final String COMMITMENTS = "commitments";
  private static final String WHOM_TO_TELL = "whom-to-tell";

  private BroughtUpdate() {}

  /** Whether a prompt brings something that can be opened beside it. */
  static boolean brings(Prompt prompt) {
    return COMMITMENTS.equals(prompt.brings()) || what(prompt).isPresent() || tells(prompt);
  }

  /** Whether what it brings is the card that says whom to tell. */
  static boolean tells(Prompt prompt) {
    return prompt.brings() == null && WHOM_TO_TELL.equals(prompt.shows());
  }

  private static Optional<BroughtPage.What> what(Prompt prompt) {
    return switch (prompt.brings()) {
      case "week" -> Optional.of(BroughtPage.What.WEEK);
      case "old-entry" -> Optional.of(BroughtPage.What.OLD_ENTRY);
      case null, default -> Optional.empty();
    };
  }

  /** Fetches what the prompt on the page brings. */
  static Next ask(State state, Work work) {
    if (COMMITMENTS.equals(work.field().prompt().brings())) {
      return Next.of(state.waiting(), new Effect.ReadLedger());
    }
    if (tells(work.field().prompt())) {
      return whomToTell(state);
    }
    return what(work.field().prompt())
        .map(what -> Next.of(state.waiting(), new Effect.Bring(what, work.entry())))
        .orElse(Next.of(state.saying(NOT_HERE)));
  }

  /** Fetches the card that says whom to tell. */
  static Next whomToTell(State state) {
    return Next.of(state.waiting(), new Effect.ReadLeaflet(Leaflets.Kind.WHOM_TO_TELL));
  }

  /** What was fetched, over the page; only said when there is nothing. */
  static Next brought(State state, BroughtPage.What what, List<Entry> entries) {
    return Next.of(
        entries.isEmpty()
            ? state.saying(Notice.done(nothing(what)))
            : state.over(new BroughtPage(what, entries, 0, 0)));
  }

  private static String nothing(BroughtPage.What what) {
    return switch (what) {
      case WEEK -> "There is no daily page of this week to show.";
      case OLD_ENTRY -> "There is no entry from the mission to show; write from memory.";
    };
  }

  static Next run(State state, BroughtPage page, Command command) {
    Optional<Integer> moved = ReadUpdate.scrolled(state, page.top(), command);
    if (moved.isPresent()) {
      return Next.of(state.with(page.from(moved.get())));
    }
    return switch (command) {
      case ANOTHER -> Next.of(state.with(page.another()));
      case BACK, BRING -> Next.of(state.back());
      default -> Next.of(state);
    };
  }
}
