package org.sojourn.share;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Person;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;

/**
 * What the people of one debrief shared with it and may be looked at now: nothing that was taken
 * back, replaced or is over, and nothing that was shared for another debrief.
 *
 * @param debrief the debrief, with its fixed group
 * @param shares what they shared, the latest first
 * @param sensitive the ids of prompts whose answers stay out of all that a group sees
 */
public record Group(Debrief debrief, List<Share> shares, Set<String> sensitive) {

  public Group {
    shares = List.copyOf(shares);
    sensitive = Set.copyOf(sensitive);
  }

  /** The group of a debrief, as an inbox has it. */
  public static Group of(Debrief debrief, Inbox inbox, Set<String> sensitive) {
    Set<UUID> people = debrief.people().stream().map(Person::journal).collect(Collectors.toSet());
    List<Share> shares =
        inbox.items().stream()
            .filter(item -> item.state() != Inbox.State.EXPIRED)
            .map(Inbox.Item::share)
            .filter(share -> people.contains(share.from().journal()))
            .filter(share -> meant(share, debrief))
            .toList();
    return new Group(debrief, shares, sensitive);
  }

  /** What is counted of this group: of what was counted once, no more than is still here. */
  Group counted() {
    Debrief.Counted fixed = debrief.counted();
    return new Group(
        debrief,
        shares.stream()
            .filter(share -> fixed == null || fixed.shares().contains(share.id()))
            .filter(share -> share.answers().stream().anyMatch(this::open))
            .toList(),
        sensitive);
  }

  /** The debrief with what is counted fixed to what is here now. */
  public Debrief fixed(LocalDate day) {
    List<Share> counted = counted().shares();
    return debrief.counting(
        new Debrief.Counted(
            day,
            counted.stream().map(share -> share.from().journal()).distinct().toList(),
            counted.stream().map(Share::id).toList()));
  }

  /** Whether something that was counted once is not here any more. */
  boolean lessened() {
    Debrief.Counted fixed = debrief.counted();
    return fixed != null && counted().shares().size() < fixed.shares().size();
  }

  /** Who is counted: of a group that was counted once, also who took everything back since. */
  Set<UUID> counting() {
    Debrief.Counted fixed = debrief.counted();
    if (fixed != null) {
      return Set.copyOf(fixed.people());
    }
    return counted().shares().stream()
        .map(share -> share.from().journal())
        .collect(Collectors.toSet());
  }

  /** Who shared under each theme. */
  Map<String, Set<UUID>> byTheme() {
    Map<String, Set<UUID>> people = new HashMap<>();
    for (Share share : counted().shares()) {
      for (String theme : share.themes()) {
        people.computeIfAbsent(theme, _ -> new HashSet<>()).add(share.from().journal());
      }
    }
    return people;
  }

  /** Whether a share is for a debrief: for none by name, or for this one. */
  private static boolean meant(Share share, Debrief debrief) {
    String named = share.terms().debrief().strip();
    return named.isEmpty()
        || named.toLowerCase(Locale.ROOT).equals(debrief.title().strip().toLowerCase(Locale.ROOT));
  }

  /**
   * An answer that may be quoted, word for word.
   *
   * @param question what was asked; may be empty
   */
  public record Quote(Debrief.Excerpt excerpt, Person from, String question, String words) {}

  /** All that may be quoted to the group. */
  public List<Quote> quotable() {
    return quotes(Use.GROUP);
  }

  /** All that may be used in what is said to the partner. */
  public List<Quote> forPartner() {
    return quotes(Use.PARTNER);
  }

  /** What an excerpt says, if it may still be quoted to the group. */
  public Optional<Quote> quote(Debrief.Excerpt excerpt) {
    return quotable().stream().filter(quote -> quote.excerpt().equals(excerpt)).findFirst();
  }

  private enum Use {
    GROUP,
    PARTNER
  }

  private List<Quote> quotes(Use use) {
    return shares.stream()
        .filter(share -> use == Use.GROUP ? share.terms().quotable() : share.terms().partner())
        .flatMap(share ->
            share.answers().stream().filter(this::open).map(answer -> quote(share, answer)))
        .toList();
  }

  private static Quote quote(Share share, Answer answer) {
    String title = answer.asked().title();
    String question = title.isBlank() ? answer.asked().text() : title;
    return new Quote(
        new Debrief.Excerpt(share.id(), answer.prompt()), share.from(), question, answer.said());
  }

  /** Whether an answer may be seen by a group at all: words, and none that are sensitive. */
  boolean open(Answer answer) {
    return !(answer.response() instanceof Response.Scale)
        && !sensitive.contains(answer.prompt())
        && !answer.said().isBlank();
  }
}
