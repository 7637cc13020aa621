package org.sojourn.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Phase;

/**
 * What a journal shows its writer of the time behind them. It sets things side by side; it adds up
 * no worth and compares nobody.
 *
 * @param entries how many there are
 * @param closed how many of them are told by their day alone
 * @param months the months with the days that were written about, the latest first
 * @param themes what was written about, what came up most first
 * @param guides what it was written with, what was used most first
 * @param first the first month that the trends of themes and guides are about
 * @param last the last month that they are about
 * @param promises all commitments, in the order of {@link Ledger}
 * @param before entries about this day in other months and years
 * @param left what was asked and is not answered
 */
public record Retrospect(
    LocalDate today,
    int entries,
    int closed,
    List<Month> months,
    List<Trend> themes,
    List<Trend> guides,
    YearMonth first,
    YearMonth last,
    List<Dial> dials,
    List<Feelings> feelings,
    List<Commitment> promises,
    List<Before> before,
    List<Left> left) {

  private static final int MONTHS_OF_A_YEAR = 12;

  /** So many entries about this day are shown at once. */
  public static final int MOST_BEFORE = 8;

  /** What the parts of it are called. */
  enum Part {
    BEFORE("On this day"),
    DAYS("Days you wrote about"),
    THEMES("Themes over time"),
    DIALS("The dial"),
    FEELINGS("Words of feeling"),
    PROMISES("What you promised"),
    GUIDES("Written with"),
    LEFT("Asked, and left for now");

    private final String heading;

    Part(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }
  }

  /** A month, and the days in it that were written about. */
  public record Month(YearMonth month, List<Integer> days) {
    public Month {
      days = List.copyOf(days);
    }
  }

  /**
   * How something came and went.
   *
   * @param count how many entries there are of it
   * @param spans how many there are in each of some equal spans of time, the oldest first
   */
  public record Trend(String id, String label, int count, List<Integer> spans) {
    public Trend {
      spans = List.copyOf(spans);
    }
  }

  /** The words of feeling of a phase, the most frequent first. */
  public record Feelings(Optional<Phase> phase, List<Word> words) {
    public Feelings {
      words = List.copyOf(words);
    }

    /** When it was. */
    String when() {
      return phase.map(Phase::label).orElse("outside of missions");
    }
  }

  /** A word, and how often it was chosen. */
  public record Word(String word, int count) {

    /** The word, and how often where that is more than once. */
    String said() {
      return count == 1 ? word : word + " " + count;
    }
  }

  /** An entry about the same day of another month or year. */
  public record Before(UUID entry, LocalDate date, String title) {

    /** How long ago it was: "a month ago", "2 years ago". */
    String ago(LocalDate today) {
      long months = ChronoUnit.MONTHS.between(YearMonth.from(date), YearMonth.from(today));
      boolean years = months % MONTHS_OF_A_YEAR == 0;
      long many = years ? months / MONTHS_OF_A_YEAR : months;
      String unit = years ? "year" : "month";
      return many == 1 ? "a " + unit + " ago" : many + " " + unit + "s ago";
    }
  }

  /**
   * A question that was left and has not been answered since.
   *
   * @param guide what the guide is called that asked it
   * @param times how often it was left
   * @param entry the entry in which it was left last
   */
  public record Left(String guide, String question, int times, UUID entry, LocalDate date) {}

  public Retrospect {
    months = List.copyOf(months);
    themes = List.copyOf(themes);
    guides = List.copyOf(guides);
    dials = List.copyOf(dials);
    feelings = List.copyOf(feelings);
    promises = List.copyOf(promises);
    before = List.copyOf(before);
    left = List.copyOf(left);
  }

  /** This with a commitment as it now stands. */
  Retrospect with(Commitment changed) {
    List<Commitment> now =
        promises.stream().map(each -> each.id().equals(changed.id()) ? changed : each).toList();
    return new Retrospect(
        today,
        entries,
        closed,
        months,
        themes,
        guides,
        first,
        last,
        dials,
        feelings,
        Ledger.sorted(now),
        before,
        left);
  }

  /** The months that trends are about: "December 2025 – November 2026". */
  String span() {
    return first.equals(last) ? Dates.month(last) : Dates.month(first) + " – " + Dates.month(last);
  }

  /**
   * Looks back over entries.
   *
   * @param desk the missions, the words for themes, and the day it is
   * @param guides what guides are called, by their ids
   */
  static Retrospect of(
      Desk desk, Map<String, String> guides, List<Glimpse> glimpses, List<Commitment> promises) {
    List<Glimpse> sorted =
        glimpses.stream()
            .sorted(Comparator.comparing(Glimpse::date).thenComparing(Glimpse::id))
            .toList();
    Spans spans = Spans.of(sorted, YearMonth.from(desk.today()));
    return new Retrospect(
        desk.today(),
        sorted.size(),
        (int) sorted.stream().filter(Glimpse::closed).count(),
        Glances.months(sorted),
        spans.trends(sorted, Glimpse::themes, desk.themes()),
        spans.trends(sorted, glimpse -> glimpse.guide().stream().toList(), guides),
        spans.first(),
        spans.last(),
        Dial.of(sorted, desk.missions()),
        Glances.feelings(sorted),
        Ledger.sorted(promises),
        Glances.before(sorted, desk.today()),
        Glances.left(sorted, guides));
  }
}
