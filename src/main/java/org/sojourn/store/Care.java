package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.sojourn.crypto.Passphrase;
import org.sojourn.files.DurableFiles;

/** Looking after a journal: whether all is in order, putting it right, and keeping it twice. */
public final class Care {
  private final Founding founding;
  private final Shelves shelves;
  private final Twins twins;
  private final Turn turn;
  private final Clock clock;
  private final DurableFiles files;

  Care(
      Founding founding, Shelves shelves, Twins twins, Turn turn, Clock clock, DurableFiles files) {
    this.founding = founding;
    this.shelves = shelves;
    this.twins = twins;
    this.turn = turn;
    this.clock = clock;
    this.files = files;
  }

  /**
   * Reads every file and says what is wrong or strange, changing nothing.
   *
   * @param progress told how many files have been looked at
   */
  public List<Finding> check(IntConsumer progress) throws IOException {
    List<Finding> findings =
        new ArrayList<>(
            new Checkup(founding.layout(), founding.cabinet(), shelves, OffsetDateTime.now(clock))
                .run(progress));
    findings.addAll(new LockCheck(founding).run());
    return List.copyOf(findings);
  }

  /**
   * The files beside the entries that cannot be read. The journal goes on as if they were empty;
   * what would change them is refused with a sentence.
   */
  public List<Unreadable> beside() {
    Missions missions = new Missions(founding.layout(), founding.cabinet());
    Memories memories = new Memories(founding.layout(), founding.cabinet());
    return Stream.concat(missions.unreadable().stream(), memories.unreadable()).toList();
  }

  /** That others can enter the journal's folder, in a sentence with the remedy. */
  public Optional<String> entered() throws IOException {
    return new Ground(founding.layout()).entered();
  }

  /**
   * Puts right what can be put right without losing a word.
   *
   * @return what was done, a sentence for each
   */
  public List<String> repair() throws IOException {
    List<String> done =
        new ArrayList<>(
            turn.writing(new Repair(founding.layout(), founding.cabinet(), shelves)::run));
    Shelves.Seen seen = shelves.walk();
    if (seen.untidy()) {
      twins.tidy(seen, shelves);
      done.add("Copies of entries were taken in, or cleared where all their words are kept");
    }
    return done;
  }

  /** Whether turning encryption on or off was begun and is not done. */
  public boolean halfway() {
    return founding.journal().halfway();
  }

  /**
   * Looks whether encryption can be turned on or off now.
   *
   * @throws StoreTrouble when a window is open on the journal
   */
  public void requireNobody() throws IOException {
    turn.requireWritable();
    Conversion.requireNobody(founding.layout());
  }

  /**
   * Encrypts the whole journal with a key of its own from now on. This store is of no use then: the
   * journal is to be opened with the key.
   *
   * @return how many files were encrypted
   */
  public int encrypt(FreshKey fresh, Progress progress) throws IOException {
    turn.requireWritable();
    Conversion.begin(founding.layout(), files, fresh);
    return conversion(fresh.key(), progress).seal();
  }

  /**
   * Encrypts what still lies plain in a journal that is encrypted.
   *
   * @return how many files were encrypted
   */
  public int encryptRest(Progress progress) throws IOException {
    return conversion(requireKey(), progress).seal();
  }

  /**
   * Decrypts the whole journal for good; this store is of no use then.
   *
   * @return the files that could not be decrypted, which stay as they are
   */
  public List<Path> decrypt(Progress progress) throws IOException {
    return conversion(requireKey(), progress).open();
  }

  private Key requireKey() throws StoreTrouble {
    turn.requireWritable();
    return founding
        .key()
        .orElseThrow(() ->
            new StoreTrouble(
                "The journal [%s] is not encrypted".formatted(founding.layout().folder())));
  }

  private Conversion conversion(Key key, Progress progress) {
    return new Conversion(founding.layout(), files, key, progress);
  }

  /**
   * Writes the whole journal in a folder into one new file, encrypted if there is a passphrase, and
   * reads that back. Its files go in as they are, so that no key is needed.
   *
   * @return how many files it holds
   */
  public static int backUp(
      Path folder, Path file, Optional<Passphrase> passphrase, Progress progress)
      throws IOException {
    return backUp(folder, file, passphrase, progress, DurableFiles.real());
  }

  static int backUp(
      Path folder,
      Path file,
      Optional<Passphrase> passphrase,
      Progress progress,
      DurableFiles files)
      throws IOException {
    return new Backup(new Layout(folder), files, progress).write(file, passphrase);
  }

  /**
   * Lays a backup out in a new or empty folder, after all of it was checked.
   *
   * @return how many files it holds
   */
  public static int bringBack(
      Path file, Optional<Passphrase> passphrase, Path folder, Progress progress)
      throws IOException {
    return new Restoration(folder, DurableFiles.real())
        .restore(new Archive(file, passphrase), progress);
  }
}
