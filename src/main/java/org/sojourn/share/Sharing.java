package org.sojourn.share;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.FolderLock;
import org.sojourn.files.SealedFiles;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Person;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.journal.Withdrawal;

/**
 * What one journal sends to others and receives from them: shares and comments, each one immutable
 * file. All that leaves and all that comes is plain text: what is shown is what the file holds.
 *
 * <p>Its methods throw {@link Refused} or a trouble of the file, whose messages are for the person
 * at the screen.
 */
public final class Sharing {

  private final UUID journal;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final SealedFiles files;
  private final Shelves shelves;

  /** Sharing from and to the journal in a folder, in which nothing is sealed. */
  public Sharing(Path folder, UUID journal, Clock clock) {
    this(folder, journal, clock, SealedFiles.plain(DurableFiles.real()));
  }

  /** Sharing from and to the journal in a folder, whose files are these. */
  public Sharing(Path folder, UUID journal, Clock clock, SealedFiles files) {
    // Not ordered by time, as entries' ids are: files in one folder are told apart by the
    // beginning.
    this(folder, journal, clock, UUID::randomUUID, files);
  }

  /** Sharing with ids and file operations of the caller's. */
  public Sharing(Path folder, UUID journal, Clock clock, Supplier<UUID> ids, SealedFiles files) {
    this.journal = journal;
    this.clock = clock;
    this.ids = ids;
    this.files = files;
    this.shelves = new Shelves(folder, files);
  }

  private Sending sending() {
    return new Sending(shelves, files, letters(), contacts());
  }

  private Letters letters() {
    return new Letters(shelves.keys(), contacts(), journal);
  }

  /** The people this journal shares with, and the card it gives them. */
  public Contacts contacts() {
    return new Contacts(shelves, shelves.keys(), journal, clock);
  }

  // Going out

  /** What of an entry can be chosen, as it would leave: its title, its themes, its answers. */
  public static List<Part> parts(Entry entry) {
    return Snapshot.parts(entry);
  }

  /** The same with what was promised in words, as it is read before it is chosen. */
  public List<Part> offered(Entry entry) throws IOException {
    return new Promised(shelves).told(parts(entry));
  }

  /**
   * The ids of the answers that are shared when the author says all: all that can be, but for
   * values on a scale, which leave only when they are named.
   */
  public static List<String> usual(Entry entry) {
    return Snapshot.shareable(entry).stream()
        .filter(answer -> !(answer.response() instanceof Response.Scale))
        .map(Answer::prompt)
        .toList();
  }

  /**
   * A share of what was chosen, exactly as it will leave: show this, and send this.
   *
   * <p>Beside what was chosen it says who shares, about which day and when. The guide stays, since
   * each answer carries its question; and so does the time zone, which would tell a place.
   *
   * @param choice what leaves; at least one answer
   * @param ask what the author would like to be asked, may be empty
   */
  public Share prepare(Entry entry, Person from, Choice choice, String ask) throws IOException {
    return prepare(entry, from, choice, ask, Terms.NONE);
  }

  /** The same, with whom and for what. */
  public Share prepare(Entry entry, Person from, Choice choice, String ask, Terms terms)
      throws IOException {
    return Snapshot.plain(
        new Share(
            ids.get(),
            entry.id(),
            from,
            utc(),
            entry.date(),
            null,
            choice.title() ? entry.title() : "",
            new Promised(shelves).spelledOut(Snapshot.chosen(entry, choice.prompts())),
            Snapshot.chosenThemes(entry, choice.themes()),
            ask,
            terms,
            List.of()));
  }

  /**
   * Writes a share as one file, and keeps a copy: signed and encrypted for those it names, else
   * plain.
   *
   * @param out the file, or a folder in which it gets a name; no file is written over
   * @return the file
   */
  public Path send(Share share, Path out) throws IOException {
    return sending().send(share, out);
  }

  /** Puts a share into the exchange folder, one file for each of those it names; keeps a copy. */
  public List<Path> post(Share share, Path folder) throws IOException {
    return sending().post(share, folder);
  }

  /**
   * Writes a comment as one file for its reader; {@code out} as in sending. It is signed and
   * encrypted when the reader is a contact.
   */
  public Path answer(Comment comment, Path out) throws IOException {
    return commenting().send(comment, out);
  }

  /** Puts a comment into the exchange folder for its reader, who is a contact. */
  public List<Path> post(Comment comment, Path folder) throws IOException {
    return commenting().post(comment, folder);
  }

  /**
   * Takes a share back, with all its versions, and notes it here; those who have it learn of it by
   * the file that this becomes. What they saw, copied or told, nothing takes back.
   */
  public Withdrawal withdraw(UUID share, Person from) throws IOException {
    return left().withdraw(new Withdrawal(ids.get(), List.of(share), from, utc()));
  }

  /** Whether a share that left is for contacts, and not for whoever has its file. */
  public boolean addressed(UUID share) throws IOException {
    return shelves.sent().one(share).filter(sent -> !sent.terms().to().isEmpty()).isPresent();
  }

  /** Writes the file of a withdrawal; {@code out} as in sending. */
  public Path send(Withdrawal withdrawal, Path out) throws IOException {
    return sending().send(withdrawal, out);
  }

  /** Puts a withdrawal into the exchange folder for all who have what it takes back. */
  public List<Path> post(Withdrawal withdrawal, Path folder) throws IOException {
    return sending().post(withdrawal, folder);
  }

