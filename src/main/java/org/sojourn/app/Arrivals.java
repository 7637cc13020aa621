package org.sojourn.app;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sojourn.editor.Writing;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Share;
import org.sojourn.share.Choice;
import org.sojourn.share.Part;

/** What follows when an effect has been performed, or could not be. */
final class Arrivals {
  private static final int RETRY_SECONDS = 5;
  private static final String TRIED_AGAIN = " Your text is still here; saving is tried again.";

  private final Moment moment;
  private final WritingUpdate writing;
  private final GuideUpdate guides;
  private final Texts texts;
  private final Start start;

  Arrivals(Moment moment, Start start) {
    this.moment = moment;
    this.writing = new WritingUpdate(moment);
    this.guides = new GuideUpdate(moment);
    this.texts = new Texts(moment);
    this.start = start;
  }

  Next on(State state, Event event) {
    return switch (event) {
      case Event.Typed _, Event.Asked _ -> Next.of(state);
      case Event.Absent(String folder) -> Next.of(state.arrived().with(SetupPage.fresh(folder)));
      case Event.Opened(Desk desk) -> opened(state, desk);
      case Event.HomeSeen(Home home) -> homeSeen(state, home);
      case Event.Indexing indexing -> indexing(state, indexing);
      case Event.IndexLost() ->
          state.indexing().isEmpty()
              ? Next.of(state.indexing("the index is made anew"), new Effect.Index())
              : Next.of(state);
      case Event.Ended() -> ended(state);
      case Event.DraftDue(UUID draft) -> due(state, draft);
      case Event.DraftKept(UUID draft, long revision) -> kept(state, draft, revision);
      case Event.Left(UUID _) -> left(state.arrived());
      case Event.DraftNotKept(UUID draft, String why) -> notKept(state, draft, why);
      case Event.DraftOpened(Draft.OfEntry draft, var guide) ->
          resumed(state.arrived(), Work.resumed(draft, guide), draft.at());
      case Event.CommentOpened(Draft.OfComment draft, Share share) ->
          Next.of(state.arrived().over(resumed(draft, share)));
      case Event.EditOpened(var kept, var made, var guide) ->
          Next.of(
              state
                  .arrived()
                  .over(
                      WritingUpdate.inView(
                          new WritingPage(Work.edited(kept, made, guide)), state.size())));
      case Event.Suggested(UUID entry, List<String> themes) ->
          Next.of(suggested(state, entry, themes));
      case Event.Finished finished -> finished(state, finished);
      case Event.EntryRead read -> Next.of(state.arrived().over(read(read)));
      case Event.ReplyRead(Event.EntryRead read, UUID comment) ->
          Next.of(ReadUpdate.opened(state.arrived().over(read(read)), comment));
      case Event.Trashed(UUID entry) -> trashed(state.arrived(), entry);
      case Event.Restored(Entry entry) -> restored(state, entry);
      case Event.MonthsListed(var months) ->
          ListUpdate.more(
              state.arrived().over(new BrowsePage(months, List.of(), 0, false, List.of())),
              new BrowsePage(months, List.of(), 0, false, List.of()));
      case Event.MonthRead month ->
          state.page() instanceof BrowsePage page
              ? ListUpdate.more(state, page.with(month.month(), month.entries(), month.troubles()))
              : Next.of(
                  state.each(page ->
                      page instanceof BrowsePage browse
                          ? browse.with(month.month(), month.entries(), month.troubles())
                          : page));
      case Event.Found(SearchQuestion question, var results) ->
          Next.of(
              state.each(page ->
                  page instanceof SearchPage search
                      ? SearchUpdate.found(search, question, results)
                      : page));
      case Event.Shareable(Entry entry, var parts) -> shareable(state.arrived(), entry, parts);
      case Event.Brought(var what, var entries) ->
          BroughtUpdate.brought(state.arrived(), what, entries);
      case Event.Private(Entry entry, String guide) -> unshared(state.arrived(), entry, guide);
      case Event.Prepared(Share share) ->
          Next.of(
              state.page() instanceof SharePage page
                  ? state.arrived().with(page.previewing(share))
                  : state.arrived());
      case Event.Sent(String file) -> sent(state.arrived(), file);
      case Event.InboxRead(var items, var answered) ->
          Next.of(state.arrived().over(new InboxPage(answered, items, 0)));
      case Event.Refreshed(Event answer) -> Next.of(refreshed(state, answer));
      case Event.Received(String sentence) -> {
        Next back = Navigation.back(state.arrived());
        yield new Next(back.state().saying(Notice.done(sentence)), back.effects());
      }
      case Event.ShareOpened(Share share, var comments) ->
          Next.of(state.arrived().over(new ReceivedPage(share, comments, 0, 0)));
      case Event.Answered answered -> answered(state.arrived(), answered);
      case Event.EditedOutside edited -> texts.edited(state.arrived(), edited);
      case Event.MissionsRead(var missions) -> Next.of(missions(state.arrived(), missions));
      case Event.MissionKept kept -> MissionUpdate.arrived(state.arrived(), kept);
      case Event.LedgerRead read -> Next.of(ledger(state.arrived(), read));
      case Event.Recovered(Event opened, Event.EditedOutside saved) -> {
        Next there = on(state, opened);
        Next taken = texts.edited(there.state(), saved);
        yield new Next(
            taken.state(),
            Stream.concat(there.effects().stream(), taken.effects().stream()).toList());
      }
      case Event.LeafletRead(var read) -> Next.of(leaflet(state.arrived(), read));
      case Event.PromiseKept(Commitment commitment) ->
          Next.of(LedgerUpdate.kept(state, commitment));
      case Event.Spelled spelled -> Next.of(SpellingUpdate.spelled(state, spelled));
      case Event.Unspelled(UUID entry, String why) ->
          Next.of(SpellingUpdate.unspelled(state, entry, why));
      case Event.Advised advised -> SpellingUpdate.advised(state, advised);
      case Event.Learnt(String word) -> Next.of(SpellingUpdate.learnt(state, word));
      case Event.Failed(Effect effect, String sentence) -> failed(state, effect, sentence);
    };
  }

