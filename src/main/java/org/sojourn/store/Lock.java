package org.sojourn.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.crypto.Age;
import org.sojourn.crypto.Identity;
import org.sojourn.crypto.Passphrase;
import org.sojourn.crypto.Recipient;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.FileTrouble;
import org.sojourn.files.FolderLock;
import org.sojourn.files.Gate;
import org.sojourn.json.JournalId;

/**
 * The lock of an encrypted journal: the files in which its key lies, one under the passphrase and
 * one under the recovery key. Both are age files, which open without Sojourn, too.
 */
public final class Lock {
  private static final long LARGEST = 64 * 1024;
  private static final String SECRET = "AGE-SECRET-KEY-1";
  private static final String OWN = "# public key: ";
  private static final String RECOVERY = "# public key of the recovery key: ";

  private final Layout layout;
  private final DurableFiles files;

  private Lock(Layout layout, DurableFiles files) {
    this.layout = layout;
    this.files = files;
  }

  /** The lock of the journal in a folder. */
  public static Lock of(Path folder) {
    return of(new Layout(folder.toAbsolutePath().normalize()), DurableFiles.real());
  }

  static Lock of(Layout layout, DurableFiles files) {
    return new Lock(layout, files);
  }

  /** Whether the journal is encrypted. */
  public boolean locks() throws IOException {
    return !journal().keys().isEmpty();
  }

  /** Which journal it is. */
  public UUID journalId() throws IOException {
    return journal().id();
  }

  /** The key, by the passphrase. */
  public Key open(Passphrase passphrase) throws IOException {
    JournalId journal = encrypted();
    byte[] sealed = read(layout.identity(), "recover it with the recovery key, or bring it back");
    try (InputStream in = Age.opening(new ByteArrayInputStream(sealed), passphrase)) {
      return key(in.readAllBytes(), layout.identity(), journal);
    }
  }

  /** The key, by the recovery key as it was written down; its passphrase is another from now on. */
  public Key recover(Identity recovery, Passphrase fresh) throws IOException {
    JournalId journal = encrypted();
    if (!journal.keys().contains(recovery.recipient().key())) {
      throw new StoreTrouble(
          "This is a recovery key, but not that of this journal: look for the one that was shown"
              + " when it was encrypted");
    }
    byte[] sealed = read(layout.recoveryIdentity(), "bring it back from a backup");
    Key key = key(Age.open(sealed, recovery), layout.recoveryIdentity(), journal);
    change(key, fresh);
    return key;
  }

  /** Puts the key under another passphrase: one small file is written. */
  public void change(Key key, Passphrase fresh) throws IOException {
    try (FolderLock _ = FolderLock.hold(layout.lock())) {
      writeIdentity(key, fresh);
    }
  }

  /** Writes the files of a key; those of one that the journal had before are put aside. */
  void write(FreshKey fresh) throws IOException {
    putAside();
    writeIdentity(fresh.key(), fresh.passphrase());
    byte[] text = text(fresh.key());
    try {
      files.write(layout.recoveryIdentity(), Age.seal(text, List.of(fresh.recovery().recipient())));
    } finally {
      Arrays.fill(text, (byte) 0);
    }
  }

  private void writeIdentity(Key key, Passphrase passphrase) throws IOException {
    byte[] text = text(key);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream sealing = Age.sealing(out, passphrase)) {
      sealing.write(text);
    } finally {
      Arrays.fill(text, (byte) 0);
    }
    files.write(layout.identity(), out.toByteArray());
  }

  /** A file that comes late from another machine may still need the key that went before. */
  private void putAside() throws IOException {
    int number = 1;
    while (Files.exists(layout.formerKeys(number))) {
      number++;
    }
    for (Path file : List.of(layout.identity(), layout.recoveryIdentity())) {
      if (Files.exists(file)) {
        files.move(file, layout.formerKeys(number).resolve(Layout.name(file)));
      }
    }
  }

  /** What lies in both files, as {@code age-keygen} writes keys. */
  private static byte[] text(Key key) {
    String text =
        "# The key of a Sojourn journal: whoever has it can read all of it.\n%s%s\n%s%s\n%s\n"
            .formatted(
                OWN,
                key.names().getFirst(),
                RECOVERY,
                key.names().getLast(),
                key.identity().secret());
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * The public keys come from the file with the key and not from that of the journal, in which
   * anybody could have put their own, to read what is written from then on.
   */
  private static Key key(byte[] text, Path file, JournalId journal) throws IOException {
    List<String> lines = new String(text, StandardCharsets.US_ASCII).lines().toList();
    Arrays.fill(text, (byte) 0);
    Optional<String> secret = lines.stream().filter(line -> line.startsWith(SECRET)).findFirst();
    Optional<String> recovery = named(lines, RECOVERY);
    if (secret.isEmpty() || recovery.isEmpty()) {
      throw new StoreTrouble("[%s] holds no key: bring it back from a backup".formatted(file));
    }
    Identity identity = Identity.of(secret.get());
    Key key = new Key(identity, List.of(identity.recipient(), new Recipient(recovery.get())));
    if (!key.names().equals(journal.keys())) {
      throw new StoreTrouble(
          "[%s] is not the key that [journal.json] names: one of them was changed; bring both back from a backup"
              .formatted(file));
    }
    return key;
  }

  private static Optional<String> named(List<String> lines, String begin) {
    return lines.stream()
        .filter(line -> line.startsWith(begin))
        .map(line -> line.substring(begin.length()))
        .findFirst();
  }

  private JournalId encrypted() throws IOException {
    JournalId journal = journal();
    if (journal.keys().isEmpty()) {
      throw new StoreTrouble(
          "The journal [%s] is not encrypted: open it as it is".formatted(layout.folder()));
    }
    return journal;
  }

  private JournalId journal() throws IOException {
    return Founding.journal(layout);
  }

  private byte[] read(Path file, String remedy) throws IOException {
    try {
      return Gate.read(file, LARGEST);
    } catch (FileTrouble e) {
      if (e.kind() == FileTrouble.Kind.MISSING) {
        throw new StoreTrouble("The key [%s] is not there: %s".formatted(file, remedy));
      }
      throw e;
    }
  }
}
