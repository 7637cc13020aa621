package org.sojourn.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.journal.Guide;

/** What happens on the list of an entry's prompts. */
final class JumpUpdate {
  private static final Notice FULL =
      Notice.done("No more of these cards can be chosen; take one back on their page first.");

  private final WritingUpdate writing;

  JumpUpdate(WritingUpdate writing) {
    this.writing = writing;
  }

  /** The list over an entry being written, at the prompt the writer is at. */
  static Next open(State state) {
    return work(state.page())
        .filter(work -> work.guide() != null || work.fields().size() > 1)
        .map(work -> Next.of(state.over(new JumpPage(here(work)))))
        .orElse(Next.of(state));
  }

  private static int here(Work work) {
    String id = work.field().prompt().id();
    List<String> ids = Jump.all(work).stream().map(Jump::id).toList();
    return Math.max(0, ids.indexOf(id));
  }

  /** The work that is listed. */
  static Optional<Work> work(Page page) {
    return switch (page) {
      case WritingPage(Work work) -> Optional.of(work);
      case FinishPage finish -> Optional.of(FinishUpdate.entered(finish));
      default -> Optional.empty();
    };
  }

  Next run(State state, JumpPage page, Command command) {
    State below = state.back();
    Work work = work(below.page()).orElseThrow();
    List<Jump> jumps = Jump.all(work);
    Optional<Integer> moved =
        Navigation.moved(command, page.selected(), jumps.size() - 1, state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(new JumpPage(moved.get())));
    }
    return switch (command) {
      case GO_THERE -> go(state, work, jumps.get(page.selected()));
      case BACK, JUMP -> Next.of(below);
      default -> Next.of(state);
    };
  }

  private Next go(State state, Work work, Jump jump) {
    Guide guide = work.guide();
    if (jump.standing() != Jump.Standing.ASIDE || guide == null) {
      return writing.go(state.back(), work, work.pages().indexOf(jump.id()));
    }
    if (full(work, jump.id())) {
      return Next.of(state.saying(FULL));
    }
    Set<String> pages = new HashSet<>(work.pages());
    pages.add(jump.id());
    Work asking = work.asking(guide, pages);
    return writing.go(state.back(), asking, asking.pages().indexOf(jump.id()));
  }

  /** Whether a prompt is a card of which the guide wants no more. */
  private static boolean full(Work work, String card) {
    return work.fields().stream()
        .anyMatch(field ->
            field instanceof Field.Cards cards
                && cards.pick().chosen().size() >= cards.most()
                && cards.section().prompts().stream().anyMatch(prompt -> prompt.id().equals(card)));
  }
}
