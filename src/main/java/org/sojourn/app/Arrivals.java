package org.sojourn.app;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sojourn.editor.Writing;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Share;
import org.sojourn.share.Topic;

/** What follows when an effect has been performed, or could not be. */
final class Arrivals {
  private static final String DAMAGED =
      "The search index was damaged: it is made anew. Your entries are safe.";

  private static final Notice TRASHED =
      Notice.done("Moved to the trash. On Home, u brings it back.");

  private final HomeArrivals homes;
  private final DraftArrivals drafts;
  private final Texts texts;
  private final DebriefUpdate debriefs;

  Arrivals(HomeArrivals homes, DraftArrivals drafts, Texts texts, DebriefUpdate debriefs) {
    this.debriefs = debriefs;
    this.homes = homes;
    this.drafts = drafts;
    this.texts = texts;
  }

  Next on(State state, Event event) {
    return LockUpdate.late(state, event) ? Next.of(state) : inTime(state, event);
  }

  private Next inTime(State state, Event event) {
    return switch (event) {
      case Event.Typed _,
          Event.Chosen _,
          Event.Pointed _,
          Event.Written _,
          Event.Asked _,
          Event.ToLock _,
          Event.Rested _,
          Event.SettingsRead _ ->
          Next.of(state);
      case Event.SettingsSeen(var settings, var file, String trouble) ->
          Next.of(state.arrived().over(new SettingsPage(settings, file, trouble, 0)));
      case Event.SettingKept(Setting setting) -> Next.of(SettingsUpdate.kept(state, setting));
      case Event.DeskRead(Desk desk) ->
          Next.of(
              state.at(state.desk().flatMap(Desk::guard).map(desk::guarded).orElse(desk)),
              new Effect.SeeHome());
      case Event.Locked locked -> Next.of(LockUpdate.locked(state, locked));
      case Event.KeyShown(String key) -> Next.of(state.over(RecoveryKeyPage.of(key)));
      case Event.Absent(String folder) -> Next.of(state.arrived().with(SetupPage.fresh(folder)));
      case Event.Opened(Desk desk) -> homes.opened(state, desk);
      case Event.HomeSeen(Home home) -> homes.homeSeen(state, home);
      case Event.GuidesRead(var guides) -> Next.of(HomeArrivals.read(state, guides));
      case Event.MailCounted mail -> Next.of(HomeArrivals.counted(state, mail));
      case Event.Fits(var suggestions) -> Next.of(HomeArrivals.fitting(state, suggestions));
      case Event.MissionsSeen(var missions) -> Next.of(known(state, missions));
      case Event.Indexing indexing -> indexing(state, indexing);
      case Event.ToUnderstand() -> Next.of(state, new Effect.Understand());
      case Event.ToGrasp(UUID entry) -> Next.of(state, new Effect.Grasp(entry));
      case Event.Understood() -> sought(state);
      case Event.IndexBehind() -> Next.of(state, new Effect.Index());
      case Event.IndexLost lost -> lost(state, lost);
      case Event.Ended() -> drafts.ended(state);
      case Event.DraftDue(UUID draft) ->
          debriefs.ticked(state, draft).orElseGet(() -> drafts.due(state, draft));
      case Event.DebriefsRead read -> debriefs(state.arrived(), read);
      case Event.DebriefOpened(var debrief, var room) ->
          debriefs.opened(state.arrived(), debrief, room);
      case Event.PartnerRead(var page) -> Next.of(state.arrived().over(page));
      case Event.DebriefCounted(var told) -> DebriefUpdate.counted(state.arrived(), told);
      case Event.DebriefClosed closed -> DebriefUpdate.closed(state.arrived(), closed);
      case Event.DebriefWritten(String sentence) ->
          DebriefUpdate.written(state.arrived().back().saying(Notice.done(sentence)));
      case Event.DraftKept(UUID draft, long revision) -> drafts.kept(state, draft, revision);
      case Event.Left(UUID _) -> DraftArrivals.left(state.arrived());
      case Event.DraftNotKept(UUID draft, String why) -> DraftArrivals.notKept(state, draft, why);
      case Event.DraftOpened(Draft.OfEntry draft) ->
          DraftArrivals.resumed(state.arrived(), Work.resumed(draft), draft.at());
      case Event.CommentOpened(Draft.OfComment draft, Topic topic) ->
          DraftArrivals.resumed(state.arrived(), draft, topic);
      case Event.EditOpened(var kept, var made, var guide) ->
          Next.of(
              state
                  .arrived()
                  .over(
                      WritingUpdate.inView(
                          new WritingPage(Work.edited(kept, made, guide)), state.size())));
      case Event.Suggested(UUID entry, List<String> themes) ->
          Next.of(DraftArrivals.suggested(state, entry, themes));
      case Event.ThemesRead(var themes) ->
          Next.of(state.arrived().over(new ThemePage(themes, Writing.of(""), 0)));
      case Event.Finished finished -> DraftArrivals.finished(state, finished);
      case Event.EntryRead read ->
          Next.of(state.arrived().over(SearchUpdate.opened(state, read(read))));
      case Event.Peeked(Event.EntryRead read) -> Next.of(peeked(state, read(read)));
      case Event.ReplyRead(Event.EntryRead read, UUID comment) ->
          Next.of(ReadUpdate.opened(state.arrived().over(read(read)), comment));
      case Event.VersionsRead read -> Next.of(VersionsUpdate.read(state.arrived(), read));
      case Event.VersionRestored(boolean conflict) ->
          VersionsUpdate.restored(state.arrived(), conflict);
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
      case Event.Found(SearchQuestion question, var results, var completions) -> {
        SearchPage.Answer answer = new SearchPage.Answer(question, results, completions);
        yield Next.of(
            state.each(page ->
                page instanceof SearchPage search ? SearchUpdate.found(search, answer) : page));
      }
      case Event.Shareable(ShareOffer offer) -> ShareArrivals.shareable(state.arrived(), offer);
      case Event.Brought(var what, var entries) ->
          BroughtUpdate.brought(state.arrived(), what, entries);
      case Event.Private(Entry entry, String guide) ->
          ShareArrivals.unshared(state.arrived(), entry, guide);
      case Event.Prepared(Share share, var check, var known) ->
          state.page() instanceof SharePage
              ? JudgeUpdate.checked(state.arrived(), new JudgePage.Aim.Leaving(share), check, known)
              : Next.of(state.arrived());
      case Event.Checked checked -> JudgeUpdate.checked(state, checked);
      case Event.Sent(String sentence) -> ShareArrivals.sent(state.arrived(), sentence);
      case Event.Unposted(Share share) ->
          Next.of(state.arrived().over(ShareUpdate.asking(new PathPage.Purpose.Send(share))));
      case Event.SharedRead(var sent) -> SharedUpdate.read(state.arrived(), sent);
      case Event.Withdrawn(var sent, var unsent, boolean already) ->
          SharedUpdate.withdrawn(state.arrived(), sent, unsent, already);
      case Event.WithdrawalWritten(String file) -> SharedUpdate.told(state.arrived(), file);
      case Event.PathCompleted(String path, var names) ->
          ShareArrivals.completed(state.arrived(), path, names);
      case Event.InboxRead read ->
          Next.of(state.arrived().over(InboxPage.of(state, read, Sieve.NONE)));
      case Event.Pulled(var pulled) -> ShareArrivals.pulled(state, pulled);
      case Event.ContactsRead(var contacts, var own) ->
          Next.of(state.arrived().over(new ContactsPage(contacts, own, 0)));
      case Event.OwnRead own -> OwnUpdate.read(state.arrived(), own);
      case Event.ContactOpened opened -> Next.of(ContactUpdate.opened(state.arrived(), opened));
      case Event.ContactRemoved(String name) -> ContactUpdate.removed(state.arrived(), name);
      case Event.CardHanded(String file) -> ContactUpdate.handed(state.arrived(), file);
      case Event.Refreshed(Event.DebriefOpened(var debrief, var room)) ->
          debriefs.again(state, debrief, room);
      case Event.Refreshed(Event.ShareGone gone) ->
          ShareArrivals.gone(state, gone, drafts.unsaved(state));
      case Event.Refreshed(Event answer) -> Next.of(refreshed(state, answer));
      case Event.Received(String sentence) -> {
        Next back = Navigation.back(state.arrived());
        yield new Next(back.state().saying(Notice.done(sentence)), back.effects());
      }
      case Event.ShareOpened(Share share, var trust, var comments) ->
          Next.of(
              state
                  .arrived()
                  .over(
                      ReceivedScroll.opened(
                          state, new ReceivedPage(share, trust, comments, 0, 0))));
      case Event.ShareGone gone -> ShareArrivals.gone(state.arrived(), gone, drafts.unsaved(state));
      case Event.Unanswered(var comment) -> ShareArrivals.unanswered(state.arrived(), comment);
      case Event.Answered answered -> ShareArrivals.answered(state.arrived(), answered);
      case Event.EditedOutside edited -> texts.edited(state.arrived(), edited);
      case Event.MissionsRead(var missions) -> Next.of(missions(state.arrived(), missions));
      case Event.MissionKept kept -> MissionUpdate.arrived(state.arrived(), kept);
      case Event.LedgerRead read -> Next.of(ledger(state.arrived(), read));
      case Event.Recovered(Event opened, Event.EditedOutside saved) -> {
        Next there = on(state, opened);
        Next taken =
            inPlace(opened, there.state())
                ? texts.edited(there.state(), saved)
                : texts.added(there.state(), saved);
        yield new Next(
            taken.state(),
            Stream.concat(there.effects().stream(), taken.effects().stream()).toList());
      }
      case Event.LeafletRead(var read) -> Next.of(leaflet(state.arrived(), read));
      case Event.PromiseKept(Commitment commitment) ->
          Next.of(LedgerUpdate.kept(state.arrived(), commitment));
      case Event.OverviewRead(Overview overview) ->
          Next.of(state.arrived().over(new OverviewPage(overview, 0)));
      case Event.Looking(int done, int of) -> Next.of(LookBackUpdate.reading(state, done, of));
      case Event.ReportWritten written -> Next.of(LookBackUpdate.written(state.arrived(), written));
      case Event.LookedBack seen -> Next.of(LookBackUpdate.arrived(state, seen));
      case Event.SearchesKept kept -> Next.of(SavedUpdate.kept(state, kept));
      case Event.Spelled spelled -> Next.of(SpellingUpdate.spelled(state, spelled));
      case Event.Unspelled(UUID entry, String why) ->
          Next.of(SpellingUpdate.unspelled(state, entry, why));
      case Event.Advised advised -> SpellingUpdate.advised(state, advised);
      case Event.Learnt(String word) -> Next.of(SpellingUpdate.learnt(state, word));
      case Event.Failed(Effect effect, String sentence) -> failed(state, effect, sentence);
    };
  }

