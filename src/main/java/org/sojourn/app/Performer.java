package org.sojourn.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sojourn.guides.Guides;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Share;
import org.sojourn.json.Settings;
import org.sojourn.search.Condition;
import org.sojourn.search.Results;
import org.sojourn.share.Choice;
import org.sojourn.share.Part;
import org.sojourn.share.Received;
import org.sojourn.share.Sharing;
import org.sojourn.store.Claim;
import org.sojourn.store.Kept;
import org.sojourn.store.Listing;
import org.sojourn.store.Saved;

/** What each effect does to the world. Troubles are thrown; the worker turns them into events. */
public final class Performer implements AutoCloseable {
  private static final int HITS = 50;

  private final Folders folders;
  private final Clock clock;
  private final Outside outside;
  private final Window window;
  private final Map<UUID, Claim> claims = new HashMap<>();
  private final Remaking remaking = new Remaking();
  private final Proofreader proofreader;
  private volatile boolean closing;
  private volatile @Nullable Services services;

  public Performer(Folders folders, Clock clock, Window window) {
    this.folders = folders;
    this.clock = clock;
    this.outside = new Outside(window);
    this.proofreader = new Proofreader(folders);
    this.window = window;
  }

  /** Performs an effect and tells what came of it. */
  void perform(Effect effect, Consumer<Event> answers) throws IOException {
    switch (effect) {
      case Effect.Open() -> answers.accept(open());
      case Effect.Create create -> {
        services = Services.create(folders, create.profile(), create.mission(), clock);
        answers.accept(new Event.Opened(journal().desk()));
      }
      case Effect.SeeHome() -> answers.accept(new Event.HomeSeen(new HomeReader(journal()).read()));
      case Effect.Refresh(Effect again) ->
          perform(again, answer -> answers.accept(new Event.Refreshed(answer)));
      case Effect.End() -> answers.accept(new Event.Ended());
      case Effect.Index() -> index(answers);
      case Effect.Wake _ -> throw new IllegalStateException("a wake is for the lanes");
      case Effect.KeepDraft(Draft draft, long revision) -> {
        claim(draft.id());
        journal().store().keep(draft);
        outside.safe(journal().store(), draft.id());
        answers.accept(new Event.DraftKept(draft.id(), revision));
      }
      case Effect.DropDraft(UUID draft, long revision) -> {
        journal().store().discard(draft);
        outside.safe(journal().store(), draft);
        answers.accept(new Event.DraftKept(draft, revision));
      }
      case Effect.Leave(Draft draft, long _) -> {
        claim(draft.id());
        journal().store().keep(draft);
        outside.safe(journal().store(), draft.id());
        release(draft.id());
        answers.accept(new Event.Left(draft.id()));
      }
      case Effect.LeaveDraft(UUID draft) -> release(draft);
      case Effect.OpenDraft(UUID draft) ->
          answers.accept(outside.opened(journal().store(), draft, openDraft(draft)));
      case Effect.OpenEdit(UUID entry) -> answers.accept(openEdit(entry));
      case Effect.Suggest suggest -> answers.accept(suggested(suggest));
      case Effect.Finish(Draft.OfEntry draft, Entry entry) -> {
        Saved saved = journal().finish(draft, entry);
        outside.safe(journal().store(), draft.id());
        release(draft.id());
        answers.accept(new Event.Finished(saved.kept(), saved.conflict()));
      }
      case Effect.Read(UUID entry) -> answers.accept(read(entry));
      case Effect.ReadReply(UUID entry, UUID comment) ->
          answers.accept(new Event.ReplyRead(read(entry), comment));
      case Effect.NoteSeen(List<Comment> comments) -> seen(comments);
      case Effect.Trash(UUID entry, boolean back) -> {
        journal().trash(entry, back);
        answers.accept(back ? new Event.Restored(entry(entry).value()) : new Event.Trashed(entry));
      }
      case Effect.ListMonths() ->
          answers.accept(new Event.MonthsListed(journal().store().months()));
      case Effect.ReadMonth(var month) -> {
        Listing<Entry> listing = journal().store().month(month);
        answers.accept(
            new Event.MonthRead(month, listing.found(), HomeReader.whys(listing.unreadable())));
      }
      case Effect.Find(SearchQuestion question) -> {
        Results results =
            journal().findTyping(question.query(), HITS, question.sort(), question.expand());
        answers.accept(new Event.Found(question, results));
        remaking.found(effect, journal().index().condition() == Condition.READY).ifPresent(answers);
      }
      case Effect.Offer(UUID id) -> offer(entry(id).value(), answers);
      case Effect.LetShare(UUID id, boolean let) -> offer(journal().letShare(id, let), answers);
      case Effect.Bring(BroughtPage.What what, Entry beside) ->
          answers.accept(new Event.Brought(what, new Bringing(journal()).read(what, beside)));
      case Effect.ReadLeaflet(Leaflets.Kind kind) ->
          answers.accept(new Event.LeafletRead(LeafletReader.read(kind, folders)));
      case Effect.KnowLimits(LocalDate dated) -> journal().knowLimits(dated);
      case Effect.Prepare(Entry entry, Choice choice, String ask) ->
          answers.accept(
              new Event.Prepared(
                  journal().sharing().prepare(entry, journal().self(), choice, ask)));
      case Effect.Send(Share share, String path) ->
          answers.accept(new Event.Sent(journal().sharing().send(share, path(path)).toString()));
      case Effect.ReadInbox() -> answers.accept(inbox());
      case Effect.Receive(String path) ->
          answers.accept(new Event.Received(told(journal().sharing().receive(path(path)))));
      case Effect.OpenShare(UUID id) -> answers.accept(openShare(id));
      case Effect.Answer(Comment comment, String path) -> answers.accept(answer(comment, path));
      case Effect.EditOutside edit -> {
        claim(edit.draft().id());
        outside.edit(journal().store(), edit, answers);
      }
      case Effect.Spell spell -> answers.accept(proofreader.check(spell, ownWords()));
      case Effect.Advise advise -> answers.accept(proofreader.advise(advise, ownWords()));
      case Effect.Learn(String word) -> {
        journal().store().learn(word);
        answers.accept(new Event.Learnt(word));
      }
      case Effect.FollowSettings() -> follow();
      case Effect.Suspend() -> window.suspend();
      case Effect.ReadMissions() ->
          answers.accept(new Event.MissionsRead(journal().store().missions()));
      case Effect.KeepMission(Mission mission) -> {
        Mission kept = journal().keep(mission);
        answers.accept(new Event.MissionKept(journal().store().missions(), kept));
      }
      case Effect.ReadLedger() -> answers.accept(new LedgerReader(journal().store()).read());
      case Effect.KeepPromise(Commitment commitment) -> {
        journal().store().keep(commitment);
        answers.accept(new Event.PromiseKept(commitment));
      }
    }
  }

