package org.sojourn.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Folders;
import org.sojourn.app.Indexing;
import org.sojourn.app.ReaderLanguage;
import org.sojourn.app.Services;
import org.sojourn.app.Start;
import org.sojourn.app.Understanding;
import org.sojourn.crypto.Passphrase;
import org.sojourn.editor.Intake;
import org.sojourn.guides.Guides;
import org.sojourn.store.Key;
import org.sojourn.store.Lock;
import org.sojourn.themes.Themes;

/** One call of the program by a shell: its options, its streams, and the journal once needed. */
final class Call implements AutoCloseable {
  /** How many files that were passed over are named: the list that was asked for stands above. */
  private static final int NAMED = 5;

  private final Shell shell;
  private final Printout out;
  private final Printout err;
  private @Nullable Root options;
  private @Nullable Services services;
  private @Nullable Guides guides;
  private @Nullable Understanding understanding;
  private final Given given;
  private final Ending ending = new Ending();
  private int leftOut;
  private int passedOver;

  Call(Shell shell) {
    this.shell = shell;
    this.given = new Given(shell);
    this.out = new Printout("Standard output", shell.out());
    this.err = new Printout("Standard error", shell.err());
  }

  void options(Root root) {
    options = root;
  }

  /** Data. */
  Printout out() {
    return out;
  }

  /** Talk. */
  Printout err() {
    return err;
  }

  /** Words made fit for the journal; what of them is left out is told when all is done. */
  String fit(String words) {
    Intake fit = Intake.of(words);
    leftOut(fit.leftOut());
    return fit.text().strip();
  }

  /** The same for words that stand on one line. */
  String fitLine(String words) {
    return fit(words).replaceAll("\\s*\\n\\s*", " ");
  }

  /** Notes how many control codes did not come in. */
  void leftOut(int codes) {
    leftOut += codes;
  }

  /** Says once what of all words did not come in, and how many more files were passed over. */
  void sayLeftOut() {
    if (passedOver > NAMED) {
      say(
          "sojourn: %,d more files could not be read and were left as they are: `sojourn doctor` names them all."
              .formatted(passedOver - NAMED));
      passedOver = 0;
    }
    if (leftOut > 0) {
      say(Intake.said(leftOut));
      leftOut = 0;
    }
  }

  /** Says a sentence beside the data. */
  void say(String sentence) {
    try {
      err.line(sentence);
      err.flush();
    } catch (IOException nobodyListens) {
      throw new UncheckedIOException(nobodyListens);
    }
  }

  boolean json() {
    return options != null && options.json();
  }

  /** Whether a person sits at both ends. */
  boolean terminal() {
    return shell.terminal().getAsBoolean();
  }

  /** Whether a page can be opened: to a person, or line by line through a pipe. */
  boolean pages() {
    return terminal() || (options != null && options.plain());
  }

  /** Prints data: for a program as a document, else on lines. */
  void print(Object document, String... lines) throws IOException {
    if (json()) {
      out.json(document);
      return;
    }
    for (String line : lines) {
      out.line(line);
    }
  }

  /** Prints for a program what was done; a person is told. */
  void document(Object done) throws IOException {
    print(done);
  }

  Clock clock() {
    return shell.clock();
  }

  /** The time now, to the second. */
  OffsetDateTime now() {
    return OffsetDateTime.now(shell.clock()).truncatedTo(ChronoUnit.SECONDS);
  }

  LocalDate today() {
    return LocalDate.now(shell.clock());
  }

  Shell shell() {
    return shell;
  }

  /** What is given beside the options. */
  Given given() {
    return given;
  }

  /** The wish that what is done here end. */
  Ending ending() {
    return ending;
  }

  /** The folders that the options and the environment name. */
  Folders folders() throws Wrong {
    String named = options == null ? null : options.journal();
    if (named != null && named.isBlank()) {
      throw Wrong.usage("--journal [] names no folder", "name the folder of a journal");
    }
    try {
      return Folders.of(shell.environment(), named == null ? null : Path.of(named));
    } catch (InvalidPathException notAPath) {
      throw Given.notAPath(notAPath.getInput());
    }
  }

  /** Opens the screen on a page; what this call has open is closed first. */
  int screen(Start start) throws IOException {
    Folders folders = folders();
    Optional<Key> key = inHand(folders);
    close();
    return shell.door().open(folders, start, key);
  }

