package org.sojourn.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Memory;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Origin;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Role;

class StoreTest {
  @TempDir Path temp;
  private Path folder;
  private Store store;

  @BeforeEach
  void start() throws IOException {
    folder = temp.resolve("j");
    store = Store.create(folder, Samples.AMARA, Samples.CLOCK);
  }

  @AfterEach
  void end() throws IOException {
    store.close();
  }

  private Entry added(String day, String text) throws IOException {
    return store.add(Samples.entry(store.newId(), day, text)).value();
  }

  @Test
  void a_new_journal_is_opened_again_with_its_id_and_its_writer() throws IOException {
    try (Store again = Store.open(folder, Samples.CLOCK)) {
      assertEquals(store.journalId(), again.journalId());
      assertEquals(Samples.AMARA, again.profile());
      assertEquals(List.of(), again.missions());
      assertTrue(again.writable());
    }
  }

  @Test
  void a_journal_is_not_made_where_one_is_or_where_other_files_are() throws IOException {
    assertSentence(
        "[%s] holds a journal already: open it, or choose another folder".formatted(folder),
        () -> Store.create(folder, Samples.AMARA, Samples.CLOCK));

    Path home = Files.createDirectory(temp.resolve("home"));
    Files.writeString(home.resolve("thesis.txt"), "words");
    assertSentence(
        "[%s] holds other files, such as [thesis.txt]: choose an empty or a new folder"
            .formatted(home),
        () -> Store.create(home, Samples.AMARA, Samples.CLOCK));
    assertEquals(List.of("thesis.txt"), Samples.names(home));
  }

  @Test
  void a_journal_whose_making_was_cut_short_is_made_anew() throws IOException {
    Path begun = Files.createDirectory(temp.resolve("begun"));
    Files.writeString(begun.resolve("profile.json"), "{}");
    Files.writeString(begun.resolve(".missions.json.9-9.tmp"), "");

    try (Store made = Store.create(begun, Samples.AMARA, Samples.CLOCK)) {
      assertEquals(Samples.AMARA, made.profile());
    }
    assertEquals(List.of("journal.json", "missions.json", "profile.json"), Samples.names(begun));
  }

  @Test
  void a_folder_that_may_not_be_entered_is_not_taken_for_empty() throws IOException {
    Path barred = Files.createDirectory(temp.resolve("barred"));
    Files.setPosixFilePermissions(barred, Set.of());
    try {
      // Whoever may do anything is kept out of nothing.
      assumeFalse(Files.isReadable(barred));
      assertSentence(
          "[%s] may not be entered: it is somebody else's, or its permissions keep you out"
              .formatted(barred),
          () -> Store.isJournal(barred));
    } finally {
      Files.setPosixFilePermissions(barred, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void what_is_no_journal_is_said_so() throws IOException {
    Path none = temp.resolve("none");
    assertFalse(Store.isJournal(none));
    assertSentence(
        "[%s] does not exist: make a journal there, or name the folder of one".formatted(none),
        () -> Store.open(none, Samples.CLOCK));
    assertSentence(
        "[%s] holds no journal: make one in an empty folder, or name the folder of one"
            .formatted(temp),
        () -> Store.open(temp, Samples.CLOCK));
  }

  @Test
  void an_entry_lies_in_the_month_it_is_about_under_its_id() throws IOException {
    Entry entry = added("2026-11-22", "The queue at the gate.");

    Path file = folder.resolve("entries/2026/11/" + entry.id() + ".json");
    assertTrue(Files.isRegularFile(file));
    assertEquals(Optional.of(entry), store.entry(entry.id()).map(Kept::value));
    assertEquals(7, entry.id().version());
  }

  @Test
  void an_entry_added_elsewhere_is_found_here() throws IOException {
    added("2026-11-22", "one");
    assertEquals(1, store.stamps().size());
    try (Store other = Store.open(folder, Samples.CLOCK)) {
      Entry entry = other.add(Samples.entry(other.newId(), "2025-01-02", "two")).value();
      assertEquals(Optional.of(entry), store.entry(entry.id()).map(Kept::value));
      assertEquals(Optional.of(entry.id()), store.find(entry.id().toString().substring(0, 35)));
    }
  }

  @Test
  void everything_is_its_owners_only() throws IOException {
    Entry entry = added("2026-11-22", "words");
    store.keep(Samples.draft(entry));
    store.keep(Samples.commitment(store.newId(), "ask"));
    store.claim(entry.id());
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        assertEquals(
            Files.isDirectory(path) ? "rwx------" : "rw-------",
            PosixFilePermissions.toString(Files.getPosixFilePermissions(path)),
            path.toString());
      }
    }
  }

  @Test
  void an_empty_folder_open_to_others_is_shut() throws IOException {
    Path open = Files.createDirectory(temp.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (Store made = Store.create(open, Samples.AMARA, Samples.CLOCK)) {
      assertEquals(List.of(), made.care().check(looked -> {}));
    }
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(open)));
  }

