package org.sojourn.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sojourn.guides.Guides;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Person;
import org.sojourn.journal.Profile;
import org.sojourn.search.Completion;
import org.sojourn.search.Index;
import org.sojourn.search.Query;
import org.sojourn.search.Request;
import org.sojourn.search.Results;
import org.sojourn.search.Setting;
import org.sojourn.search.Vocabulary;
import org.sojourn.share.Exchange;
import org.sojourn.share.Sharing;
import org.sojourn.store.FreshKey;
import org.sojourn.store.Key;
import org.sojourn.store.Store;
import org.sojourn.themes.Themes;

/**
 * An open journal with all that works on it. The screen and the command line both act through it,
 * so that a thing is done in one way. Guides, themes and the index are opened when first needed.
 */
public final class Services implements AutoCloseable {
  private final Folders folders;
  private final Clock clock;
  private final Store store;
  private final Sharing sharing;
  private final Library library;
  private final AtomicLong pulse = new AtomicLong();
  private @Nullable Index index;
  private @Nullable Exchange exchange;

  private Services(Folders folders, Clock clock, Library library, Store store) {
    this.library = library;
    this.folders = folders;
    this.clock = clock;
    this.store = store;
    this.sharing = new Sharing(store.folder(), store.journalId(), clock, store.files());
  }

  /** Whether there is a journal in the folder. */
  public static boolean exist(Folders folders) throws IOException {
    return Store.isJournal(folders.journal());
  }

  /** Opens the journal. */
  public static Services open(Folders folders, Clock clock) throws IOException {
    Library library = new Library(folders);
    return new Services(folders, clock, library, Store.open(folders.journal(), clock));
  }

  /** Opens the journal with its key, which is cleared when this is closed. */
  public static Services open(Folders folders, Clock clock, Key key) throws IOException {
    Library library = new Library(folders);
    return new Services(folders, clock, library, Store.open(folders.journal(), clock, key));
  }

  /** Opens the journal on a screen: guides and themes, which Home shows, are read beside it. */
  static Services openOnScreen(Folders folders, Clock clock) throws IOException {
    Library library = new Library(folders).fetch();
    return new Services(folders, clock, library, Store.open(folders.journal(), clock));
  }

  /** Makes a journal and opens it. */
  public static Services create(
      Folders folders, Profile profile, @Nullable Mission mission, Clock clock) throws IOException {
    return created(folders, Store.create(folders.journal(), profile, clock), mission, clock);
  }

  /** Makes a journal that is encrypted, and opens it. */
  public static Services create(
      Folders folders, Profile profile, @Nullable Mission mission, Clock clock, FreshKey fresh)
      throws IOException {
    return created(folders, Store.create(folders.journal(), profile, clock, fresh), mission, clock);
  }

  private static Services created(
      Folders folders, Store store, @Nullable Mission mission, Clock clock) throws IOException {
    if (mission != null) {
      store.missions(List.of(mission));
    }
    return new Services(folders, clock, new Library(folders), store);
  }

  /** This journal on a screen, which shows guides and themes at once. */
  Services onScreen() {
    library.fetch();
    return this;
  }

  /** The entries, drafts and commitments. */
  public Store store() {
    return store;
  }

  /** Writes entries so that they can be found at once. */
  public EntryKeeper keeper() {
    return new EntryKeeper(this);
  }

  /** Shares, inbox and comments. */
  public Sharing sharing() {
    return sharing;
  }

  /** The folder by which letters come and go, where one is set. */
  public synchronized Optional<Exchange> exchange() throws IOException {
    String named = SettingsFile.read(folders.settings()).exchange();
    if (named.isBlank()) {
      return Optional.empty();
    }
    Path folder = TypedPath.of(named, folders.home());
    if (exchange == null || !exchange.folder().equals(folder)) {
      exchange = sharing.exchange(folder);
    }
    return Optional.of(exchange);
  }

  /** The clock the journal goes by. */
  public Clock clock() {
    return clock;
  }

  /** The folders in use. */
  public Folders folders() {
    return folders;
  }

  /** The shipped guides and the user's own. */
  public Guides guides() {
    return library.guides();
  }

  /** All guides. */
  List<Guide> allGuides() {
    return library.allGuides();
  }

  /** All guides if they have been read; else none, as reading them takes a while. */
  List<Guide> guidesAtHand() {
    return library.guidesAtHand();
  }

  /** The language of the reader. */
  String language() {
    return library.language();
  }

  /** Asks for the language of the reader again; tells whether it is another. */
  boolean relearn() {
    return library.relearn();
  }

  /** The vocabulary. */
  public Themes themes() {
    return library.themes();
  }

  /** What texts speak of and mean. */
  public Understanding understanding() {
    return library.understanding();
  }

