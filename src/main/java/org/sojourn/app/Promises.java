package org.sojourn.app;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Commitment;

/**
 * Commitments as lines of text: one a line, with an optional ending such as {@code by Friday},
 * {@code by tomorrow} or {@code by 2026-12-01}, and before it whose it is if it is not the
 * writer's, as in {@code The matron: check the list}.
 */
public final class Promises {
  private static final Pattern BY =
      Pattern.compile("^(.*\\S)\\s+by\\s+(\\S+?)[.!]?$", Pattern.CASE_INSENSITIVE);

  /** Up to four words before a colon and a space; a time or an address has no such colon. */
  private static final Pattern WHOSE =
      Pattern.compile("^(\\p{L}[^\\s:]*(?: [^\\s:]+){0,3}):\\s+(\\S.*)$");

  private Promises() {}

  /** The lines that say these commitments, as they were typed. */
  static String lines(List<Commitment> commitments) {
    return commitments.stream().map(Promises::line).collect(Collectors.joining("\n"));
  }

  private static String line(Commitment commitment) {
    LocalDate due = commitment.due();
    String whose = commitment.who().isEmpty() ? "" : commitment.who() + ": ";
    return whose + commitment.what() + (due == null ? "" : " by " + due);
  }

  /** A commitment for each line that is not blank, with the ids of those made before it. */
  static List<Commitment> of(String text, List<Commitment> before, UUID entry, Moment moment) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<Commitment> left = new ArrayList<>(before);
    List<Commitment> made = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Optional<Commitment> promise = before(lines, i, before, left);
      promise.ifPresent(left::remove);
      made.add(
          promise.map(known -> reworded(known, line)).orElseGet(() -> fresh(line, entry, moment)));
    }
    return made;
  }

  /**
   * The commitment a line stood for: the one that reads the same, else the one in its place; each
   * stands for one line.
   */
  private static Optional<Commitment> before(
      List<String> lines, int at, List<Commitment> before, List<Commitment> left) {
    return left.stream()
        .filter(promise -> line(promise).equals(lines.get(at)))
        .findFirst()
        .or(() ->
            at < before.size()
                    && left.contains(before.get(at))
                    && !lines.contains(line(before.get(at)))
                ? Optional.of(before.get(at))
                : Optional.empty());
  }

  private static Commitment reworded(Commitment promise, String line) {
    return new Commitment(
        promise.id(),
        "",
        line,
        null,
        promise.status(),
        promise.reason(),
        promise.madeIn(),
        promise.created());
  }

  private static Commitment fresh(String line, UUID entry, Moment moment) {
    return new Commitment(
        moment.id(), "", line, null, Commitment.Status.OPEN, null, entry, moment.now());
  }

  /**
   * A commitment as it is finished: the ending that names a day becomes its due date, and the words
   * before a colon whose it is.
   */
  public static Commitment dated(Commitment commitment, LocalDate today) {
    Commitment owned = owned(commitment);
    Matcher by = BY.matcher(owned.what());
    return by.matches()
        ? day(by.group(2), today)
            .map(due -> with(owned, owned.who(), by.group(1), due))
            .orElse(owned)
        : owned;
  }

  private static Commitment owned(Commitment commitment) {
    Matcher whose = WHOSE.matcher(commitment.what());
    return commitment.who().isEmpty() && whose.matches()
        ? with(commitment, whose.group(1), whose.group(2), commitment.due())
        : commitment;
  }

  private static Commitment with(
      Commitment commitment, String who, String what, @Nullable LocalDate due) {
    return new Commitment(
        commitment.id(),
        who,
        what,
        due,
        commitment.status(),
        commitment.reason(),
        commitment.madeIn(),
        commitment.created());
  }

  /** How many commitments lines of text say. */
  static int count(String text) {
    return (int) text.lines().filter(line -> !line.isBlank()).count();
  }

  /** The day a word names, seen from today: a date, "today", "tomorrow", or the next weekday. */
  static Optional<LocalDate> day(String word, LocalDate today) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals("today")) {
      return Optional.of(today);
    }
    if (lower.equals("tomorrow")) {
      return Optional.of(today.plusDays(1));
    }
    return weekday(lower).map(day -> today.with(TemporalAdjusters.next(day))).or(() -> date(word));
  }

  private static Optional<DayOfWeek> weekday(String lower) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day ->
            lower.equals(day.name().toLowerCase(Locale.ROOT))
                || lower.equals(
                    day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static Optional<LocalDate> date(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }
}
