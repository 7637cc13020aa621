package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.Pulse;
import org.sojourn.files.SealedFiles;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Done;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Memory;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Profile;

/**
 * A journal on the disk: the only truth about what was written.
 *
 * <p>All methods may be called from any thread. Those that write return when what they wrote is
 * safely on the disk, throw one sentence when it is not, and take the journal's lock for as long:
 * other windows and processes work on the same folder.
 */
public final class Store implements AutoCloseable {
  private final Layout layout;
  private final UUID journalId;
  private final Optional<String> barred;
  private final Optional<Key> key;
  private final Ids ids;
  private final Cabinet cabinet;
  private final Shelves shelves;
  private final Twins twins;
  private final Entries entries;
  private final Heads heads;
  private final Keeping keeping;
  private final Imports imports;
  private final Revisions revisions;
  private final Drafts drafts;
  private final Finishing finishing;
  private final Trash trash;
  private final Promises promises;
  private final Missions missions;
  private final Memories memories;
  private final Turn turn;
  private final Care care;

  private Store(Founding founding, Clock clock, DurableFiles files) {
    layout = founding.layout();
    cabinet = founding.cabinet();
    journalId = founding.journal().id();
    barred = founding.barred();
    key = founding.key();
    ids = new Ids(clock);
    turn = new Turn(layout.lock(), barred);
    shelves = new Shelves(layout, cabinet);
    twins = new Twins(layout, cabinet);
    entries = new Entries(layout, cabinet, shelves, twins);
    heads = new Heads(cabinet, shelves);
    revisions = new Revisions(layout, cabinet, shelves);
    keeping = new Keeping(layout, cabinet, shelves, revisions, ids);
    imports = new Imports(shelves, entries, keeping, turn);
    drafts = new Drafts(layout, cabinet);
    promises = new Promises(layout, cabinet);
    trash = new Trash(layout, cabinet, shelves, drafts, revisions, promises, turn);
    missions = new Missions(layout, cabinet);
    memories = new Memories(layout, cabinet);
    finishing = new Finishing(layout, drafts, promises, keeping, turn);
    care = new Care(founding, shelves, twins, turn, clock, files);
  }

  /** Makes a journal in a new or empty folder; refuses one that holds anything. */
  public static Store create(Path folder, Profile profile, Clock clock) throws IOException {
    return create(folder, profile, clock, DurableFiles.real(), null);
  }

  /** Makes a journal that is encrypted. */
  public static Store create(Path folder, Profile profile, Clock clock, FreshKey fresh)
      throws IOException {
    return create(folder, profile, clock, DurableFiles.real(), fresh);
  }

  static Store create(
      Path folder, Profile profile, Clock clock, DurableFiles files, @Nullable FreshKey fresh)
      throws IOException {
    UUID id = new Ids(clock).get();
    return new Store(Founding.lay(folder, id, profile, files, fresh), clock, files);
  }

  /** Opens a journal; one that may only be read opens for reading. */
  public static Store open(Path folder, Clock clock) throws IOException {
    return open(folder, clock, DurableFiles.real(), null);
  }

  /** Opens a journal that is encrypted, with its key. */
  public static Store open(Path folder, Clock clock, Key key) throws IOException {
    return open(folder, clock, DurableFiles.real(), key);
  }

  static Store open(Path folder, Clock clock, DurableFiles files, @Nullable Key key)
      throws IOException {
    return new Store(Founding.find(folder, files, key), clock, files);
  }

  /** Whether this folder holds a journal; a sentence when nobody lets us look. */
  public static boolean isJournal(Path folder) throws IOException {
    return Founding.laid(folder);
  }

  /** Which journal this is. */
  public UUID journalId() {
    return journalId;
  }

  /** Where it lies. */
  public Path folder() {
    return layout.folder();
  }

  /** What it is encrypted with; nothing when it is not. */
  public Optional<Key> key() {
    return key;
  }

  /** Its files, for those who keep other things in it; the journal's lock is theirs to hold. */
  public SealedFiles files() {
    return cabinet.files();
  }

  /** Whether it can be written to; when not, all that writes throws a sentence that says so. */
  public boolean writable() {
    return barred.isEmpty();
  }

  /** Why it can only be read, in a sentence with the remedy; nothing when it can be written to. */
  public Optional<String> barred() {
    return barred;
  }

  /** A new id, later in order than those before. */
  public UUID newId() {
    return ids.get();
  }

  /** Whose journal it is; nobody's when that file is gone or cannot be read. */
  public Profile profile() {
    return memories.profile();
  }

  /** Who signs what leaves the journal; a sentence when that file is gone or cannot be read. */
  public Profile signer() throws IOException {
    return memories.signer();
  }

  /** Writes whose journal it is. */
  public void profile(Profile profile) throws IOException {
    turn.doing(() -> memories.keep(profile));
  }

  /** What the journal has learnt from its writer; nothing when that cannot be read. */
  public Memory memory() {
    return memories.memory();
  }

  /** Remembers more, or less; what another window had remembered meanwhile stays. */
  public void remember(UnaryOperator<Memory> learning) throws IOException {
    turn.doing(() -> memories.remember(learning));
  }

  /** All missions, in the order they were written in; none when they cannot be read. */
  public List<Mission> missions() {
    return missions.all();
  }

