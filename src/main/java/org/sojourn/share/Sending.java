package org.sojourn.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.files.FolderLock;
import org.sojourn.files.SealedFiles;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Message;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;
import org.sojourn.json.Formats;

/**
 * Makes files of shares, comments and withdrawals, and keeps what left: plain files for whoever is
 * given them when nobody is named, else letters.
 */
record Sending(Shelves shelves, SealedFiles files, Letters letters, Contacts contacts) {

  private static final String SEALED = ".age";

  /** How files are made once all is checked. */
  @FunctionalInterface
  private interface Leaving<T> {
    T leave() throws IOException;
  }

  /** Writes the file of a share, and keeps a copy unless the file could not be written. */
  Path send(Share share, Path out) throws IOException {
    byte[] bytes = bytes(share, people(share));
    return keeping(share, () -> write(out, share, bytes));
  }

  /** Writes a file for each of those a share is for, and keeps a copy. */
  List<Path> post(Share share, Path folder) throws IOException {
    Map<Path, byte[]> letters = letters(share, people(share), folder);
    return keeping(share, () -> deliver(letters));
  }

  /** Writes the file of a comment for its reader. */
  Path send(Comment comment, Person reader, Path out) throws IOException {
    List<Contact> to = contacts.of(reader.journal()).stream().toList();
    return write(out, comment, bytes(comment, to));
  }

  /** The same in the exchange folder. */
  List<Path> post(Comment comment, Person reader, Path folder) throws IOException {
    return deliver(letters(comment, contacts(List.of(reader)), folder));
  }

  /** Writes the file of a withdrawal for those who have what it takes back. */
  Path send(Withdrawal withdrawal, Path out) throws IOException {
    return write(out, withdrawal, bytes(withdrawal, people(withdrawal)));
  }

  /** The same in the exchange folder. */
  List<Path> post(Withdrawal withdrawal, Path folder) throws IOException {
    return deliver(letters(withdrawal, people(withdrawal), folder));
  }

  private List<Contact> people(Share share) throws IOException {
    Optional<Withdrawal> withdrawn = shelves.withdrawn(share);
    if (withdrawn.isPresent()) {
      throw new Refused("%s was withdrawn: share the entry anew.".formatted(Words.nameOf(share)));
    }
    return contacts(share.terms().to());
  }

  private List<Contact> people(Withdrawal withdrawal) throws IOException {
    List<Person> people =
        shelves.sent().all().values().stream()
            .filter(withdrawal::of)
            .flatMap(share -> share.terms().to().stream())
            .distinct()
            .toList();
    return contacts(people);
  }

  private List<Contact> contacts(List<Person> people) throws IOException {
    List<Contact> found = new ArrayList<>();
    for (Person person : people) {
      found.add(contacts.of(person.journal()).orElseThrow(() -> stranger(person)));
    }
    return found;
  }

  static Refused stranger(Person person) {
    return new Refused(
        "%s is not among your contacts: add their card first."
            .formatted(Words.offender(person.name())));
  }

  private byte[] bytes(Message message, List<Contact> to) throws IOException {
    return to.isEmpty() ? sendable(message) : letters.seal(message, to);
  }

  private Map<Path, byte[]> letters(Message message, List<Contact> to, Path folder)
      throws IOException {
    if (to.isEmpty()) {
      throw new Refused("Nobody is named whom this is for: name a contact, or write it to a file.");
    }
    if (!Files.isDirectory(folder)) {
      throw new Refused(
          "The exchange folder [%s] is not there: make it, or name another in settings.json."
              .formatted(folder));
    }
    Map<Path, byte[]> made = new LinkedHashMap<>();
    for (Contact contact : to) {
      made.put(
          folder.resolve(contact.journal().toString()).resolve(message.id() + SEALED),
          letters.seal(message, List.of(contact)));
    }
    return made;
  }

  /** Writes letters that are not there yet: one that is has the same message in it. */
  private List<Path> deliver(Map<Path, byte[]> letters) throws IOException {
    List<Path> made = new ArrayList<>();
    try {
      for (Map.Entry<Path, byte[]> letter : letters.entrySet()) {
        if (!Files.exists(letter.getKey(), LinkOption.NOFOLLOW_LINKS)) {
          made.add(letter.getKey());
          files.raw().write(letter.getKey(), letter.getValue());
        }
      }
      return List.copyOf(letters.keySet());
    } catch (IOException trouble) {
      for (Path letter : made) {
        takeBack(() -> files.raw().delete(letter), trouble);
      }
      throw trouble;
    }
  }

  private Path write(Path out, Message message, byte[] bytes) throws IOException {
    String kind =
        switch (message) {
          case Share _ -> "share";
          case Comment _ -> "comment";
          case Withdrawal _ -> "withdrawal";
        };
    return new Outgoing(files.raw()).write(out, kind, message.id(), bytes);
  }

  private <T> T keeping(Share share, Leaving<T> leaving) throws IOException {
    Shelf<Share> sent = shelves.sent();
    try (FolderLock _ = shelves.lock()) {
      boolean again = sent.one(share.id()).isPresent();
      try {
        // First the copy: what is said about a file that left without one would be refused.
        Receiving.add(sent, share.id(), share);
        return leaving.leave();
      } catch (IOException trouble) {
        if (!again) {
          takeBack(() -> sent.delete(share.id()), trouble);
        }
        throw trouble;
      }
    }
  }

  /** Something that may fail as well. */
  @FunctionalInterface
  private interface Undoing {
    void run() throws IOException;
  }

  private static void takeBack(Undoing undoing, IOException because) {
    try {
      undoing.run();
    } catch (IOException trouble) {
      because.addSuppressed(trouble);
    }
  }

  /** The bytes of a plain file, after they were read as their receiver will read them. */
  private static byte[] sendable(Message leaving) throws Refused {
    byte[] bytes =
        switch (leaving) {
          case Share share -> Formats.SHARE.write(share);
          case Comment comment -> Formats.COMMENT.write(comment);
          case Withdrawal withdrawal -> Formats.WITHDRAWAL.write(withdrawal);
        };
    if (bytes.length > ForeignFile.MOST) {
      throw new Refused("It is larger than 2 MB, more than can be received: choose less of it.");
    }
    if (!ForeignFile.read("it", bytes).equals(leaving)) {
      throw new IllegalArgumentException("Only what was prepared may be sent");
    }
    return bytes;
  }
}
