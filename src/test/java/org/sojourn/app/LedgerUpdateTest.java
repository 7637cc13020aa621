package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Commitment.Status;
import org.sojourn.journal.Profile;
import org.sojourn.store.Store;

class LedgerUpdateTest {
  private static final Commitment ASK =
      Samples.promise(10, "Ask about refills", LocalDate.parse("2026-11-25"));
  private static final Commitment SEND = Samples.promise(11, "Send the list", null);
  private static final Commitment THANK = Samples.promise(12, "Thank Ruth", null).as(Status.KEPT);

  @TempDir Path folder;

  @Test
  void open_ones_come_first_by_their_day_then_those_kept_changed_and_dropped() {
    Commitment soon = Samples.promise(1, "Soon", LocalDate.parse("2026-11-23"));
    Commitment later = Samples.promise(2, "Later", LocalDate.parse("2026-12-01"));
    Commitment some = Samples.promise(3, "Some day", null);
    Commitment kept = Samples.promise(4, "Kept", null).as(Status.KEPT);
    Commitment changed = Samples.promise(5, "Changed", null).because(Status.CHANGED, "rain");
    Commitment dropped = Samples.promise(6, "Dropped", null).because(Status.DROPPED, "no time");
    List<Commitment> mixed = List.of(dropped, some, kept, later, changed, soon);
    assertEquals(List.of(soon, later, some, kept, changed, dropped), Ledger.sorted(mixed));
    assertEquals(List.of(soon, later, some), Ledger.open(mixed));
  }

  @Test
  void home_opens_the_commitments_and_escape_goes_back() {
    Stage stage = Stage.home(Samples.home()).keys("c");
    assertEquals(List.of(new Effect.ReadLedger()), stage.asked());
    stage.on(read(ASK)).page(LedgerPage.class);
    stage.keys("<esc>").page(HomePage.class);
  }

  @Test
  void one_key_keeps_and_opens_again() {
    Stage stage = ledger(ASK, SEND, THANK).keys("x");
    assertEquals(keep(ASK.as(Status.KEPT)), stage.asked());
    stage.on(new Event.PromiseKept(ASK.as(Status.KEPT)));
    assertEquals("Kept: Ask about refills (x opens it again)", stage.said());
    assertEquals(List.of(Status.KEPT, Status.OPEN, Status.KEPT), statuses(stage));
    assertEquals(keep(ASK), stage.keys("x").asked());
    stage.on(new Event.PromiseKept(ASK));
    assertEquals(keep(THANK.as(Status.OPEN)), stage.keys("Gx").asked());
  }

  @Test
  void dropping_asks_why_and_keeps_the_answer() {
    Stage stage = ledger(ASK, SEND).keys("jd");
    stage.page(ReasonPage.class);
    stage.keys("<cr>");
    assertTrue(stage.asked().isEmpty());
    assertTrue(stage.said().startsWith("A word or two will do."), stage.said());
    stage.type("the district has it").keys("<cr>");
    Commitment dropped = SEND.because(Status.DROPPED, "the district has it");
    assertEquals(keep(dropped), stage.asked());
    stage.on(new Event.PromiseKept(dropped));
    assertEquals(dropped, stage.page(LedgerPage.class).lines().get(1).commitment());
  }

  @Test
  void a_reason_that_could_not_be_kept_is_still_there() {
    Stage stage = ledger(ASK).keys("c").type("we met instead").keys("<cr>");
    Effect keep = stage.asked().getLast();
    stage.on(new Event.Failed(keep, "No room left on the disk."));
    assertEquals("we met instead", stage.page(ReasonPage.class).why().text());
    assertEquals("No room left on the disk.", stage.said());
    stage.keys("<esc>");
    assertEquals(List.of(Status.OPEN), statuses(stage));
  }