  @Test
  void lists_are_newest_first_by_the_day_they_are_about() throws IOException {
    Entry old = added("2024-02-29", "old");
    Entry third = added("2026-11-03", "third");
    Entry first = added("2026-11-20", "first");
    Entry second = added("2026-11-19", "second");

    assertEquals(List.of(YearMonth.of(2026, 11), YearMonth.of(2024, 2)), store.months());
    assertEquals(List.of(first, second, third), store.month(YearMonth.of(2026, 11)).found());
    assertEquals(List.of(first, second), store.latest(2).found());
    assertEquals(List.of(first, second, third, old), store.latest(9).found());
    assertEquals(List.of(first, second, third, old), store.all().found());
    assertEquals(List.of(), store.month(YearMonth.of(2000, 1)).found());
  }

  @Test
  void the_latest_is_found_in_whatever_order_its_file_was_written() throws IOException {
    Entry second = added("2026-11-19", "second");
    Entry first = added("2026-11-20", "first");
    Path file = folder.resolve("entries/2026/11/" + first.id() + ".json");
    Files.writeString(
        file, Files.readString(file).replaceFirst("\\{", "{ \"date\" : \"2026-11-20\","));
    assertEquals(List.of(second), store.latest(1).found());
    Files.writeString(
        file,
        Files.readString(file).replaceFirst("\"date\" : ", "\"weather\": {\"date\": 1}, \"x\" : "));
    assertEquals(List.of(first), store.latest(1).found());
    assertEquals(List.of(first, second), store.latest(2).found());
  }

  @Test
  void a_month_whose_last_entry_was_deleted_is_no_month() throws IOException {
    Entry entry = added("2024-02-29", "old");
    store.trash().put(entry.id());
    assertEquals(List.of(), store.months());
  }

  @Test
  void a_stamp_changes_when_the_entry_does() throws IOException {
    Entry entry = added("2026-11-22", "words");
    Stamp before = store.stamp(entry.id()).orElseThrow();
    assertEquals(List.of(before), store.stamps());

    store.replace(Samples.said(entry, "other words"), digest(entry));

    Stamp after = store.stamps().getFirst();
    assertNotEquals(before, after);
    assertEquals(entry.id(), after.id());
  }

  @Test
  void an_id_is_found_by_its_beginning() throws IOException {
    UUID one = UUID.fromString("01900000-0000-7000-8000-000000000001");
    UUID two = UUID.fromString("01900000-0000-7000-8000-000000000002");
    store.add(Samples.entry(one, "2026-11-22", "one"));
    store.add(Samples.entry(two, "2026-11-22", "two"));

    assertEquals(Optional.of(two), store.find("01900000-0000-7000-8000-000000000002"));
    assertEquals(Optional.empty(), store.find("0191"));
    assertEquals(Optional.of(one), store.find("0001"));
    assertSentence(
        "[0190] is in 2 ids: give more of the one you mean, or its last letters, %s, %s"
            .formatted(one, two),
        () -> store.find("0190"));
    assertSentence(
        "[019] is too little of an id: give at least 4 characters of it", () -> store.find("019"));
  }

  @Test
  void an_edit_keeps_what_was_said_before() throws IOException {
    Entry entry = added("2026-11-22", "first");
    Entry second = Samples.said(entry, "second");
    store.replace(second, digest(entry));
    store.replace(Samples.said(entry, "third"), digest(entry));

    Path revisions = folder.resolve("revisions/" + entry.id());
    assertEquals(List.of("1.json", "2.json"), Samples.names(revisions));
    assertTrue(Files.readString(revisions.resolve("1.json")).contains("first"));
    assertTrue(Files.readString(revisions.resolve("2.json")).contains("second"));
    assertEquals(Optional.of("third"), store.entry(entry.id()).map(kept -> kept.value().prose()));
  }

  @Test
  void an_edit_keeps_what_a_newer_program_added() throws IOException {
    Entry entry = added("2026-11-22", "first");
    Path file = folder.resolve("entries/2026/11/" + entry.id() + ".json");
    Files.writeString(
        file, Files.readString(file).replaceFirst("\\{", "{\n  \"weather\": \"rain\","));

    store.replace(Samples.said(entry, "second"), digest(entry));

    assertTrue(Files.readString(file).contains("\"weather\": \"rain\""), Files.readString(file));
  }

  @Test
  void an_entry_about_another_day_moves_and_is_nowhere_twice() throws IOException {
    Entry entry = added("2026-11-22", "words");
    Entry moved = entry.on(LocalDate.parse("2025-01-31"));

    assertFalse(store.replace(moved, digest(entry)).conflict());

    assertEquals(List.of(moved), store.all().found());
    assertEquals(
        List.of("2025/01/" + entry.id() + ".json"), Samples.names(folder.resolve("entries")));
  }

  @Test
  void many_are_added_once() throws IOException {
    List<Entry> many = new ArrayList<>();
    for (int i = 0; i < 450; i++) {
      many.add(Samples.entry(store.newId(), "1665-0%d-11".formatted(1 + i % 9), "day " + i));
    }
    List<Integer> progress = new ArrayList<>();

    assertEquals(450, store.imports().addAll(many, progress::add));
    assertEquals(0, store.imports().addAll(many, done -> {}));

    assertEquals(List.of(200, 400, 450), progress);
    assertEquals(Set.copyOf(many), Set.copyOf(store.all().found()));
  }