  /** The key of an encrypted journal that was opened here, or whose passphrase was named. */
  private Optional<Key> inHand(Folders folders) throws IOException {
    if (services != null) {
      Optional<Key> key = services.store().key();
      return key.isPresent() ? Optional.of(key.get().again()) : key;
    }
    if (passphraseFile() == null || !Services.exist(folders)) {
      return Optional.empty();
    }
    Lock lock = Lock.of(folders.journal());
    return lock.locks() ? Optional.of(unlocked(lock)) : Optional.empty();
  }

  /** Whether there is a journal. */
  boolean exists() throws IOException {
    return Services.exist(folders());
  }

  /** The journal, open. */
  Services journal() throws IOException {
    if (services == null) {
      var _ = folder();
      services = opened(folders());
    }
    return services;
  }

  /** The folder of the journal, which is there and may be locked. */
  Path folder() throws IOException {
    Folders folders = folders();
    if (!Services.exist(folders)) {
      throw noJournal(folders);
    }
    return folders.journal();
  }

  private Services opened(Folders folders) throws IOException {
    Lock lock = Lock.of(folders.journal());
    return lock.locks()
        ? Services.open(folders, clock(), unlocked(lock))
        : Services.open(folders, clock());
  }

  /** The key of an encrypted journal, by the passphrase that was named or is asked for. */
  Key unlocked(Lock lock) throws IOException {
    try (Passphrase passphrase = new Passphrases(this).known(passphraseFile())) {
      return lock.open(passphrase);
    }
  }

  /** The file with the passphrase, if one was named. */
  @Nullable String passphraseFile() {
    return options == null ? null : options.passphraseFile();
  }

  /** What a person types without its being shown; nothing when there is no terminal. */
  Optional<char[]> hidden(String prompt) throws IOException {
    return shell.hidden().ask(prompt);
  }

  /** Which journal it is; it need not be opened for that. */
  UUID journalId() throws IOException {
    return Lock.of(folders().journal()).journalId();
  }

  /** The remedy can be pasted: it names the journal where this call did. */
  private Wrong noJournal(Folders folders) {
    String named = options == null ? null : options.journal();
    String there = named == null ? "" : " --journal " + quoted(named);
    return Wrong.failed(
        "There is no journal in [%s]".formatted(folders.journal()),
        "make one with `sojourn%s init --name NAME`, or open `sojourn%s`".formatted(there, there));
  }

  /** A word as a shell reads it. */
  private static String quoted(String word) {
    return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** Takes a journal just made. */
  void opened(Services made) {
    services = made;
  }

  /** All guides; there need be no journal. */
  Guides guides() throws Wrong {
    if (guides == null) {
      guides = Guides.with(folders().guides(), language());
    }
    return guides;
  }

  /** The reader's language. */
  String language() throws Wrong {
    return ReaderLanguage.of(folders());
  }

  /** All themes; there need be no journal. */
  Themes themes() {
    return Themes.shipped();
  }

  /** What texts speak of and mean; there need be no journal. */
  Understanding understanding() throws Wrong {
    if (understanding == null) {
      understanding = Understanding.of(folders(), this::themes, true);
    }
    return understanding;
  }

  /** The journal, with its index in step with its files. */
  Services searchable() throws IOException {
    Services journal = journal();
    try (Waiting waiting = new Waiting(this, "Reading entries for the index")) {
      Indexing indexing = new Indexing(journal, waiting, waiting::ended);
      indexing.catchUp();
      waiting.orEnd();
      if (!indexing.sound()) {
        say("The search index was damaged: it is made anew. Your entries are safe.");
        indexing.catchUp();
      }
      indexing.understandSome();
      indexing.unreadable().forEach(this::leftOut);
    }
    String remark = journal.index().remark();
    if (!remark.isEmpty()) {
      say("Note: " + remark + ".");
    }
    return journal;
  }

  /** Says that a file was passed over; of many, the first are named. */
  void leftOut(String why) {
    passedOver++;
    if (passedOver <= NAMED) {
      String end = why.endsWith("?") ? "" : ".";
      say("sojourn: " + why + end + " It was left as it is.");
    }
  }

  @Override
  public void close() throws IOException {
    ending.close();
    if (understanding != null) {
      understanding.close();
      understanding = null;
    }
    if (services != null) {
      services.close();
      services = null;
    }
  }
}
