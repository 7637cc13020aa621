package org.sojourn.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting prepared from what was shared: whom it is for, what is gone through, and what was
 * noted. It never holds a word of a share: an excerpt only says where it stands, so that what is
 * taken back is gone from here too.
 *
 * @param template the id of the template it was made from
 * @param shape the id of the form of talk within it
 * @param mission the id of the mission it looks back on, by which days have phases; may be empty
 * @param names how people are called, as the group agreed
 * @param people the group, fixed once it was made
 * @param closed the day it was closed; nothing while it is open
 * @param followed the days on which its commitments were gone through again
 * @param counted what was counted of the group, fixed from the first look at the numbers on;
 *     nothing before that
 */
public record Debrief(
    UUID id,
    String template,
    String shape,
    String title,
    LocalDate date,
    String mission,
    Names names,
    List<Person> people,
    List<Item> items,
    @Nullable LocalDate closed,
    List<LocalDate> followed,
    @Nullable Counted counted) {

  /** After so many months its commitments are gone through again. */
  public static final List<Integer> MONTHS = List.of(3, 6);

  public Debrief {
    people = List.copyOf(people);
    items = List.copyOf(items);
    followed = List.copyOf(followed);
  }

  /** A debrief of which nothing was counted yet. */
  public Debrief(
      UUID id,
      String template,
      String shape,
      String title,
      LocalDate date,
      String mission,
      Names names,
      List<Person> people,
      List<Item> items,
      @Nullable LocalDate closed,
      List<LocalDate> followed) {
    this(id, template, shape, title, date, mission, names, people, items, closed, followed, null);
  }

  /**
   * What was counted of a group. From what is counted at one time and at another, it could be told
   * what those wrote about who came or went in between: so it is counted once.
   *
   * @param day the day of the first look
   * @param people the journals of those who are counted, also when all they shared is gone
   * @param shares the ids of the shares that are counted
   */
  public record Counted(LocalDate day, List<UUID> people, List<UUID> shares) {
    public Counted {
      people = List.copyOf(people);
      shares = List.copyOf(shares);
    }
  }

  /** How people are called on what the group sees. */
  public enum Names implements Named {
    /** By their names. */
    NAME("name", "names"),
    /** By their initials. */
    INITIALS("initials", "initials"),
    /** Not at all. */
    NONE("none", "no names");

    private final String id;
    private final String label;

    Names(String id, String label) {
      this.id = id;
      this.label = label;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String label() {
      return label;
    }

    /** The one after this, and after the last the first. */
    public Names next() {
      List<Names> all = List.of(values());
      return all.get((all.indexOf(this) + 1) % all.size());
    }
  }

  /** What an item is. */
  public enum Part implements Named {
    /** Something to talk about. */
    TALK("talk", "talk"),
    /** An excerpt of a share. */
    EXCERPT("excerpt", "excerpt"),
    /** Where commitments are made. */
    COMMITMENTS("commitments", "commitments"),
    /** What the hosts are told. */
    HOSTS("hosts", "a word to the hosts"),
    /** What those are told who go next. */
    COHORT("cohort", "a word to the next group"),
    /** Where help is found. */
    SUPPORT("support", "support card");

    private final String id;
    private final String label;

    Part(String id, String label) {
      this.id = id;
      this.label = label;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** Where an excerpt stands: an answer of a share. */
  public record Excerpt(UUID share, String prompt) {}

  /**
   * One thing that is gone through.
   *
   * @param id unique in its debrief
   * @param minutes how long it may take
   * @param excerpt what is quoted; nothing when nothing is
   * @param notes what the mentor noted
   */
  public record Item(
      String id,
      Part part,
      String title,
      String text,
      int minutes,
      @Nullable Excerpt excerpt,
      String notes) {

    /** This item with other notes. */
    public Item noting(String words) {
      return new Item(id, part, title, text, minutes, excerpt, words);
    }

    /** This item with other minutes. */
    public Item lasting(int other) {
      return new Item(id, part, title, text, Math.clamp(other, 1, 240), excerpt, notes);
    }
  }

  /** This debrief with other items. */
  public Debrief with(List<Item> other) {
    return new Debrief(
        id, template, shape, title, date, mission, names, people, other, closed, followed, counted);
  }

  /** This debrief in another form of talk. */
  public Debrief shaped(String form, List<Item> other) {
    return new Debrief(
        id, template, form, title, date, mission, names, people, other, closed, followed, counted);
  }

  /** This debrief called otherwise, or on another day. */
  public Debrief titled(String name, LocalDate day) {
    return new Debrief(
        id, template, shape, name, day, mission, names, people, items, closed, followed, counted);
  }

  /** This debrief with people called otherwise. */
  public Debrief calling(Names other) {
    return new Debrief(
        id, template, shape, title, date, mission, other, people, items, closed, followed, counted);
  }

  /** This debrief with what is counted fixed. */
  public Debrief counting(Counted fixed) {
    return new Debrief(
        id, template, shape, title, date, mission, names, people, items, closed, followed, fixed);
  }

  /** Whether its people can be others: not once they were counted. */
  public boolean fixed() {
    return counted != null || closed != null;
  }

  /** This debrief for another group, while it is not fixed. */
  public Debrief among(List<Person> group) {
    return new Debrief(
        id, template, shape, title, date, mission, names, group, items, closed, followed, counted);
  }

  /** This debrief, closed on a day. */
  public Debrief closed(LocalDate day) {
    return new Debrief(
        id, template, shape, title, date, mission, names, people, items, day, followed, counted);
  }

  /** This debrief, with its commitments gone through on one more day. */
  public Debrief followed(LocalDate day) {
    List<LocalDate> days = new ArrayList<>(followed);
    days.add(day);
    return new Debrief(
        id, template, shape, title, date, mission, names, people, items, closed, days, counted);
  }

  /** The day on which its commitments are next gone through; nothing before it was closed. */
  public @Nullable LocalDate next() {
    if (closed == null) {
      return null;
    }
    for (int months : MONTHS) {
      LocalDate day = closed.plusMonths(months);
      if (followed.stream().noneMatch(each -> !each.isBefore(day))) {
        return day;
      }
    }
    return null;
  }

  /** Whether its commitments are to be gone through by a day. */
  public boolean due(LocalDate today) {
    LocalDate next = next();
    return next != null && !next.isAfter(today);
  }

  /** The notes of the first item of a kind; empty when there are none. */
  public String noted(Part part) {
    return items.stream()
        .filter(item -> item.part() == part && !item.notes().isBlank())
        .map(Item::notes)
        .findFirst()
        .orElse("");
  }
}