  private Next opened(State state, Desk desk) {
    State open = state.at(desk);
    boolean first = open.page() instanceof OpeningPage || open.page() instanceof SetupPage;
    return first ? started(open.home()) : Next.of(open, new Effect.SeeHome());
  }

  /** The page that was asked for, with Home under it, which is read when the writer comes there. */
  private Next started(State home) {
    return switch (start) {
      case Start.Home() -> Next.of(home.awaiting(), new Effect.SeeHome());
      case Start.Guides() -> Next.of(home.over(GuidesPage.UNREAD).awaiting(), new Effect.SeeHome());
      case Start.Edit(UUID entry) ->
          Next.of(home.awaiting(), new Effect.SeeHome()).and(new Effect.OpenEdit(entry));
      case Start.Entry entry -> {
        Next begun = guides.open(home, entry);
        yield switch (begun.state().page()) {
          case WritingPage page ->
              Next.of(begun.state().arrived().with(WritingUpdate.inView(page, home.size())));
          case GuidePage _ -> Next.of(begun.state().arrived(), new Effect.SeeHome());
          default -> Next.of(begun.state().awaiting(), new Effect.SeeHome());
        };
      }
    };
  }

  /** The first page is shown first; the index is brought in step once it stands. */
  private Next homeSeen(State state, Home home) {
    boolean first =
        (state.page() instanceof HomePage page && page.home().isEmpty())
            || state.page().equals(GuidesPage.UNREAD)
            || (state.page() instanceof GuidePage
                && state.below().stream().anyMatch(HomePage.UNREAD::equals));
    State seen = seen(timed(state), home, first);
    return first ? Next.of(seen, new Effect.Index()) : Next.of(seen);
  }

  /** The program may stay open for days: Home says which day it is now. */
  private State timed(State state) {
    return state
        .desk()
        .map(desk -> state.at(desk.at(moment.now().toLocalDateTime())))
        .orElse(state);
  }

  private static State seen(State state, Home home, boolean first) {
    State seen =
        (first ? state.arrived() : state)
            .each(page ->
                switch (page) {
                  case HomePage now ->
                      new HomePage(Optional.of(home), now.selected()).at(now.selected());
                  case GuidesPage guides when guides.equals(GuidesPage.UNREAD) ->
                      GuidesPage.of(home);
                  case GuidePage guide -> guide.with(home.drafts());
                  default -> page;
                });
    return home.troubles().isEmpty() || state.notice().isPresent()
        ? seen
        : seen.saying(Notice.trouble(Troubles.said(home.troubles())));
  }

  /** A text over the page that is open, which stays as it is; what is wrong with it is said. */
  private static State leaflet(State state, Leaflets.Read read) {
    State shown = state.over(new LeafletPage(read, 0));
    return read.trouble().isEmpty() ? shown : shown.saying(Notice.trouble(read.trouble()));
  }

  private static State missions(State state, List<Mission> missions) {
    State known = state.desk().map(desk -> state.at(desk.with(missions))).orElse(state);
    MissionsPage page =
        known
            .desk()
            .flatMap(desk -> Optional.ofNullable(desk.mission()))
            .map(mission -> MissionsPage.at(missions, mission))
            .orElse(new MissionsPage(missions, 0));
    return known.over(page);
  }