  /**
   * Writes the missions, as changes to those last read from here: what others added or changed
   * meanwhile stays.
   *
   * @return the missions as they stand now
   */
  public List<Mission> missions(List<Mission> all) throws IOException {
    return turn.writing(() -> missions.keep(all));
  }

  /**
   * Adds an entry. When its id is taken by an entry about the same day with other words, both are
   * kept, and the one returned has a new id.
   */
  public Kept<Entry> add(Entry entry) throws IOException {
    return turn.writing(() -> keeping.write(keeping.adding(entry)).kept());
  }

  /**
   * Writes an entry in place of what it said before, which is kept as a revision. When its file is
   * no longer what was read, someone else changed it: theirs is left, and ours becomes a new entry.
   *
   * @param baseDigest the digest of the entry as it was read
   */
  public Saved replace(Entry entry, String baseDigest) throws IOException {
    return turn.writing(() -> keeping.write(keeping.replacing(entry, baseDigest)));
  }

  /** Entries that come from elsewhere, many at once. */
  public Imports imports() {
    return imports;
  }

  /** What entries said before, and say elsewhere. */
  public Revisions versions() {
    return revisions;
  }

  /** The entry with this id, if there is one; a sentence if it cannot be read. */
  public Optional<Kept<Entry>> entry(UUID id) throws IOException {
    return entries.entry(id);
  }

  /**
   * The id of the one entry whose id begins so; nothing when there is none, a sentence when there
   * are several or it has fewer than four characters.
   */
  public Optional<UUID> find(String idPrefix) throws IOException {
    return entries.find(idPrefix);
  }

  /** The months that hold entries, newest first. */
  public List<YearMonth> months() throws IOException {
    return shelves.months();
  }

  /** The entries about the days of a month, newest first. */
  public Listing<Entry> month(YearMonth month) throws IOException {
    return entries.month(month);
  }

  /** The latest entries by the day they are about, reading only as many months as that takes. */
  public Listing<Entry> latest(int n) throws IOException {
    return entries.latest(n);
  }

  /** Which guides were written with about a day or later, from the beginnings of files alone. */
  public List<Done> done(LocalDate since) {
    return heads.since(since);
  }

  /** All entries, newest first. */
  public Listing<Entry> all() throws IOException {
    return entries.all();
  }

  /** Hands over all entries one by one, newest month first, in no order within a month. */
  public void each(Consumer<Kept<Entry>> seen, Consumer<Unreadable> unreadable) throws IOException {
    entries.each(seen, unreadable);
  }

  /** Stamps of all entries, from their files' names and times alone. */
  public List<Stamp> stamps() throws IOException {
    return (writable() ? twins.tidied(shelves) : shelves.walk()).stamps();
  }

  /**
   * A number that is another one once an entry or a commitment has been written, moved or deleted,
   * by whichever process: from the times of their folders alone, so that it takes no time.
   */
  public long pulse() {
    return Stream.concat(shelves.folders(), Stream.of(layout.commitments()))
        .mapToLong(Pulse::of)
        .reduce(0, (sum, time) -> 31 * sum + time);
  }

  /** The stamp of one entry. */
  public Optional<Stamp> stamp(UUID id) throws IOException {
    Optional<Path> place = shelves.place(id);
    return place.isPresent() ? cabinet.stamp(id, place.get()) : Optional.empty();
  }

  /** What was deleted, until it is emptied. */
  public Trash trash() {
    return trash;
  }

  /** Keeps unfinished writing. */
  public void keep(Draft draft) throws IOException {
    turn.doing(() -> drafts.keep(draft));
  }

  /** Unfinished writing, the one kept last first. */
  public Listing<Draft> drafts() throws IOException {
    return finishing.listing();
  }

  /** Puts unfinished writing into the trash; there may be none. */
  public void discard(UUID id) throws IOException {
    turn.doing(() -> drafts.discard(id));
  }

  /**
   * Holds a draft for one window; nothing when another window has it. Freed when it is closed, when
   * the store is, and when the process ends in any way.
   */
  public Optional<Claim> claim(UUID draftId) throws IOException {
    turn.requireWritable();
    cabinet.folder(layout.drafts());
    return drafts.hold(draftId);
  }

  /**
   * Says that a window is open on the journal, until it is closed, the store is, or the process
   * ends. What windows left that were killed is taken away.
   *
   * @param window an id of its own
   */
  public void enter(UUID window) throws IOException {
    turn.requireWritable();
    cabinet.folder(layout.drafts());
    drafts.tidyClaims();
    var _ = drafts.hold(window);
  }

  /** Texts of drafts in the hands of an editor of the writer's own. */
  public Loans loans() {
    return new Loans(layout, cabinet, turn);
  }

  /**
   * Writes what a draft has become: its commitments, the entry (new, or in place of what it said
   * before), and only then deletes the draft.
   */
  public Saved finish(Draft.OfEntry draft, Entry entry) throws IOException {
    return turn.writing(() -> finishing.write(draft, entry));
  }

  /** All commitments, the one made last first. */
  public Listing<Commitment> commitments() throws IOException {
    return promises.all();
  }

  /** Writes a commitment; what it said before is kept as a revision. */
  public void keep(Commitment commitment) throws IOException {
    turn.doing(() -> promises.keep(commitment));
  }

  /** Looking after it: checks, repairs and backups. */
  public Care care() {
    return care;
  }

  /** Frees all drafts that are held. */
  @Override
  public void close() throws IOException {
    drafts.letGo();
  }
}
