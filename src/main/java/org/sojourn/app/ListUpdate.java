package org.sojourn.app;

import java.util.Optional;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.SavedSearch;

/** What happens on the pages that are lists: Home, the guides and the timeline. */
final class ListUpdate {
  /** How many lines before its end a list asks for more. */
  private static final int AHEAD = 30;

  /** What is said where something was to be written in a journal that can only be read. */
  static final String READ_ONLY =
      "This journal can only be read here: its folder is not writable, or a newer Sojourn made it."
          + " `sojourn doctor` says which, and what to do.";

  private static final Notice LOOKING =
      Notice.done("What fits today is looked for; that takes a moment. r shows all guides.");

  private final GuideUpdate beginning;

  ListUpdate(Moment moment) {
    this.beginning = new GuideUpdate(moment);
  }

  Next home(State state, HomePage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(
            command, page.selected(), page.items().size() - 1, state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case OPEN -> page.item().map(item -> open(state, page, item)).orElse(Next.of(state));
      case PROMISE -> promise(state, page);
      case REFLECT -> guides(state, page);
      case BROWSE -> Next.of(state.waiting(), new Effect.ListMonths());
      case INBOX -> MentorUpdate.open(state);
      case CONTACTS_PAGE -> ContactUpdate.open(state);
      case OWN_PAGE -> OwnUpdate.open(state);
      case SHARED_PAGE -> Next.of(state.waiting(), new Mailing.ReadShared());
      case MISSIONS_PAGE -> Next.of(state.waiting(), new Effect.ReadMissions());
      case COMMITMENTS_PAGE -> Next.of(state.waiting(), new Effect.ReadLedger());
      case OVERVIEW_PAGE -> OverviewUpdate.open(state);
      case LOOK_BACK -> LookBackUpdate.open(state);
      case SETTINGS_PAGE -> SettingsUpdate.open(state);
      case SEARCH_FORGET, SEARCH_RENAME -> SavedUpdate.home(state, page, command);
      default -> anywhere(state, command);
    };
  }

  Next guides(State state, GuidesPage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(
            command, page.selected(), page.guides().size() - 1, state.size().contentRows() / 2);
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case OPEN ->
          page.guides().isEmpty()
              ? Next.of(state)
              : begin(state, page.guides().get(page.selected()));
      case BACK -> Navigation.back(state);
      default -> anywhere(state, command);
    };
  }

  Next browse(State state, BrowsePage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(
            command, page.selected(), page.entries().size() - 1, state.size().contentRows());
    if (moved.isPresent()) {
      return more(state, page.at(moved.get()));
    }
    return switch (command) {
      case OPEN ->
          page.entries().isEmpty()
              ? Next.of(state)
              : Next.of(state.waiting(), new Effect.Read(page.entries().get(page.selected()).id()));
      case BACK -> Navigation.back(state);
      case REFLECT ->
          state.below().stream()
              .filter(HomePage.class::isInstance)
              .map(HomePage.class::cast)
              .findFirst()
              .map(home -> guides(state, home))
              .orElseGet(() -> Navigation.home(state));
      default -> anywhere(state, command);
    };
  }

  /** The timeline with the next month on its way when its end is near. */
  static Next more(State state, BrowsePage page) {
    boolean near = page.entries().size() - page.selected() <= AHEAD;
    if (page.reading() || page.months().isEmpty() || !near) {
      return Next.of(state.with(page));
    }
    return Next.of(state.with(page.asked()), new Effect.ReadMonth(page.months().getFirst()));
  }

  private Next anywhere(State state, Command command) {
    return switch (command) {
      case WRITE -> write(state);
      case SEARCH -> search(state);
      case UNDELETE -> undelete(state);
      default -> Next.of(state);
    };
  }

  /** What was let go of last comes back: a search that was kept, or an entry. */
  private static Next undelete(State told) {
    State state = told.holding(told.hand().lasting(Optional.empty()));
    Optional<Next> search =
        state
            .hand()
            .forgotten()
            .map(kept ->
                Next.of(state.holding(state.hand().recalled()), new Effect.KeepSearch(kept)));
    return search
        .or(() -> state.trashed().map(entry -> Next.of(state, new Effect.Trash(entry, true))))
        .orElse(Next.of(state.saying(Notice.done("Nothing went to the trash just now."))));
  }

  /** The search page, while what other windows wrote is taken into the index. */
  static Next search(State state) {
    return search(state, SearchPage.fresh(""));
  }

  /** The same page with something to ask. */
  static Next search(State state, SearchPage page) {
    return Next.of(state.over(page), SearchUpdate.find(page)).and(new Effect.Index());
  }

  private Next open(State state, HomePage page, HomeItem item) {
    return switch (item) {
      case HomeItem.GoOn(Draft draft) -> Next.of(state.waiting(), new Effect.OpenDraft(draft.id()));
      case HomeItem.Replied(Replies entry) ->
          Next.of(state.waiting(), new Effect.ReadReply(entry.entry(), entry.first()));
      case HomeItem.Unread _ -> MentorUpdate.open(state);
      case HomeItem.Due _ -> Next.of(state.waiting(), new Gathering.ReadAll());
      case HomeItem.Looking _ -> Next.of(state.saying(LOOKING));
      case HomeItem.Begin(var suggestion) ->
          beginning.open(
              state, new Start.Entry(suggestion.guide(), About.NOTHING, suggestion.form()));
      case HomeItem.AllGuides _ -> guides(state, page);
      case HomeItem.Promised _ -> promise(state, page);
      case HomeItem.Search(SavedSearch search) ->
          search(state, SearchPage.of(SearchQuestion.of(search)));
      case HomeItem.Read(Entry entry) -> Next.of(state.waiting(), new Effect.Read(entry.id()));
    };
  }

  private static Next guides(State state, HomePage page) {
    return Next.of(page.home().map(home -> guides(state, home)).orElse(state));
  }

  private static State guides(State state, Home home) {
    State open = state.over(GuidesPage.of(home));
    return home.guides().isEmpty() ? open.awaiting() : open;
  }

  private static Next promise(State state, HomePage page) {
    if (!(page.item().orElse(null) instanceof HomeItem.Promised(Commitment promise))) {
      return Next.of(
          state.saying(Notice.done("Select a commitment first; then x marks it as kept.")));
    }
    return Next.of(
        state.waiting(), new Effect.KeepPromise(promise.as(LedgerUpdate.turned(promise.status()))));
  }

  private Next begin(State state, Guide guide) {
    return beginning.open(state, new Start.Entry(guide, About.NOTHING));
  }

  private Next write(State state) {
    Next begun = beginning.open(state, new Start.Entry(null, About.NOTHING));
    return begun.state().page() instanceof WritingPage(Work work)
        ? new Next(takingIn(begun.state(), work), begun.effects())
        : begun;
  }

  /** A free page is offered what was written where letters are keys. */
  private static State takingIn(State state, Work work) {
    AtHand hand = state.hand();
    return WritingUpdate.offering(state.holding(hand.with(hand.stray().into(work.id()))));
  }

  /** Whether nothing can be written in the journal. */
  static boolean readOnly(State state) {
    return state.desk().filter(desk -> !desk.writable()).isPresent();
  }

  /** Says why nothing is written in a journal that can only be read. */
  static Next refused(State state) {
    return Next.of(state.saying(Notice.trouble(READ_ONLY)));
  }
}
