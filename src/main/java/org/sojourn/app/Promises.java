package org.sojourn.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Commitment;

/**
 * Commitments as lines of text: one a line, with an optional ending such as {@code by Friday} or
 * {@code by 3 May} ({@link DueWords}), and before it whose it is if it is not the writer's, as in
 * {@code The matron: check the list}.
 */
public final class Promises {
  /**
   * Up to four words before a colon and a space, or before a space and a colon as in French; a time
   * or an address has no such colon.
   */
  private static final Pattern WHOSE =
      Pattern.compile("^(\\p{L}[^\\s:]*(?: [^\\s:]+){0,3})\\h?:\\s+(\\S.*)$");

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
    return DueWords.of(owned.what(), today)
        .map(due -> with(owned, owned.who(), due.what(), due.day()))
        .orElse(owned);
  }

  /** What of a commitment that is not finished reads like a day, and is none that there is. */
  static Optional<String> noSuchDay(Commitment commitment, LocalDate today) {
    return DueWords.noSuchDay(owned(commitment).what(), today);
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
}