  /** Whether a draft that was opened stands at the prompt that its writer was at. */
  private static boolean inPlace(Event opened, State state) {
    return !(opened instanceof Event.DraftOpened(Draft.OfEntry draft))
        || (state.page() instanceof WritingPage(Work work)
            && work.field().prompt().id().equals(draft.at()));
  }

  /** A text over the page that is open, which stays as it is; what is wrong with it is said. */
  private static State leaflet(State state, Leaflets.Read read) {
    State shown = state.over(new LeafletPage(read, 0));
    return read.trouble().isEmpty() ? shown : shown.saying(Notice.trouble(read.trouble()));
  }

  /** The list of debriefs, under one that was left if one was open. */
  private static Next debriefs(State state, Event.DebriefsRead read) {
    State under = state.page() instanceof DebriefPage ? state.back() : state;
    int at = under.page() instanceof DebriefsPage before ? before.selected() : 0;
    int left =
        state.page() instanceof DebriefPage open
            ? read.debriefs().stream().map(Debrief::id).toList().indexOf(open.debrief().id())
            : -1;
    DebriefsPage page =
        new DebriefsPage(read.debriefs(), read.templates(), 0).at(left < 0 ? at : left);
    State shown = under.page() instanceof DebriefsPage ? under.with(page) : under.over(page);
    return Next.of(
        read.troubles().isEmpty()
            ? shown
            : shown.saying(Notice.trouble(Troubles.said(read.troubles()))));
  }

