package org.sojourn.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Leaflet;
import org.sojourn.journal.Mission;
import org.sojourn.journal.SavedSearch;
import org.sojourn.json.Settings;
import org.sojourn.search.Completion;
import org.sojourn.search.Results;
import org.sojourn.store.Kept;
import org.sojourn.store.Key;
import org.sojourn.store.Listing;
import org.sojourn.store.Locked;
import org.sojourn.store.Saved;
import org.sojourn.store.Store;

/** What each effect does to the world. Troubles are thrown; the worker turns them into events. */
public final class Performer implements AutoCloseable {
  private final Folders folders;
  private final Clock clock;
  private final Window window;
  private Optional<Key> key;
  private final Drafting drafting;
  private final Opening opening;
  private final Remaking remaking = new Remaking();
  private final Proofreader proofreader;
  private final Screening screening = new Screening();
  private final UUID itself = UUID.randomUUID();
  private volatile boolean closing;
  private volatile @Nullable Services services;

  public Performer(Folders folders, Clock clock, Window window) {
    this(folders, clock, window, Optional.empty());
  }

  /**
   * @param key opens the journal, if it is encrypted and was unlocked on the way here
   */
  public Performer(Folders folders, Clock clock, Window window, Optional<Key> key) {
    this.key = key;
    this.folders = folders;
    this.clock = clock;
    this.drafting = new Drafting(window);
    this.opening = new Opening(folders, clock);
    this.proofreader = new Proofreader(folders);
    this.window = window;
  }