  /** Settings that cannot be read are told of, and the usual ones hold. */
  private void follow() throws IOException {
    Settings settings = Settings.USUAL;
    try {
      settings = SettingsFile.read(folders.settings());
    } finally {
      window.follow(settings);
    }
  }

  private void offer(Entry entry, Consumer<Event> answers) throws IOException {
    Optional<Guide> guide = journal().privateBy(entry);
    if (guide.isPresent()) {
      answers.accept(new Event.Private(entry, guide.get().title()));
      return;
    }
    List<Part> parts = Sharing.parts(entry);
    answers.accept(new Event.Shareable(entry, parts));
    if (!Choice.of(parts).silent()) {
      journal().limitsToKnow().map(Event.LeafletRead::new).ifPresent(answers);
    }
  }

  private Event open() throws IOException {
    if (!Services.exist(folders)) {
      return new Event.Absent(folders.journal().toString());
    }
    services = Services.openForScreen(folders, clock);
    return new Event.Opened(journal().desk());
  }

  private Services journal() {
    Services open = services;
    if (open == null) {
      throw new IllegalStateException("No journal is open.");
    }
    return open;
  }

  private void index(Consumer<Event> answers) throws IOException {
    new Indexing(
            journal(), (done, of) -> answers.accept(new Event.Indexing(done, of)), () -> closing)
        .catchUp();
    remaking.made();
  }

  /** Holds a draft for this window, so that no other opens it. */
  private synchronized boolean claim(UUID draft) throws IOException {
    if (claims.containsKey(draft)) {
      return true;
    }
    Optional<Claim> claim = journal().store().claim(draft);
    claim.ifPresent(held -> claims.put(draft, held));
    return claim.isPresent();
  }

  private synchronized void release(UUID draft) throws IOException {
    Claim held = claims.remove(draft);
    if (held != null) {
      held.close();
    }
  }

  private Event openDraft(UUID id) throws IOException {
    if (!claim(id)) {
      throw new IOException("This draft is open in another window; go on with it there.");
    }
    Draft draft =
        journal().store().drafts().found().stream()
            .filter(kept -> kept.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IOException("This draft is no longer here."));
    return switch (draft) {
      case Draft.OfEntry entry -> new Event.DraftOpened(entry, guide(entry.entry()));
      case Draft.OfComment comment ->
          new Event.CommentOpened(comment, share(comment.comment().share()));
    };
  }