  /** The id of the one share sent that begins so; at least four characters. */
  public Optional<UUID> findSent(String prefix) throws IOException {
    return shelves.sent().find(prefix);
  }

  /** All that left, the latest first, and what has become of each. */
  public List<Sent> outbox() throws IOException {
    return left().read();
  }

  private Outbox left() {
    return new Outbox(shelves, journal, today());
  }

  /** Writes something else that is handed over, such as a card; no file is written over. */
  public void hand(Path file, byte[] bytes) throws IOException {
    new Outgoing(files.raw()).write(file, bytes);
  }

  // Coming in

  /** Reads a file of someone else's, and keeps what it holds: the same twice is kept once. */
  public Received receive(Path file) throws IOException {
    return receiving().receive(file);
  }

  private Receiving receiving() {
    return new Receiving(shelves, new Standing(shelves), letters(), contacts(), journal, today());
  }

  /**
   * The folder by which letters come and go, if something keeps it in step with those of others.
   */
  public Exchange exchange(Path folder) {
    return new Exchange(folder, journal, clock, shelves, this::receiving);
  }

  /** The shares received, the latest first, with what has become of each. */
  public Inbox inbox() throws IOException {
    // Most who write never receive a share: Home need not wait for what reads them.
    return shelves.received() ? new InboxReader(shelves, journal, today()).read() : Inbox.EMPTY;
  }

  /** Whether shares and comments can be had in a moment; else they take seconds once. */
  public boolean atHand() throws IOException {
    return !shelves.received()
        || (shelves.receivedOnce().atHand() && shelves.commentsOnce().atHand());
  }

  /** The files of the shares received that may be read, by the ids of these, as they lie there. */
  public Map<UUID, BasicFileAttributes> receivedFiles() throws IOException {
    return new InboxReader(shelves, journal, today()).files();
  }

  /** A share received, by its id; one whose last day is over is refused. */
  public Optional<Share> received(UUID id) throws IOException {
    return new InboxReader(shelves, journal, today()).one(id);
  }

  /** The id of the one share received that begins so; at least four characters. */
  public Optional<UUID> find(String prefix) throws IOException {
    return shelves.inbox().find(prefix);
  }

  /** How sure it is that a share received is from whom it says. */
  public Trust trust(Share share) throws IOException {
    return new InboxReader(shelves, journal, today()).trust(share);
  }

  /** Notes that a share received has been opened, with what its author replied. */
  public void markRead(UUID share) throws IOException {
    Share here = Commenting.inInbox(shelves, share);
    try (FolderLock _ = shelves.lock()) {
      if (!shelves.isRead(share)) {
        shelves.markRead(share, now());
      }
    }
    List<Comment> said = comments().about(here);
    comments().markSeen(said.stream().filter(comment -> comment.answers() != null).toList());
  }

  // What was said about what

  /** What was said about shares, here and by others. */
  public Comments comments() {
    return new Comments(shelves, journal, clock);
  }

  /**
   * Makes a comment on a share received, as it will leave; it is kept when it does.
   *
   * @param on the id of the prompt whose answer it is about; none for the whole
   */
  public Comment comment(UUID share, @Nullable String on, String text, Person from)
      throws IOException {
    return commenting().made(new Comment(ids.get(), share, on, from, text, now()));
  }

  /** Makes a reply to a comment on a share sent, as it will leave; it is kept when it does. */
  public Comment reply(UUID answered, String text, Person from) throws IOException {
    return commenting().reply(ids.get(), answered, text, from, now());
  }

  /**
   * A comment on the version of its share that is here: on the same answer if that is still shared,
   * else on the whole.
   */
  public Comment onLatest(Comment comment) throws IOException {
    return commenting().onLatest(comment);
  }

  /** What a comment speaks of, and to whom it goes; one that may not leave is refused. */
  public Topic topic(Comment comment) throws IOException {
    return commenting().topic(comment);
  }

  /** Whether the reader of a comment is a contact, to whom can be written. */
  public boolean reaches(Comment comment) throws IOException {
    return commenting().reaches(comment);
  }

  /** Keeps a comment as it will leave, and returns it so. */
  public Comment keep(Comment comment) throws IOException {
    return commenting().keep(comment);
  }

  private Commenting commenting() {
    return new Commenting(shelves, journal, today(), sending());
  }

  /** The shares sent, the latest first. */
  public List<Share> sent() throws IOException {
    return shelves.sent().all().values().stream()
        .sorted(Comparator.comparing(Share::created).reversed())
        .toList();
  }

  /** Deletes the copies of what was shared of entries that are gone, with what was said of it. */
  public Forgotten forget(Set<UUID> entries) throws IOException {
    if (entries.isEmpty()) {
      return new Forgotten(0, 0);
    }
    try (FolderLock _ = shelves.lock()) {
      return shelves.forget(entries);
    }
  }

  /** Everything kept of shares and comments that cannot be read; it is left untouched. */
  public List<Unreadable> unreadable() throws IOException {
    return Stream.of(shelves.sent().all(), shelves.inbox().all(), shelves.comments().all())
        .flatMap(found -> found.unreadable().stream())
        .toList();
  }

  /** A number that is another one once a share was sent or received, or a comment has come. */
  public long pulse() {
    return shelves.pulse();
  }

  /** The time now, which does not tell the place. */
  private OffsetDateTime utc() {
    return now().withOffsetSameInstant(ZoneOffset.UTC);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }
}
