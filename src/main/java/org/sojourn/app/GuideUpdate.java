package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Profile;

/** How an entry is begun, and what happens on the first page of a guide. */
final class GuideUpdate {
  private final Moment moment;

  GuideUpdate(Moment moment) {
    this.moment = moment;
  }

  Next run(State state, GuidePage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(
            command, page.selected(), page.ways().size() - 1, state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case BEGIN -> begin(state, page);
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  /**
   * The first page of a new entry: that of its guide where it has something to say beforehand, else
   * the first prompt, or the free page.
   */
  Next open(State state, Start.Entry start) {
    if (ListUpdate.readOnly(state)) {
      return ListUpdate.refused(state);
    }
    Guide guide = start.guide();
    return guide == null || bare(guide)
        ? Next.of(state.over(new WritingPage(work(state, guide, start.about(), List.of()))))
        : Next.of(state.over(GuidePage.opened(start, drafts(state))));
  }

  private static boolean bare(Guide guide) {
    return guide.opening().isBlank() && guide.credit() == null && guide.forms().isEmpty();
  }

  /** The drafts as Home was seen last. */
  private static List<Draft> drafts(State state) {
    return Stream.concat(state.below().stream(), Stream.of(state.page()))
        .flatMap(page -> page instanceof HomePage home ? home.home().stream() : Stream.empty())
        .findFirst()
        .map(Home::drafts)
        .orElse(List.of());
  }

  private Next begin(State state, GuidePage page) {
    return switch (page.way()) {
      case GuidePage.Way.Whole() -> begin(state, page, List.of());
      case GuidePage.Way.Brief(var form) -> begin(state, page, form.prompts());
      case GuidePage.Way.GoOn(var draft) ->
          Next.of(state.back().waiting(), new Effect.OpenDraft(draft.id()));
    };
  }

  /** The first prompt takes the place of the page, so that leaving it leads where that was. */
  private Next begin(State state, GuidePage page, List<String> prompts) {
    Work work = work(state, page.guide(), page.about(), prompts);
    return Next.of(state.with(WritingUpdate.inView(new WritingPage(work), state.size())));
  }

  private Work work(State state, @Nullable Guide guide, About about, List<String> prompts) {
    Entry entry =
        about.begun(
            moment.id(),
            moment.now(),
            state.desk().map(Desk::missions).orElse(List.of()),
            state.desk().map(Desk::profile).orElse(new Profile("", null)),
            guide == null ? List.of() : guide.phases(),
            state.desk().map(Desk::language).orElse(PageWord.ENGLISH));
    return guide == null ? Work.free(entry) : Work.guided(entry, guide, prompts);
  }
}