  /** The index; it may be behind the files until {@link Indexing} has run. */
  public synchronized Index index() throws IOException {
    if (index == null) {
      index = opened(folders.index(store.journalId()), setting());
    }
    return index;
  }

  private Index opened(Path cache, Setting setting) throws IOException {
    UUID id = store.journalId();
    return store.key().isEmpty()
        ? Index.open(cache, id, setting)
        : Index.open(cache, id, setting, store.key().get().beside("search index"));
  }

  private Setting setting() throws IOException {
    return new Setting(
        Vocabulary.of(themes()),
        store.missions(),
        id -> guides().guide(id).map(Guide::title).orElse(id),
        understanding());
  }

  /** How the writer signs shares and comments; a sentence when their name cannot be read. */
  public Person self() throws IOException {
    return new Person(store.journalId(), store.signer().name());
  }

  /** What every page knows of the journal. */
  public Desk desk() throws IOException {
    Profile profile = store.profile();
    return new Desk(
        new Person(store.journalId(), profile.name()),
        profile,
        store.missions(),
        library.labels(),
        LocalDateTime.now(clock),
        store.writable(),
        guides().replaced(),
        PageWord.spoken(library.language()));
  }

  /** All themes, to choose from by what the reader sees or by the terms that speak of them. */
  List<ThemeChoice> themeChoices() {
    return library.themeChoices();
  }

  /**
   * Keeps a mission in the place of the one with its id, or as one more; the phases of its entries
   * follow.
   *
   * @param mission without an id when it is new; it gets one of its own
   */
  public Mission keep(Mission mission) throws IOException {
    List<Mission> all = new ArrayList<>(store.missions());
    Mission named =
        mission.id().isEmpty() ? mission.called(Missions.id(mission.name(), all)) : mission;
    List<String> ids = all.stream().map(Mission::id).toList();
    if (ids.contains(named.id())) {
      all.set(ids.indexOf(named.id()), named);
    } else {
      all.add(named);
    }
    List<Mission> kept = store.missions(all);
    follow(kept);
    return named;
  }

  private synchronized void follow(List<Mission> missions) {
    if (index != null) {
      index.missions(missions);
    }
  }

  /** What is wrong with the user's settings and own texts, a sentence for each file. */
  public List<String> ownTroubles() {
    List<String> troubles = new ArrayList<>();
    try {
      SettingsFile.read(folders.settings());
    } catch (IOException unreadable) {
      troubles.add(Worker.sentence(unreadable));
    }
    Stream.of(Leaflets.Kind.values())
        .map(kind -> LeafletReader.read(kind, folders).trouble())
        .filter(trouble -> !trouble.isEmpty())
        .forEach(troubles::add);
    return troubles;
  }

  /** What is to be known before sharing. */
  public Limits limits() {
    return new Limits(store, folders);
  }

  /** Whether an entry is private, also one that was let be shared: it or its guide says so. */
  public boolean isPrivate(Entry entry) {
    return new PrivateEntries(guides()).holds(entry);
  }

  /** What keeps an entry from being shared: the private guide it was written with, in words. */
  public Optional<String> privateBy(Entry entry) {
    return new PrivateEntries(guides()).kept(entry);
  }

  /** Answers a query. */
  public Results find(String query, Request request) throws IOException {
    return index().find(Query.parse(query, Vocabulary.of(themes()), today()), request);
  }

  /** Answers a query by what the writer wrote, without what others shared. */
  public Results findOwn(String query, Request request) throws IOException {
    return index().find(Query.parse(query, Vocabulary.of(themes()), today()).own(), request);
  }

  /**
   * Answers a query that is still being typed: its last word may not be finished.
   *
   * @param first is told of the hits before all is counted
   */
  Results findTyping(String query, Request request, Consumer<Results> first) throws IOException {
    return index().find(Query.typing(query, Vocabulary.of(themes()), today()), request, first);
  }

  /** Finds what is like an entry, and tells of the hits before all is counted. */
  Results like(UUID entry, Request request, Consumer<Results> first) throws IOException {
    return index().like(entry, request, first);
  }

  /** How a query may go on at the caret; the likeliest first. */
  public List<Completion> complete(String query, int caret) throws IOException {
    return index().complete(query, caret);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** What belongs to entries and stands elsewhere. */
  Around around() throws IOException {
    return Around.all(guides(), store, sharing);
  }

  /** Whether another process may have written what the index should know; said once. */
  boolean behind() {
    long now = pulse();
    return pulse.getAndSet(now) != now;
  }

  /** The index is about to be brought in step with what is there now. */
  void noticed() {
    pulse.set(pulse());
  }

  private long pulse() {
    return 31 * store.pulse() + sharing.pulse();
  }

  @Override
  public synchronized void close() throws IOException {
    if (index != null) {
      index.close();
    }
    library.close();
    store.close();
    store.key().ifPresent(Key::close);
  }
}
