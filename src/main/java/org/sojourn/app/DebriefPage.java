package org.sojourn.app;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sojourn.editor.Writing;
import org.sojourn.guides.DebriefTexts;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Person;
import org.sojourn.share.Group;

/**
 * A debrief while it is prepared, looked at as a group, or run.
 *
 * @param selected the line the keys act on; while it is run, the item
 * @param notes what is noted under the item
 * @param top the first row of the notes on the screen, or of the themes
 * @param clock the time since the item was opened
 * @param revision counts the changes made
 * @param kept the revision that is safe on disk
 * @param due whether a save has been asked for already
 */
public record DebriefPage(
    Debrief debrief,
    DebriefRoom room,
    Mode mode,
    int selected,
    Writing notes,
    int top,
    Clock clock,
    long revision,
    long kept,
    boolean due)
    implements Page {

  /** What is done with it. */
  public enum Mode {
    /** Its items, and what they can be made from. */
    PREPARE,
    /** What is agreed on before it begins, and the limits of that. */
    AGREED,
    /** One item on the screen. */
    RUN,
    /** What the group shared about. */
    THEMES
  }

  /**
   * How long an item has been open.
   *
   * @param tick what its passing is told by
   */
  public record Clock(UUID tick, OffsetDateTime since, OffsetDateTime now) {
    /** Whole minutes. */
    public int minutes() {
      return (int) Duration.between(since, now).toMinutes();
    }
  }

  /** A line of what is prepared. */
  public sealed interface Choice {
    /** What the meeting is called, and its day. */
    record OfMeeting(String title, LocalDate day) implements Choice {}

    /** An item of the agenda. */
    record OfItem(Debrief.Item item) implements Choice {}

    /** Somebody who shared something. */
    record OfPerson(Person person, boolean chosen) implements Choice {}

    /** What may be quoted. */
    record OfQuote(Group.Quote quote) implements Choice {}

    /** A question of the bank. */
    record OfQuestion(DebriefTexts.Question question) implements Choice {}
  }

  @Override
  public Where where() {
    return switch (mode) {
      case PREPARE -> Where.AGENDA;
      case AGREED -> Where.AGREED;
      case RUN -> Where.MEETING;
      case THEMES -> Where.GROUP;
    };
  }

  @Override
  public Optional<Writing> text() {
    return mode == Mode.RUN ? Optional.of(notes) : Optional.empty();
  }

  /** How many lines come before the items. */
  static final int HEAD = 1;

  /** The items that can be shown. */
  public List<Debrief.Item> items() {
    return debrief.items().stream().filter(room::shows).toList();
  }

  /** The minutes of the items that can be shown. */
  public int minutes() {
    return items().stream().mapToInt(Debrief.Item::minutes).sum();
  }

  /** The item that is shown. */
  public Debrief.Item item() {
    List<Debrief.Item> items = items();
    return items.get(Math.clamp(selected, 0, items.size() - 1));
  }

  /** Everything that can be chosen, line by line. */
  public List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice.OfMeeting(debrief.title(), debrief.date()));
    items().forEach(item -> choices.add(new Choice.OfItem(item)));
    room.people()
        .forEach(each -> choices.add(new Choice.OfPerson(each, debrief.people().contains(each))));
    room.quotes().stream()
        .filter(quote ->
            debrief.items().stream().noneMatch(item -> quote.excerpt().equals(item.excerpt())))
        .forEach(quote -> choices.add(new Choice.OfQuote(quote)));
    room.texts().questions().forEach(each -> choices.add(new Choice.OfQuestion(each)));
    return choices;
  }

  /** The place of an item among those that can be shown; nothing when it cannot be any more. */
  OptionalInt place(String item) {
    List<Debrief.Item> items = items();
    return IntStream.range(0, items.size()).filter(i -> items.get(i).id().equals(item)).findFirst();
  }

  /** This page at another line. */
  DebriefPage at(int line) {
    return shown(mode, Math.clamp(line, 0, choices().size() - 1), notes, top, clock);
  }

  /** This page shown otherwise; nothing to save. */
  DebriefPage shown(Mode how, int line, Writing words, int row, Clock time) {
    return new DebriefPage(debrief, room, how, line, words, row, time, revision, kept, due);
  }

  /** This page with the debrief changed. */
  DebriefPage with(Debrief changed) {
    return new DebriefPage(
        changed, room, mode, selected, notes, top, clock, revision + 1, kept, due);
  }

  /** This page with other notes under the item. */
  DebriefPage noting(Writing words) {
    Debrief.Item here = item();
    List<Debrief.Item> items =
        debrief.items().stream()
            .map(item -> item.id().equals(here.id()) ? item.noting(words.text()) : item)
            .toList();
    return with(debrief.with(items)).shown(mode, selected, words, top, clock);
  }

  /** This page with what a debrief is made from, and what was counted of it, as it is now. */
  DebriefPage in(DebriefRoom other, Debrief.@Nullable Counted counted) {
    Debrief known = counted == null ? debrief : debrief.counting(counted);
    return new DebriefPage(known, other, mode, selected, notes, top, clock, revision, kept, due);
  }

  /** This page once a save has been asked for. */
  DebriefPage asked() {
    return new DebriefPage(debrief, room, mode, selected, notes, top, clock, revision, kept, true);
  }

  /** This page once a revision is safe on disk. */
  DebriefPage keptTo(long safe) {
    return new DebriefPage(
        debrief, room, mode, selected, notes, top, clock, revision, Math.max(kept, safe), false);
  }
}