  @Test
  void an_added_entry_never_replaces_another() throws IOException {
    Entry mine = added("2026-11-22", "mine");
    Entry theirs = Samples.said(mine, "theirs");

    store.imports().addAll(List.of(theirs, theirs), done -> {});
    Kept<Entry> again = store.add(Samples.said(mine, "again"));

    assertNotEquals(mine.id(), again.value().id());
    assertEquals(
        List.of("again", "mine", "theirs", "theirs"),
        store.all().found().stream().map(Entry::prose).sorted().toList());
  }

  @Test
  void what_was_imported_is_known_by_its_digest() throws IOException {
    Entry plain = added("2026-11-22", "words");
    Entry imported =
        new Entry(
            store.newId(),
            plain.date(),
            plain.created(),
            plain.updated(),
            null,
            null,
            null,
            "en",
            null,
            "",
            plain.answers(),
            List.of(),
            new Origin("jsonl", "ab12"));
    store.add(imported);
    assertEquals(Set.of("ab12"), store.imports().digests());
  }

  @Test
  void a_deleted_entry_is_in_the_trash_and_comes_back() throws IOException {
    Entry entry = added("2026-11-22", "words");
    store.trash().put(entry.id());
    assertEquals(Optional.empty(), store.entry(entry.id()));
    assertEquals(List.of(entry), store.trash().entries().found());

    store.trash().restore(entry.id());
    assertEquals(List.of(entry), store.all().found());
    assertEquals(List.of(), store.trash().entries().found());
  }

  @Test
  void deleting_or_restoring_what_is_not_there_is_said_so() {
    UUID id = UUID.fromString("01900000-0000-7000-8000-000000000001");
    assertSentence(
        "[%s] is no entry of this journal: check the id".formatted(id),
        () -> store.trash().put(id));
    assertSentence(
        "[%s] is not in the trash: check the id".formatted(id), () -> store.trash().restore(id));
  }

  @Test
  void a_day_without_a_folder_is_refused() {
    Entry entry = Samples.entry(store.newId(), "+10000-01-01", "far");
    assertSentence(
        "[+10000-01-01] is no day to write about: years run from 1 to 9999",
        () -> store.add(entry));
  }

  @Test
  void missions_of_two_windows_come_together() throws IOException {
    Mission kisoro = mission("kisoro-2026", "Kisoro");
    store.missions(List.of(kisoro));
    try (Store other = Store.open(folder, Samples.CLOCK)) {
      other.missions();
      store.missions();
      other.missions(List.of(kisoro, mission("lesvos-2027", "Lesvos")));
      store.missions(List.of(mission("kisoro-2026", "Kisoro district")));
      assertEquals(
          List.of(mission("kisoro-2026", "Kisoro district"), mission("lesvos-2027", "Lesvos")),
          store.missions());
      other.missions();
      assertEquals(
          List.of(mission("lesvos-2027", "Lesvos")),
          other.missions(List.of(mission("lesvos-2027", "Lesvos"))));
    }
  }

  @Test
  void a_changed_profile_is_kept() throws IOException {
    store.profile(new Profile("Amara O.", null));
    assertEquals(new Profile("Amara O.", null), store.profile());
  }

  private String digest(Entry entry) throws IOException {
    return store.entry(entry.id()).orElseThrow().digest();
  }

  private static Mission mission(String id, String name) {
    return new Mission(
        id, name, "", MissionKind.SHORT_TERM, Role.CLINICIAN, LocalDate.parse("2026-11-17"), null);
  }

  static void assertSentence(String sentence, org.junit.jupiter.api.function.Executable work) {
    assertEquals(sentence, assertThrows(StoreTrouble.class, work).getMessage());
  }

  @Test
  void a_word_learnt_is_kept_once_with_what_else_the_file_says() throws IOException {
    assertEquals(Memory.NONE, store.memory());
    store.remember(known -> known.learning("omusujja"));
    Path file = folder.resolve("memory.json");
    String said = Files.readString(file);
    Files.writeString(file, said.replace("\"words\"", "\"places\": [\"rain\"], \"words\""));
    store.remember(known -> known.learning("Kisoro"));
    store.remember(known -> known.learning("omusujja"));
    assertEquals(List.of("omusujja", "Kisoro"), store.memory().words());
    assertTrue(Files.readString(file).contains("rain"));
    assertEquals(List.of(), store.care().check(looked -> {}));
  }

  @Test
  void two_windows_learn_into_one_list() throws IOException {
    try (Store other = Store.open(folder, Samples.CLOCK)) {
      store.memory();
      other.memory();
      store.remember(known -> known.learning("Kisoro"));
      other.remember(known -> known.learning("omusujja"));
      assertEquals(List.of("Kisoro", "omusujja"), store.memory().words());
    }
  }
}
