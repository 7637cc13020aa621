package org.sojourn.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where things lie in a journal's folder. Paths are built from ids and days only, never from words
 * that came from elsewhere, so that none can lead out of the folder.
 */
record Layout(Path folder) {
  static final String CLAIM = ".lock";
  static final String SUFFIX = ".json";

  /** The folders that a journal may have, those of shares and comments too. */
  static final Set<String> FOLDERS =
      Set.of(
          "entries",
          "drafts",
          "revisions",
          "trash",
          "commitments",
          "keys",
          "contacts",
          "shares",
          "inbox",
          "withdrawals",
          "comments",
          "debriefs");

  Path journal() {
    return folder.resolve("journal.json");
  }

  Path profile() {
    return folder.resolve("profile.json");
  }

  Path missions() {
    return folder.resolve("missions.json");
  }

  Path memory() {
    return folder.resolve("memory.json");
  }

  private Path keys() {
    return folder.resolve("keys");
  }

  Path identity() {
    return keys().resolve("identity.age");
  }

  Path recoveryIdentity() {
    return keys().resolve("identity.recovery.age");
  }

  Path formerKeys(int number) {
    return keys().resolve("former-" + number);
  }

  /** Whether a file holds the key of the journal, now or before: it is encrypted by itself. */
  boolean isKey(Path file) {
    return file.startsWith(keys()) && name(file).startsWith("identity.");
  }

  Path lock() {
    return folder.resolve("journal.lock");
  }

  Path entries() {
    return folder.resolve("entries");
  }

  Path month(YearMonth month) {
    return entries()
        .resolve(String.format(Locale.ROOT, "%04d", month.getYear()))
        .resolve(String.format(Locale.ROOT, "%02d", month.getMonthValue()));
  }

  Path entry(UUID id, LocalDate date) {
    return month(YearMonth.from(date)).resolve(id + SUFFIX);
  }

  Path drafts() {
    return folder.resolve("drafts");
  }

  Path draft(UUID id) {
    return drafts().resolve(id + SUFFIX);
  }

  Path claim(UUID id) {
    return drafts().resolve(id + CLAIM);
  }

  Path lent(UUID id) {
    return drafts().resolve(Loan.name(id.toString()));
  }

  Path commitments() {
    return folder.resolve("commitments");
  }

  Path commitment(UUID id) {
    return commitments().resolve(id + SUFFIX);
  }

  Path revisions() {
    return folder.resolve("revisions");
  }

  Path revisions(UUID id) {
    return revisions().resolve(id.toString());
  }

  /**
   * The folders in which files are written one beside another, those of shares and comments too:
   * what killed writers leave, they leave here or in a month of entries.
   */
  List<Path> flat() {
    return Stream.concat(
            Stream.of(folder, drafts(), commitments(), revisions()),
            Stream.of("shares", "inbox", "comments", "contacts", "keys", "withdrawals", "debriefs")
                .map(folder::resolve))
        .toList();
  }

  Path trash() {
    return folder.resolve("trash");
  }

  Path trashedEntries() {
    return trash().resolve("entries");
  }

  Path trashed(UUID id) {
    return trashedEntries().resolve(id.toString());
  }

  Path trashedChange(UUID id) {
    return trashed(id).resolve("change" + SUFFIX);
  }

  Path trashedDrafts() {
    return trash().resolve("drafts");
  }

  Path trashedDraft(UUID id) {
    return trashedDrafts().resolve(id.toString());
  }

  /** How a file of the journal is called in sentences: without the way to the journal. */
  String named(Path file) {
    return (file.startsWith(folder) ? folder.relativize(file) : file).toString();
  }

  /** The id a file is named by; nothing when it has another kind of name. */
  static Optional<UUID> id(Path file) {
    String name = name(file);
    return name.endsWith(SUFFIX)
        ? uuid(name.substring(0, name.length() - SUFFIX.length()))
        : Optional.empty();
  }

  /** The id written in the one way ids are written here: 36 characters, lower case. */
  static Optional<UUID> uuid(String text) {
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