  private static State ledger(State state, Event.LedgerRead read) {
    State shown = state.over(new LedgerPage(read.lines(), 0, List.of()));
    return read.troubles().isEmpty()
        ? shown
        : shown.saying(Notice.trouble(Troubles.said(read.troubles())));
  }

  private static Next indexing(State state, Event.Indexing indexing) {
    boolean whole = indexing.done() >= indexing.of();
    State told =
        state.indexing(whole ? "" : "index %,d of %,d".formatted(indexing.done(), indexing.of()));
    return whole && told.page() instanceof SearchPage page
        ? Next.of(told, SearchUpdate.find(page))
        : Next.of(told);
  }

  /**
   * The draft goes to disk as it is now, wherever its page stands. While a page is fetched it waits
   * a little more: the draft may be on its way to being finished or left, and must not come back.
   */
  private Next due(State state, UUID draft) {
    if (state.held().isPresent()) {
      return Next.of(state, new Effect.Wake(WritingUpdate.PATIENCE, draft));
    }
    List<Effect> effects =
        writing.unsaved(state).stream()
            .filter(effect ->
                (effect instanceof Effect.KeepDraft keep && keep.draft().id().equals(draft))
                    || (effect instanceof Effect.DropDraft drop && drop.draft().equals(draft)))
            .toList();
    return effects.isEmpty() ? kept(state, draft, -1) : new Next(state, effects);
  }

  private Next kept(State state, UUID draft, long revision) {
    List<Effect> more = new ArrayList<>();
    State told =
        state.each(page ->
            switch (page) {
              case WritingPage(Work work) when work.id().equals(draft) ->
                  new WritingPage(again(work.keptTo(revision), more));
              case FinishPage finish when finish.work().id().equals(draft) ->
                  finish.with(again(finish.work().keptTo(revision), more));
              case CommentPage comment when comment.comment().id().equals(draft) ->
                  again(comment.keptTo(revision), more);
              default -> page;
            });
    boolean waited = state.notice().filter(said -> said.text().endsWith(TRIED_AGAIN)).isPresent();
    return new Next(
        waited ? told.saying(Notice.done("Saving works again; your text is kept.")) : told, more);
  }

  private static Work again(Work work, List<Effect> more) {
    if (work.safe()) {
      return work;
    }
    more.add(new Effect.Wake(WritingUpdate.PATIENCE, work.id()));
    return work.asked();
  }

  private static CommentPage again(CommentPage page, List<Effect> more) {
    if (page.revision() == page.kept()) {
      return page;
    }
    more.add(new Effect.Wake(WritingUpdate.PATIENCE, page.comment().id()));
    return page.asked();
  }

  /** The end, when all is safe; else the program goes on, and says how to end it all the same. */
  private Next ended(State state) {
    return writing.unsaved(state.arrived()).isEmpty()
        ? Next.of(state.over())
        : Next.of(state.arrived().saying(WritingUpdate.UNSAFE));
  }

  /** Home's first line is then the draft that was left, for it was kept last. */
  private static Next left(State state) {
    Next back =
        Navigation.back(state.each(page -> page instanceof HomePage home ? home.at(0) : page));
    return new Next(
        back.state().saying(Notice.done("Left as a draft. It waits on Home.")), back.effects());
  }

  private static Next notKept(State state, UUID draft, String why) {
    return Next.of(
        state.saying(Notice.trouble(HomeReader.sentence(why) + TRIED_AGAIN)),
        new Effect.Wake(java.time.Duration.ofSeconds(RETRY_SECONDS), draft));
  }

  private Next resumed(State state, Work work, String at) {
    if (at.equals(Draft.OfEntry.FINISH)) {
      return Next.of(
          state.over(FinishUpdate.opened(work)),
          new Effect.Suggest(work.id(), work.written().prose(), work.promptThemes()));
    }
    return Next.of(state.over(WritingUpdate.inView(new WritingPage(work), state.size())));
  }

  private static CommentPage resumed(Draft.OfComment draft, Share share) {
    return new CommentPage(
        share, draft.comment(), Writing.of(draft.comment().text(), draft.caret()), 0, 0, 0, false);
  }

  private static State suggested(State state, UUID entry, List<String> themes) {
    return state.each(page ->
        page instanceof FinishPage finish && finish.work().id().equals(entry)
            ? finish.suggesting(themes)
            : page);
  }

