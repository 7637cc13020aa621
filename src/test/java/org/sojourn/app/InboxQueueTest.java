package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sojourn.app.Sieve.Side;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.journal.Withdrawal;
import org.sojourn.share.Inbox;
import org.sojourn.share.Trust;

/** What of the inbox is looked at, and how much each value would let through. */
class InboxQueueTest {
  private static final List<String> THEMES = List.of("humility", "consent-truth", "donations");
  private static final List<Person> PEOPLE =
      List.of(Samples.RUTH, new Person(Samples.id(3), "Ben"), new Person(Samples.id(4), "Cleo"));

  private static Inbox.Item item(Random random, int number) {
    Share share =
        new Share(
            Samples.id(1000 + number),
            Samples.id(51),
            PEOPLE.get(random.nextInt(3)),
            Samples.NOW,
            LocalDate.of(2026, 9 + random.nextInt(3), 1 + random.nextInt(28)),
            null,
            "",
            List.of(),
            THEMES.subList(0, random.nextInt(4)),
            "",
            new Terms(
                List.of(),
                List.of("", "Thursday", "THURSDAY ").get(random.nextInt(3)),
                "",
                null,
                false,
                false),
            List.of());
    Inbox.State[] states = Inbox.State.values();
    return new Inbox.Item(share, states[random.nextInt(states.length)], Trust.SIGNED);
  }

  private static Withdrawal withdrawal(Random random, int number) {
    return new Withdrawal(
        Samples.id(5000 + number), List.of(), PEOPLE.get(random.nextInt(3)), Samples.NOW);
  }

  private static Set<String> has(Inbox.Item item, Side side) {
    Share share = item.share();
    return switch (side) {
      case STANDING -> Set.of(item.state().id());
      case PERSON -> Set.of(share.from().journal().toString());
      case THEME -> Set.copyOf(share.themes());
      case PHASE -> Set.of(Samples.DESK.missions().getFirst().phaseOn(share.date()).id());
      case DEBRIEF -> {
        String debrief = share.terms().debrief().strip().toLowerCase(Locale.ROOT);
        yield debrief.isEmpty() ? Set.of() : Set.of(debrief);
      }
      case MONTH -> Set.of(share.date().toString().substring(0, 7));
    };
  }

  private static Set<String> has(Withdrawal withdrawal, Side side) {
    return switch (side) {
      case STANDING -> Set.of("withdrawn");
      case PERSON -> Set.of(withdrawal.from().journal().toString());
      case MONTH -> Set.of(withdrawal.created().toLocalDate().toString().substring(0, 7));
      case THEME, PHASE, DEBRIEF -> Set.of();
    };
  }

  private static boolean passes(
      Map<Side, Set<String>> chosen, @Nullable Side but, Map<Side, Set<String>> of) {
    return chosen.entrySet().stream()
        .filter(each -> each.getKey() != but)
        .allMatch(each ->
            !Collections.disjoint(each.getValue(), of.getOrDefault(each.getKey(), Set.of())));
  }

  private static Map<Side, Set<String>> sides(Function<Side, Set<String>> of) {
    Map<Side, Set<String>> sides = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      sides.put(side, of.apply(side));
    }
    return sides;
  }

  @Test
  void what_is_looked_at_and_every_count_equal_brute_force() {
    Random random = new Random(8);
    for (int round = 0; round < 60; round++) {
      List<Inbox.Item> items = new ArrayList<>();
      List<Withdrawal> withdrawn = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        items.add(item(random, i));
      }
      for (int i = 0; i < 5; i++) {
        withdrawn.add(withdrawal(random, i));
      }
      Optional<Desk> desk = Optional.of(Samples.DESK);
      InboxQueue queue = InboxQueue.of(items, withdrawn, Sieve.NONE, desk);
      for (int step = 0; step < 4; step++) {
        Sieve.Value value = queue.lines().get(random.nextInt(queue.lines().size())).value();
        queue = queue.through(queue.sieve().toggled(value), desk);
        Map<Side, Set<String>> chosen = queue.sieve().bySide();
        assertEquals(
            items.stream()
                .filter(item -> passes(chosen, null, sides(side -> has(item, side))))
                .toList(),
            queue.shown());
        for (InboxQueue.Line line : queue.lines()) {
          Side side = line.value().side();
          long shares =
              items.stream()
                  .filter(item -> passes(chosen, side, sides(each -> has(item, each))))
                  .filter(item -> has(item, side).contains(line.value().id()))
                  .count();
          long back =
              withdrawn.stream()
                  .filter(each -> passes(chosen, side, sides(one -> has(each, one))))
                  .filter(each -> has(each, side).contains(line.value().id()))
                  .count();
          assertEquals(shares + back, line.count(), line.toString());
        }
      }
    }
  }

  @Test
  void one_key_narrows_another_widens_and_the_keys_go_through_what_is_left() {
    Random random = new Random(2);
    List<Inbox.Item> items = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      items.add(item(random, i));
    }
    Stage stage = Stage.at(Samples.onHome());
    stage.on(new Event.InboxRead(items, List.of(), List.of())).keys("<tab>");
    List<Inbox.Item> fresh =
        items.stream().filter(each -> each.state() == Inbox.State.NEW).toList();
    stage.keys("<cr><esc>");
    assertEquals(fresh, stage.page(InboxPage.class).queue().shown());
    stage.keys("j<cr>");
    UUID second = fresh.get(1).share().id();
    assertEquals(new Mailing.OpenShare(second), stage.asked(Mailing.OpenShare.class));
    stage.on(new Event.ShareOpened(fresh.get(1).share(), Trust.SIGNED, List.of())).keys("n");
    UUID third = fresh.get(2).share().id();
    assertEquals(new Mailing.OpenShare(third), stage.asked(Mailing.OpenShare.class));
    stage.on(new Event.ShareOpened(fresh.get(2).share(), Trust.SIGNED, List.of()));
    stage.keys("<esc><bs>");
    assertEquals(items, stage.page(InboxPage.class).queue().shown());
  }

  @Test
  void what_was_read_stays_under_the_keys_when_the_inbox_is_read_again() {
    Random random = new Random(3);
    List<Inbox.Item> items = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      items.add(item(random, i));
    }
    Stage stage = Stage.at(Samples.onHome());
    stage.on(new Event.InboxRead(items, List.of(), List.of())).keys("jjj");
    List<Inbox.Item> more = new ArrayList<>(items);
    more.addFirst(item(random, 100));
    stage.on(new Event.Refreshed(new Event.InboxRead(more, List.of(), List.of())));
    assertEquals(4, stage.page(InboxPage.class).selected());
    assertEquals(10, new HashSet<>(stage.page(InboxPage.class).queue().shown()).size());
  }
}