  private Event openEdit(UUID id) throws IOException {
    if (!claim(id)) {
      throw new IOException("This entry is being edited in another window.");
    }
    Kept<Entry> kept = entry(id);
    return new Event.EditOpened(kept, named(kept.value()), guide(kept.value()));
  }

  private @Nullable Guide guide(Entry entry) {
    GuideRef ref = entry.guide();
    if (ref == null) {
      return null;
    }
    Guides guides = journal().guides();
    return guides.guide(ref.id(), entry.language()).or(() -> guides.guide(ref.id())).orElse(null);
  }

  private Event suggested(Effect.Suggest suggest) {
    List<String> themes =
        journal().themes().suggest(suggest.text(), suggest.promptThemes()).stream()
            .map(suggested -> suggested.theme().id())
            .toList();
    return new Event.Suggested(suggest.entry(), themes);
  }

  private Kept<Entry> entry(UUID id) throws IOException {
    return journal()
        .store()
        .entry(id)
        .orElseThrow(() -> new IOException("This entry is no longer here."));
  }

  private Event inbox() throws IOException {
    HomeReader reader = new HomeReader(journal());
    return new Event.InboxRead(reader.inbox(), reader.answered());
  }

  private Event.EntryRead read(UUID id) throws IOException {
    List<Comment> comments = journal().sharing().commentsOnEntry(id);
    int shared =
        (int) journal().sharing().sent().stream().filter(share -> share.entry().equals(id)).count();
    return new Event.EntryRead(entry(id), commitments(id), comments, fresh(comments), shared);
  }

  /** Read anew each time, for another window may have learnt some. */
  private List<String> ownWords() throws IOException {
    return journal().store().memory().words();
  }

  private List<Comment> fresh(List<Comment> comments) {
    return comments.stream().filter(comment -> !journal().sharing().seen(comment)).toList();
  }

  private void seen(List<Comment> comments) throws IOException {
    if (journal().store().writable()) {
      journal().sharing().markSeen(comments);
    }
  }

  private List<Commitment> commitments(UUID entry) throws IOException {
    return journal().store().commitments().found().stream()
        .filter(commitment -> entry.equals(commitment.madeIn()))
        .toList();
  }

  /** The commitments an entry names, in its order: not those that were taken out of it. */
  private List<Commitment> named(Entry entry) throws IOException {
    Map<UUID, Commitment> made =
        commitments(entry.id()).stream()
            .collect(Collectors.toMap(Commitment::id, promise -> promise));
    return entry.commitments().stream().flatMap(id -> Stream.ofNullable(made.get(id))).toList();
  }

  private Share share(UUID id) throws IOException {
    return journal()
        .sharing()
        .received(id)
        .orElseThrow(() -> new IOException("What this is about is no longer in the inbox."));
  }

  /** What was received, in a sentence; a comment's names the writer's own entry. */
  private String told(Received received) throws IOException {
    if (!(received instanceof Received.NewComment(Comment comment, Share share))) {
      return received.sentence();
    }
    return journal()
        .store()
        .entry(share.entry())
        .map(kept ->
            "A comment by %s about “%s”, %s: read it in that entry."
                .formatted(comment.from().name(), Titles.of(kept.value()), Dates.day(share.date())))
        .orElseGet(received::sentence);
  }

  private Event openShare(UUID id) throws IOException {
    Share share = share(id);
    if (journal().store().writable()) {
      journal().sharing().markRead(id);
    }
    return new Event.ShareOpened(share, journal().sharing().commentsOn(id));
  }

  private Event answer(Comment comment, String path) throws IOException {
    Sharing sharing = journal().sharing();
    Comment kept = sharing.keep(comment);
    Path file = sharing.answer(kept, path(path));
    journal().store().discard(comment.id());
    release(comment.id());
    return new Event.Answered(
        share(comment.share()), sharing.commentsOn(comment.share()), file.toString());
  }

  private Path path(String typed) {
    String home = folders.home().toString();
    String whole = typed.equals("~") || typed.startsWith("~/") ? home + typed.substring(1) : typed;
    return Path.of(whole).toAbsolutePath().normalize();
  }

  /** Lets long work go at its next step. */
  void hurry() {
    closing = true;
  }

  @Override
  public void close() {
    closing = true;
    try {
      outside.close();
      for (Claim claim : claims.values()) {
        claim.close();
      }
      Services open = services;
      if (open != null) {
        open.close();
      }
    } catch (IOException notClosed) {
      throw new UncheckedIOException(notClosed);
    }
  }
}
