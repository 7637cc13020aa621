package org.sojourn.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Person;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;

final class GroupThemesTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");
  private static final List<String> THEMES = List.of("consent-truth", "humility", "donations");

  private static List<Person> people(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Person(new UUID(1, i), "Person " + i))
        .toList();
  }

  private static Debrief debrief(List<Person> people) {
    return new Debrief(
        new UUID(2, 2),
        "coming-home",
        "pearls",
        "Thursday",
        DAY,
        "",
        Debrief.Names.NONE,
        people,
        List.of(),
        null,
        List.of());
  }

  private static Share share(Person from, LocalDate day, Terms terms, Answer answer, String theme) {
    return new Share(
        UUID.randomUUID(),
        UUID.randomUUID(),
        from,
        Samples.EVENING,
        day,
        null,
        "",
        List.of(answer),
        List.of(theme),
        "",
        terms,
        List.of());
  }

  private static Share share(Person from, String theme) {
    return share(from, DAY, Terms.NONE, said(), theme);
  }

  private static Answer said() {
    return Samples.answer("one-moment", new Response.Text("The queue."));
  }

  private static Inbox inbox(List<Share> shares) {
    return new Inbox(
        shares.stream()
            .map(share -> new Inbox.Item(share, Inbox.State.READ, Trust.SIGNED))
            .toList(),
        List.of(),
        List.of());
  }

  private static GroupThemes themes(List<Person> people, List<Share> shares) {
    return GroupThemes.of(
        Group.of(debrief(people), inbox(shares), Set.of("secret")),
        List.of(),
        THEMES,
        day -> Optional.of(day.isBefore(DAY) ? Phase.FIELD : Phase.RE_ENTRY));
  }

  @Test
  void people_are_counted_and_not_entries() {
    List<Person> four = people(4);
    List<Share> shares = new ArrayList<>();
    for (Person each : four) {
      shares.add(share(each, "humility"));
      shares.add(share(each, "humility"));
    }
    assertEquals(
        List.of(new GroupThemes.Count("humility", 4, Map.of(Phase.RE_ENTRY, 4))),
        themes(four, shares).counts());
  }

  @Test
  void two_of_a_small_group_and_four_of_a_large_one_cannot_be_told_from_nobody() {
    for (int size : new int[] {4, 16}) {
      int few = size == 4 ? 2 : 4;
      List<Person> group = people(size);
      List<Share> shares =
          group.subList(0, few).stream().map(each -> share(each, "humility")).toList();
      assertEquals(List.of(), themes(group, shares).counts());
      assertEquals(themes(group, List.of()).seldom(), themes(group, shares).seldom());
    }
  }

  @Test
  void a_phase_is_not_told_when_one_number_or_what_it_leaves_is_small() {
    List<Person> five = people(5);
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < five.size(); i++) {
      LocalDate day = i < 4 ? DAY.minusDays(9) : DAY;
      shares.add(share(five.get(i), day, Terms.NONE, said(), "humility"));
    }
    assertEquals(
        List.of(new GroupThemes.Count("humility", 5, Map.of())), themes(five, shares).counts());
  }

  @Test
  void a_phase_is_not_told_when_the_sum_of_two_tells_how_few_are_in_both() {
    List<Person> eight = people(8);
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < eight.size(); i++) {
      if (i < 5) {
        shares.add(share(eight.get(i), DAY.minusDays(9), Terms.NONE, said(), "humility"));
      }
      if (i >= 3) {
        shares.add(share(eight.get(i), "humility"));
      }
    }
    assertEquals(
        List.of(new GroupThemes.Count("humility", 8, Map.of())), themes(eight, shares).counts());
  }

  @Test
  void what_is_sensitive_a_number_for_another_debrief_or_of_others_is_not_counted() {
    List<Person> group = people(4);
    Terms friday = new Terms(List.of(), "Friday", "", null, true, true);
    List<Share> shares = new ArrayList<>();
    for (Person each : group) {
      shares.add(
          share(
              each, DAY, Terms.NONE, Samples.answer("secret", new Response.Text("…")), "humility"));
      shares.add(
          share(
              each, DAY, Terms.NONE, Samples.answer("weight", new Response.Scale(9)), "humility"));
      shares.add(share(each, DAY, friday, said(), "humility"));
    }
    people(9).subList(4, 9).forEach(each -> shares.add(share(each, "humility")));
    assertEquals(List.of(), themes(group, shares).counts());
  }

  @Test
  void counts_equal_brute_force_and_none_below_the_limit_is_ever_told() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Person> group = people(3 + random.nextInt(30));
      List<Share> shares = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        Person from = group.get(random.nextInt(group.size()));
        LocalDate day = DAY.minusDays(random.nextInt(4));
        shares.add(share(from, day, Terms.NONE, said(), THEMES.get(random.nextInt(3))));
      }
      GroupThemes themes = themes(group, shares);
      for (String theme : THEMES) {
        Set<UUID> who = new HashSet<>();
        shares.stream()
            .filter(each -> each.themes().contains(theme))
            .forEach(each -> who.add(each.from().journal()));
        List<Integer> told =
            themes.counts().stream()
                .filter(each -> each.theme().equals(theme))
                .map(GroupThemes.Count::people)
                .toList();
        assertEquals(who.size() < themes.least() ? List.of() : List.of(who.size()), told);
      }
      for (GroupThemes.Count count : themes.counts()) {
        for (int part : count.phases().values()) {
          int rest = count.people() - part;
          assertTrue(part >= themes.least() && (rest == 0 || rest >= themes.least()));
        }
      }
    }
  }

  private static GroupThemes told(Group group, List<Group> before) {
    return GroupThemes.of(group, before, THEMES, _ -> Optional.of(Phase.FIELD));
  }

  private static Group group(List<Person> people, List<Share> shares) {
    return Group.of(debrief(people), inbox(shares), Set.of("secret"));
  }

  private static Group fixed(Group group, List<Share> shares) {
    return Group.of(group.fixed(DAY), inbox(shares), Set.of("secret"));
  }

  @Test
  void what_is_shared_after_the_first_look_is_not_counted() {
    List<Person> five = people(5);
    List<Share> first =
        new ArrayList<>(five.subList(0, 3).stream().map(each -> share(each, "humility")).toList());
    Group group = fixed(group(five, first), first);
    List<Share> later = new ArrayList<>(first);
    later.add(share(five.get(3), "humility"));
    Group again = Group.of(group.debrief(), inbox(later), Set.of());
    assertEquals(told(group, List.of()), told(again, List.of()));
    assertEquals(3, told(again, List.of()).counts().getFirst().people());
  }

  @Test
  void when_something_that_was_counted_is_taken_back_nothing_is_told_any_more() {
    List<Person> five = people(5);
    List<Share> shares = five.stream().map(each -> share(each, "humility")).toList();
    Group group = fixed(group(five, shares), shares);
    Group less = Group.of(group.debrief(), inbox(shares.subList(1, 5)), Set.of());
    assertEquals(new GroupThemes(List.of(), List.of(), 3, true), told(less, List.of()));
  }

  @Test
  void a_group_that_is_nearly_one_that_was_told_of_is_not_told_of() {
    List<Person> nine = people(9);
    List<Share> shares = nine.stream().map(each -> share(each, "humility")).toList();
    Group before = fixed(group(nine, shares), shares);
    assertTrue(told(group(nine.subList(0, 8), shares), List.of(before)).withheld());
    assertTrue(told(group(nine.subList(0, 7), shares), List.of(before)).withheld());
    assertEquals(
        6, told(group(nine.subList(0, 6), shares), List.of(before)).counts().getFirst().people());
    assertEquals(9, told(group(nine, shares), List.of(before)).counts().getFirst().people());
  }

  @Test
  void a_theme_of_few_of_those_by_whom_two_groups_differ_keeps_all_from_being_told() {
    List<Person> nine = people(9);
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      shares.add(share(nine.get(i), i < 7 ? "humility" : "donations"));
    }
    Group before = fixed(group(nine, shares), shares);
    assertTrue(told(group(nine.subList(0, 6), shares), List.of(before)).withheld());
  }

  /** How many of some people wrote about a theme. */
  private static long many(List<Share> shares, Set<UUID> people, String theme) {
    return shares.stream()
        .filter(share -> share.themes().contains(theme))
        .map(share -> share.from().journal())
        .filter(people::contains)
        .distinct()
        .count();
  }

  @Test
  void no_sum_or_difference_of_what_is_told_of_random_groups_is_a_small_number_of_people() {
    Random random = new Random(11);
    int overlapping = 0;
    for (int round = 0; round < 300; round++) {
      List<Person> all = people(6 + random.nextInt(30));
      List<Share> shares = new ArrayList<>();
      for (Person each : all) {
        // Themes of some neighbours together, so that there is something to tell.
        int place = (int) each.journal().getLeastSignificantBits() / 6;
        shares.add(share(each, THEMES.get((place + random.nextInt(2)) % 3)));
      }
      List<Group> told = new ArrayList<>();
      List<Set<UUID>> sets = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int from = 6 * random.nextInt(all.size() / 6);
        int to = Math.min(all.size(), from + 6 * (1 + random.nextInt(4)) + random.nextInt(2));
        Group group = fixed(group(all.subList(from, to), shares), shares);
        if (!told(group, told).withheld()) {
          told.add(group);
          sets.add(new HashSet<>(group.counting()));
        }
      }
      for (Set<UUID> one : sets) {
        for (Set<UUID> other : sets) {
          if (one.equals(other) || !one.containsAll(other)) {
            continue;
          }
          overlapping++;
          Set<UUID> rest = new HashSet<>(one);
          rest.removeAll(other);
          for (String theme : THEMES) {
            long left = many(shares, one, theme) - many(shares, other, theme);
            assertEquals(many(shares, rest, theme), left);
            assertTrue(left == 0 || left >= 3, () -> theme + " of " + rest.size() + ": " + left);
          }
        }
      }
    }
    assertTrue(overlapping > 5, "groups within others were told of: " + overlapping);
  }

  @Test
  void only_words_that_may_be_quoted_are_offered() {
    Person amara = people(1).getFirst();
    Terms quotable = new Terms(List.of(), "", "", null, true, false);
    Share yes = share(amara, DAY, quotable, said(), "humility");
    Share no = share(amara, "humility");
    Share number =
        share(amara, DAY, quotable, Samples.answer("w", new Response.Scale(9)), "humility");
    Share secret =
        share(amara, DAY, quotable, Samples.answer("secret", new Response.Text("x")), "humility");
    Group group =
        Group.of(
            debrief(List.of(amara)), inbox(List.of(yes, no, number, secret)), Set.of("secret"));
    assertEquals(
        List.of(new Debrief.Excerpt(yes.id(), "one-moment")),
        group.quotable().stream().map(Group.Quote::excerpt).toList());
    assertEquals(List.of(), group.forPartner());
  }
}