  /** Performs an effect and tells what came of it. */
  void perform(Effect effect, Consumer<Event> answers) throws IOException {
    switch (effect) {
      case Effect.Open() -> answers.accept(open());
      case Effect.Create create -> create(create, answers);
      case Effect.Unlock(String passphrase) -> opened(opening.unlock(passphrase), answers);
      case Effect.Recover(String key, String passphrase) ->
          opened(opening.recover(key, passphrase), answers);
      case Effect.ToLock() -> answers.accept(new Event.ToLock());
      case Effect.Lock() -> {
        lock();
        answers.accept(new Event.Locked(folders.journal().toString(), true));
      }
      case Effect.SeeHome() -> {
        answers.accept(new Event.MissionsSeen(store().missions()));
        Home home = new HomeReader(journal()).read();
        answers.accept(new Event.HomeSeen(home));
        if (home.guides().isEmpty()) {
          answers.accept(new Event.GuidesRead(journal().allGuides()));
        }
      }
      case Effect.Fit() -> answers.accept(new Event.Fits(new HomeReader(journal()).fitting()));
      case Effect.CountMail() -> answers.accept(new HomeReader(journal()).counted());
      case Effect.Refresh(Effect again) ->
          perform(again, answer -> answers.accept(new Event.Refreshed(answer)));
      case Effect.End() -> answers.accept(new Event.Ended());
      case Effect.Index() -> index(answers);
      case Effect.Understand() -> {
        Indexing indexing = indexing(answers);
        boolean more = indexing.understand();
        if (indexing.understood() > 0) {
          answers.accept(new Event.Understood());
        }
        if (more) {
          answers.accept(new Event.ToUnderstand());
        }
      }
      case Effect.Grasp(UUID entry) -> {
        if (indexing(answers).understand(entry)) {
          answers.accept(new Event.Understood());
        }
      }
      case Effect.Later _ -> throw new IllegalStateException("what is for later is for the lanes");
      case Effect.Enter() -> {
        if (store().writable()) {
          store().enter(itself);
        }
      }
      case Effect.KeepDraft(Draft draft, long revision) -> {
        drafting.keep(store(), draft);
        answers.accept(new Event.DraftKept(draft.id(), revision));
      }
      case Effect.DropDraft(UUID draft, long revision) -> {
        drafting.drop(store(), draft);
        answers.accept(new Event.DraftKept(draft, revision));
      }
      case Effect.Leave(Draft draft, long _) -> {
        drafting.keep(store(), draft);
        drafting.release(draft.id());
        answers.accept(new Event.Left(draft.id()));
      }
      case Effect.LeaveDraft(UUID draft) -> drafting.release(draft);
      case Effect.OpenDraft(UUID draft) -> answers.accept(drafting.open(store(), entries(), draft));
      case Effect.OpenEdit(UUID entry) -> answers.accept(drafting.edit(store(), entries(), entry));
      case Effect.ReadThemes() -> answers.accept(new Event.ThemesRead(journal().themeChoices()));
      case Effect.Suggest suggest -> new Suggestions(journal()).answer(suggest, answers);
      case Effect.Finish(Draft.OfEntry draft, Entry entry) -> {
        Saved saved = drafting.finish(journal(), draft, entry);
        answers.accept(new Event.Finished(saved.kept(), saved.conflict()));
        answers.accept(new Event.ToGrasp(saved.kept().value().id()));
        answers.accept(new Event.ToUnderstand());
      }
      case Effect.Read(UUID entry) -> answers.accept(entries().read(entry));
      case Effect.Peek(UUID id) -> answers.accept(new Event.Peeked(entries().peeked(id)));
      case Effect.ReadReply(UUID entry, UUID comment) ->
          answers.accept(new Event.ReplyRead(entries().read(entry), comment));
      case Effect.ReadVersions(UUID entry) -> {
        Kept<Entry> now = entries().entry(entry);
        answers.accept(new Event.VersionsRead(now, new Versions(journal()).of(now.value())));
      }
      case Effect.Restore(Kept<Entry> now, Version version) -> {
        OffsetDateTime time = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Saved saved = new Versions(journal()).restore(now, version, time);
        answers.accept(new Event.VersionRestored(saved.conflict()));
      }
      case Effect.NoteSeen(List<Comment> comments) -> mail().seen(comments);
      case Effect.Trash(UUID entry, boolean back) -> {
        journal().keeper().trash(entry, back);
        answers.accept(
            back ? new Event.Restored(entries().entry(entry).value()) : new Event.Trashed(entry));
      }
      case Effect.ListMonths() -> answers.accept(new Event.MonthsListed(store().months()));
      case Effect.ReadMonth(var month) -> {
        Listing<Entry> listing = store().month(month);
        answers.accept(
            new Event.MonthRead(month, listing.found(), HomeReader.whys(listing.unreadable())));
      }
      case Effect.Find(SearchQuestion question) -> {
        if (question.query().isBlank()) {
          // A page opened that asks nothing yet: the model is ready when it does.
          var _ = journal().understanding().query("");
        }
        find(question, answers);
        remaking.found(effect, journal().index().condition()).ifPresent(answers);
        if (journal().behind()) {
          answers.accept(new Event.IndexBehind());
        }
      }
      case Effect.ReadOverview() ->
          answers.accept(new Event.OverviewRead(new OverviewReader(journal()).read()));
      case Effect.LookBack() -> lookBack(answers);
      case Effect.WriteReport(String path) -> answers.accept(RetrospectFile.write(journal(), path));
      case Effect.Offer(UUID id) -> mail().offer(entries().entry(id).value(), answers);
      case Effect.LetShare(UUID id, boolean let) ->
          mail().offer(journal().keeper().letShare(id, let), answers);
      case Effect.Bring(BroughtPage.What what, Entry beside) ->
          answers.accept(new Event.Brought(what, new Bringing(journal()).read(what, beside)));
      case Effect.ReadLeaflet(Leaflets.Kind kind) ->
          answers.accept(new Event.LeafletRead(LeafletReader.read(kind, folders)));
      case Effect.KnowLimits(Leaflet read) -> journal().limits().know(read);
      case Effect.Check asked ->
          answers.accept(
              new Event.Checked(
                  asked,
                  screening.of(asked.text(), asked.language(), store()),
                  store().memory().judged()));
      case Effect.Remember(var decisions) -> store().remember(known -> known.judging(decisions));
      case Mailing mailing -> answers.accept(mail().perform(mailing));
      case Effect.BeginComment(Draft.OfComment fresh) ->
          answers.accept(drafting.comment(store(), entries(), mail().about(fresh)));
      case Effect.Pull() -> mail().pull().ifPresent(answers);
      case Gathering gathering ->
          answers.accept(new Rooms(journal(), drafting.claims()).perform(gathering));
      case Owning owning -> answers.accept(new OwnNames(store()).perform(owning));
      case Meeting meeting ->
          answers.accept(new People(journal(), folders.home()).perform(meeting));
      case Effect.Reply(Comment comment) -> {
        Event replied = mail().reply(comment);
        if (replied instanceof Event.Answered) {
          drafting.release(comment.id());
        }
        answers.accept(replied);
      }
      case Effect.Answer(Comment comment, String path) -> {
        Event answered = mail().answer(comment, path);
        drafting.release(comment.id());
        answers.accept(answered);
      }
      case Effect.EditOutside edit -> drafting.outside(store(), edit, answers);
      case Effect.Spell spell -> answers.accept(proofreader.check(spell, ownWords()));
      case Effect.Advise advise -> answers.accept(proofreader.advise(advise, ownWords()));
      case Effect.Learn(String word) -> {
        store().remember(known -> known.learning(word));
        answers.accept(new Event.Learnt(word));
      }
      case Effect.FollowSettings() -> follow(answers);
      case Effect.ReadSettings() -> answers.accept(SettingsFile.seen(folders.settings()));
      case Effect.Choose(Setting setting, String value) -> {
        SettingsFile.choose(folders.settings(), setting, value);
        follow(answers);
        answers.accept(new Event.SettingKept(setting));
      }
      case Effect.Suspend() -> window.suspend();
      case Effect.ReadMissions() -> answers.accept(new Event.MissionsRead(store().missions()));
      case Effect.KeepMission(Mission mission) -> {
        Mission kept = journal().keep(mission);
        answers.accept(new Event.MissionKept(store().missions(), kept));
      }
      case Effect.ReadLedger() -> answers.accept(new LedgerReader(store()).read());
      case Effect.KeepSearch(SavedSearch search) -> answers.accept(saved().keep(search));
      case Effect.ForgetSearch(SavedSearch search) -> answers.accept(saved().forget(search));
      case Effect.RenameSearch(SavedSearch search, String name) ->
          answers.accept(saved().rename(search, name));
      case Effect.KeepPromise(Commitment commitment) -> {
        store().keep(commitment);
        answers.accept(new Event.PromiseKept(commitment));
      }
    }
  }