  private static Next finished(State state, Event.Finished finished) {
    String title = Titles.of(finished.kept().value());
    String said =
        finished.conflict()
            ? "This entry was changed elsewhere meanwhile: both are kept, as two entries."
            : "Kept: " + title;
    State told = state.saying(Notice.done(said));
    boolean edited = !told.below().isEmpty() && told.below().getLast() instanceof ReadPage;
    return edited ? Navigation.back(told.arrived()) : Navigation.home(told);
  }

  /** What was read again, on the pages that show it, wherever they are. */
  private static State refreshed(State state, Event answer) {
    return state.each(page ->
        switch (answer) {
          case Event.EntryRead read when page instanceof ReadPage open && open.shows(read) ->
              read(read).from(open.top());
          case Event.InboxRead(var items, var answered) when page instanceof InboxPage open ->
              new InboxPage(answered, items, 0).at(open.selected());
          case Event.LedgerRead read when page instanceof LedgerPage open ->
              open.again(read.lines());
          default -> page;
        });
  }

  private static ReadPage read(Event.EntryRead read) {
    return new ReadPage(
        read.kept(), read.commitments(), read.comments(), read.fresh(), read.shared(), 0);
  }

  private static Next trashed(State state, UUID entry) {
    State without =
        state
            .trashed(Optional.of(entry))
            .saying(Notice.done("Moved to the trash. On Home, u brings it back."))
            .each(page -> page instanceof BrowsePage browse ? browse.without(entry) : page);
    return without.page() instanceof ReadPage
        ? Navigation.back(without)
        : Next.of(without, new Effect.SeeHome());
  }

  private static Next restored(State state, Entry entry) {
    return Next.of(
        state
            .trashed(Optional.empty())
            .saying(Notice.done("It is back: " + Titles.of(entry)))
            .each(page -> page instanceof BrowsePage browse ? browse.with(entry) : page),
        new Effect.SeeHome());
  }

  private static Next sent(State state, String file) {
    State entry = state;
    while (!(entry.page() instanceof ReadPage) && !entry.below().isEmpty()) {
      entry = entry.back();
    }
    Notice said = Notice.done("Written to " + file + ". Give that file to your reader.");
    return entry.page() instanceof ReadPage page
        ? Next.of(entry.saying(said), new Effect.Refresh(new Effect.Read(page.entry().id())))
        : Next.of(entry.saying(said));
  }

  /** What can be chosen; the page that asked whether the entry may be shared has done its work. */
  private static Next shareable(State state, Entry entry, List<Part> parts) {
    State from = state.page() instanceof PrivatePage ? state.back() : state;
    return Next.of(
        Choice.of(parts).silent()
            ? from.saying(Notice.done("This entry holds no answer that can be shared."))
            : from.over(SharePage.fresh(entry, parts)));
  }

  private static Next unshared(State state, Entry entry, String guide) {
    if (!(state.page() instanceof SharePage)) {
      return Next.of(state.over(new PrivatePage(entry, guide)));
    }
    Next back = Navigation.back(state);
    return new Next(
        back.state().saying(Notice.done("Private again: nothing of this entry can be shared.")),
        back.effects());
  }

  private static Next answered(State state, Event.Answered answered) {
    State share = state;
    while (!(share.page() instanceof ReceivedPage) && !share.below().isEmpty()) {
      share = share.back();
    }
    State told =
        share.saying(
            Notice.done("Written to " + answered.file() + ". Give that file to the author."));
    return share.page() instanceof ReceivedPage page
        ? Next.of(
            told.with(
                new ReceivedPage(answered.share(), answered.comments(), page.at(), page.top())))
        : Next.of(told, new Effect.SeeHome());
  }

  private static Next failed(State state, Effect effect, String sentence) {
    boolean homeless = state.page() instanceof HomePage page && page.home().isEmpty();
    State told = effect.awaited() || homeless ? state.arrived() : state;
    State said = told.saying(Notice.trouble(sentence));
    return switch (effect) {
      case Effect.Open() -> Next.of(told.with(new OpeningPage(sentence)));
      case Effect.Leave(Draft draft, long _) -> notKept(told, draft.id(), sentence);
      case Effect.Index() -> Next.of(said.indexing(""));
      case Effect.ReadMonth(YearMonth month) -> unread(said, month);
      case Effect.Spell spell -> Next.of(SpellingUpdate.unspelled(said, spell.entry(), sentence));
      default -> Next.of(said);
    };
  }

  /** A month that could not be read is left out of the timeline, which goes on behind it. */
  private static Next unread(State state, YearMonth month) {
    State without =
        state.each(page -> page instanceof BrowsePage browse ? browse.without(month) : page);
    return without.page() instanceof BrowsePage page
        ? ListUpdate.more(without, page)
        : Next.of(without);
  }
}