  @Test
  void changes_are_taken_back_one_by_one_the_last_first() {
    Stage stage = ledger(ASK, SEND).keys("x");
    stage.on(new Event.PromiseKept(ASK.as(Status.KEPT))).keys("jd").type("late").keys("<cr>");
    stage.on(new Event.PromiseKept(SEND.because(Status.DROPPED, "late"))).asked();
    assertEquals(keep(SEND), stage.keys("u").asked());
    stage.on(new Event.PromiseKept(SEND));
    assertEquals(keep(ASK), stage.keys("<c-z>").asked());
    stage.on(new Event.PromiseKept(ASK));
    assertEquals(List.of(Status.OPEN, Status.OPEN), statuses(stage));
    assertTrue(stage.keys("u").asked().isEmpty());
    assertEquals("Nothing was changed here just now.", stage.said());
  }

  @Test
  void enter_opens_the_entry_it_was_made_in_and_says_so_when_that_is_gone() {
    Stage stage = ledger(ASK).keys("<cr>");
    assertEquals(List.of(new Effect.Read(Samples.id(1))), stage.asked());
    Stage gone =
        Stage.with(
            new LedgerPage(List.of(new LedgerPage.Line(ASK, Status.OPEN, "")), 0, List.of()));
    assertTrue(gone.keys("<cr>").asked().isEmpty());
    assertEquals("The entry it was made in is not here.", gone.said());
  }

  @Test
  void read_again_they_are_sorted_anew_with_the_same_one_selected() {
    Stage stage = ledger(ASK, SEND).keys("x");
    Commitment kept = ASK.as(Status.KEPT);
    stage.on(new Event.PromiseKept(kept)).on(new Event.Refreshed(read(SEND, kept)));
    assertEquals(1, stage.page(LedgerPage.class).selected());
    assertEquals(kept, stage.page(LedgerPage.class).lines().get(1).commitment());
  }

  @Test
  void nothing_can_be_changed_in_a_journal_that_can_only_be_read() {
    Desk shut =
        new Desk(
            Samples.AMARA,
            Samples.DESK.profile(),
            List.of(),
            Samples.DESK.themes(),
            Samples.DESK.now(),
            false);
    LedgerPage page = ledger(ASK).page(LedgerPage.class);
    Stage stage = Stage.at(Samples.onHome().at(shut).over(page)).keys("xcd");
    assertTrue(stage.asked().isEmpty());
    assertTrue(stage.said().startsWith("This journal can only be read here"), stage.said());
  }

  @Test
  void the_ledger_names_the_entries_and_survives_one_that_is_gone() throws IOException {
    try (Store store =
        Store.create(folder.resolve("j"), new Profile("Amara", null), Samples.CLOCK)) {
      UUID entry = store.add(Samples.entry(1, "2026-11-20", "The gate.")).value().id();
      store.keep(made(20, entry));
      store.keep(made(21, Samples.id(77)));
      List<String> entries =
          new LedgerReader(store).read().lines().stream().map(LedgerPage.Line::entry).toList();
      assertEquals(List.of("", "The gate"), entries.stream().sorted().toList());
    }
  }

  private static Commitment made(long id, UUID entry) {
    return new Commitment(Samples.id(id), "", "Ask", null, Status.OPEN, null, entry, Samples.NOW);
  }

  private static List<Status> statuses(Stage stage) {
    return stage.page(LedgerPage.class).lines().stream()
        .map(line -> line.commitment().status())
        .toList();
  }

  private static List<Effect> keep(Commitment commitment) {
    return List.of(new Effect.KeepPromise(commitment));
  }

  private static Stage ledger(Commitment... commitments) {
    return Stage.home(Samples.home()).on(read(commitments));
  }

  private static Event.LedgerRead read(Commitment... commitments) {
    return new Event.LedgerRead(
        Stream.of(commitments)
            .map(each -> new LedgerPage.Line(each, each.status(), "The queue at the gate"))
            .toList(),
        List.of());
  }

  @Test
  void a_key_struck_twice_in_haste_keeps_it_and_opens_it_again() {
    Stage stage = ledger(ASK).keys("xx");
    assertEquals(keep(ASK.as(Status.KEPT)), stage.asked());
    assertEquals(keep(ASK), stage.on(new Event.PromiseKept(ASK.as(Status.KEPT))).asked());
    stage.on(new Event.PromiseKept(ASK)).keys("u");
    assertEquals(keep(ASK.as(Status.KEPT)), stage.asked());
  }
}