  /** Settings that cannot be read are told of, and the usual ones hold. */
  private void follow(Consumer<Event> answers) throws IOException {
    Settings settings = Settings.USUAL;
    try {
      settings = SettingsFile.read(folders.settings());
    } finally {
      window.follow(settings);
      answers.accept(new Event.SettingsRead(settings));
      Services open = services;
      if (open != null && open.relearn()) {
        answers.accept(new Event.DeskRead(open.desk()));
      }
    }
  }

  private Event open() throws IOException {
    if (!Services.exist(folders)) {
      return new Event.Absent(folders.journal().toString());
    }
    try {
      services = Services.openOnScreen(folders, clock);
    } catch (Locked encrypted) {
      return locked();
    }
    return new Event.Opened(journal().desk());
  }

  /** A key that was brought opens it once; whoever comes later is asked for the passphrase. */
  private Event locked() throws IOException {
    if (key.isEmpty()) {
      return new Event.Locked(folders.journal().toString(), false);
    }
    Services unlocked = opening.open(key.get());
    key = Optional.empty();
    services = unlocked;
    return new Event.Opened(opening.desk(unlocked));
  }

  private void create(Effect.Create create, Consumer<Event> answers) throws IOException {
    if (create.passphrase().isEmpty()) {
      services = Services.create(folders, create.profile(), create.mission(), clock).onScreen();
      answers.accept(new Event.Opened(journal().desk()));
    } else {
      services = opening.create(create, answers);
    }
  }

  private void opened(Services unlocked, Consumer<Event> answers) throws IOException {
    services = unlocked;
    answers.accept(new Event.Opened(opening.desk(unlocked)));
  }

  /** Long work ends at its next step, for the journal it works on is no longer this one. */
  private void lock() throws IOException {
    Services open = journal();
    services = null;
    drafting.close();
    open.close();
  }

  private Services journal() {
    Services open = services;
    if (open == null) {
      throw new IllegalStateException("No journal is open.");
    }
    return open;
  }

  /** Answers with the hits first, and again when all that was found is counted. */
  private void find(SearchQuestion question, Consumer<Event> answers) throws IOException {
    Optional<SearchQuestion.Like> like = question.like();
    String query = question.query();
    List<Completion> completions =
        like.isPresent() ? List.of() : journal().complete(query, query.length());
    Consumer<Results> told =
        results -> answers.accept(new Event.Found(question, results, completions));
    told.accept(
        like.isPresent()
            ? journal().like(like.get().entry(), question.request(), told)
            : journal().findTyping(query, question.request(), told));
  }

  private Store store() {
    return journal().store();
  }

  private SavedSearches saved() {
    return new SavedSearches(store());
  }

  private EntryReader entries() {
    return new EntryReader(journal(), mail());
  }

  private Mail mail() {
    return new Mail(journal(), folders.home(), screening);
  }

  private void index(Consumer<Event> answers) throws IOException {
    Indexing indexing = indexing(answers);
    indexing.catchUp();
    remaking.made();
    answers.accept(indexing.sound() ? new Event.ToUnderstand() : new Event.IndexLost(true));
    indexing.prepare();
  }

  private void lookBack(Consumer<Event> answers) throws IOException {
    Services here = journal();
    BooleanSupplier over = () -> closing || services != here;
    RetrospectReader reader =
        new RetrospectReader(here, (done, of) -> answers.accept(new Event.Looking(done, of)), over);
    Retrospect seen = reader.whole();
    if (!over.getAsBoolean()) {
      answers.accept(new Event.LookedBack(seen, reader.unreadable()));
    }
  }

  private Indexing indexing(Consumer<Event> answers) {
    Services here = journal();
    return new Indexing(
        here,
        (done, of) -> answers.accept(new Event.Indexing(done, of)),
        () -> closing || services != here);
  }

  /** Read anew each time, for another window may have learnt some. */
  private List<String> ownWords() throws IOException {
    return store().memory().words();
  }

  /** Lets long work go at its next step. */
  void hurry() {
    closing = true;
  }

  @Override
  public void close() {
    closing = true;
    try {
      drafting.close();
      Services open = services;
      if (open != null) {
        open.close();
      }
    } catch (IOException notClosed) {
      throw new UncheckedIOException(notClosed);
    }
  }
}