  private static State known(State state, List<Mission> missions) {
    return state.desk().map(desk -> state.at(desk.with(missions))).orElse(state);
  }

  private static State missions(State state, List<Mission> missions) {
    State known = known(state, missions);
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

  private static Next lost(State state, Event.IndexLost lost) {
    if (!state.indexing().isEmpty()) {
      return Next.of(state);
    }
    State told = lost.damaged() ? state.saying(Notice.trouble(DAMAGED)) : state;
    return Next.of(told.indexing("the index is made anew"), new Effect.Index());
  }

  private static Next indexing(State state, Event.Indexing indexing) {
    boolean whole = indexing.done() >= indexing.of();
    State told =
        state.indexing(whole ? "" : "index %,d of %,d".formatted(indexing.done(), indexing.of()));
    return whole ? sought(told) : Next.of(told);
  }

  /** What is looked for is looked for again: more may be found. */
  private static Next sought(State state) {
    return state.page() instanceof SearchPage page
        ? Next.of(state, SearchUpdate.find(page))
        : Next.of(state);
  }

  /** What was read again, on the pages that show it, wherever they are. */
  private static State refreshed(State state, Event answer) {
    return state.each(page ->
        switch (answer) {
          case Event.EntryRead read when page instanceof ReadPage open && open.shows(read) ->
              read(read).from(open.top());
          case Event.InboxRead read when page instanceof InboxPage open -> open.again(state, read);
          case Event.ShareOpened opened when page instanceof ReceivedPage open ->
              open.again(opened);
          case Event.ContactsRead(var contacts, var own) when page instanceof ContactsPage open ->
              new ContactsPage(contacts, own, 0).at(open.selected());
          case Event.DebriefsRead read when page instanceof DebriefsPage open ->
              new DebriefsPage(read.debriefs(), read.templates(), 0).at(open.selected());
          case Event.LedgerRead read when page instanceof LedgerPage open ->
              open.again(read.lines());
          default -> page;
        });
  }

  private static State peeked(State state, ReadPage read) {
    return state.each(
        page -> page instanceof SearchPage search ? search.beside(search.peek().with(read)) : page);
  }

  private static State unpeeked(State state, UUID entry) {
    return state.each(page ->
        page instanceof SearchPage search ? search.beside(search.peek().without(entry)) : page);
  }

  private static ReadPage read(Event.EntryRead read) {
    return new ReadPage(
        read.kept(),
        read.commitments(),
        read.comments(),
        read.trust(),
        read.fresh(),
        read.shared(),
        0);
  }

  private static Next trashed(State state, UUID entry) {
    State without =
        state
            .trashed(Optional.of(entry))
            .silent()
            .holding(state.hand().recalled().lasting(Optional.of(TRASHED)))
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

  private static Next failed(State state, Effect effect, String sentence) {
    boolean homeless = state.page() instanceof HomePage page && page.home().isEmpty();
    State told = effect.awaited() || homeless ? state.arrived() : state;
    State said = told.saying(Notice.trouble(sentence));
    return switch (effect) {
      case Effect.Open() -> Next.of(told.with(new OpeningPage(sentence)));
      case Effect.Unlock _, Effect.Recover _ ->
          Next.of(
              told.page() instanceof PassphrasePage page ? told.with(page.wrong(sentence)) : said);
      case Effect.Leave(Draft draft, long _) -> DraftArrivals.notLeft(told, draft.id(), sentence);
      case Effect.Enter() -> Next.of(state);
      case Effect.Index() -> Next.of(said.indexing(""));
      case Effect.Fit() -> Next.of(HomeArrivals.fitting(said, List.of()));
      case Effect.OpenEdit _ when homeless -> Next.of(said, new Effect.SeeHome());
      case Effect.LookBack() when said.page() instanceof LookBackPage -> Next.of(said.back());
      case Effect.ReadMonth(YearMonth month) -> unread(said, month);
      case Effect.Peek(UUID entry) -> Next.of(unpeeked(told, entry));
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
