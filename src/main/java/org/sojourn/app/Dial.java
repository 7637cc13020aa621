package org.sojourn.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Phase;

/**
 * Where the writer set a scale, over a mission or outside of all.
 *
 * @param title what the scale was called the last time
 * @param low what its lower end meant; may be empty
 * @param high what its upper end meant; may be empty
 */
public record Dial(
    Optional<Mission> mission,
    String title,
    int least,
    int most,
    String low,
    String high,
    List<Stretch> stretches) {

  private static final int USUAL_MOST = 10;
  private static final Comparator<Mission> LATEST_FIRST =
      Comparator.comparing(Mission::start).reversed();

  public Dial {
    stretches = List.copyOf(stretches);
  }

  /** The days of a phase on which it was set. */
  public record Stretch(Optional<Phase> phase, List<Day> days) {
    public Stretch {
      days = List.copyOf(days);
    }
  }

  /** A day on which it was set, as often as it was. */
  public record Day(LocalDate date, List<Integer> values) {
    public Day {
      values = List.copyOf(values);
    }
  }

  /** The first day on which it was set. */
  public LocalDate first() {
    return dates().min(LocalDate::compareTo).orElseThrow();
  }

  /** The last day on which it was set. */
  public LocalDate last() {
    return dates().max(LocalDate::compareTo).orElseThrow();
  }

  private Stream<LocalDate> dates() {
    return stretches.stream().flatMap(stretch -> stretch.days().stream()).map(Day::date);
  }

  /**
   * All dials of some entries, those of the mission that began last first, and those outside of
   * missions at the end.
   *
   * @param glimpses the oldest first
   */
  static List<Dial> of(List<Glimpse> glimpses, List<Mission> missions) {
    List<Dial> dials = new ArrayList<>();
    for (Mission mission : missions.stream().sorted(LATEST_FIRST).toList()) {
      dials.addAll(within(Optional.of(mission), of(glimpses, mission)));
    }
    List<String> known = missions.stream().map(Mission::id).toList();
    List<Glimpse> outside =
        glimpses.stream()
            .filter(glimpse -> glimpse.mission().filter(known::contains).isEmpty())
            .toList();
    dials.addAll(within(Optional.empty(), outside));
    return dials;
  }

  private static List<Glimpse> of(List<Glimpse> glimpses, Mission mission) {
    return glimpses.stream()
        .filter(glimpse -> glimpse.mission().filter(mission.id()::equals).isPresent())
        .toList();
  }

  private static List<Dial> within(Optional<Mission> mission, List<Glimpse> glimpses) {
    return glimpses.stream()
        .flatMap(glimpse -> glimpse.weights().stream())
        .map(Glimpse.Weight::dial)
        .distinct()
        .map(dial -> dial(mission, dial, glimpses))
        .toList();
  }

  private static Dial dial(Optional<Mission> mission, String dial, List<Glimpse> glimpses) {
    List<Stretch> stretches =
        Glimpse.byPhase(glimpses)
            .map(phase -> new Stretch(phase.phase(), days(dial, phase.glimpses())))
            .filter(stretch -> !stretch.days().isEmpty())
            .toList();
    List<Glimpse.Weight> all =
        glimpses.stream()
            .flatMap(glimpse -> glimpse.weights().stream())
            .filter(weight -> weight.dial().equals(dial))
            .toList();
    return ended(mission, all, stretches);
  }

  private static List<Day> days(String dial, List<Glimpse> glimpses) {
    Map<LocalDate, List<Integer>> days = new TreeMap<>();
    for (Glimpse glimpse : glimpses) {
      for (Glimpse.Weight weight : glimpse.weights()) {
        if (weight.dial().equals(dial)) {
          days.computeIfAbsent(glimpse.date(), _ -> new ArrayList<>()).add(weight.value());
        }
      }
    }
    return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
  }

  /** Its ends are those that were kept last; values beyond them widen it. */
  private static Dial ended(
      Optional<Mission> mission, List<Glimpse.Weight> all, List<Stretch> stretches) {
    List<Asked.Label> ends =
        all.reversed().stream()
            .map(Glimpse.Weight::ends)
            .filter(labels -> labels.size() == 2)
            .findFirst()
            .orElse(List.of(new Asked.Label(0, ""), new Asked.Label(USUAL_MOST, "")));
    List<Integer> values = all.stream().map(Glimpse.Weight::value).toList();
    return new Dial(
        mission,
        all.getLast().title(),
        Math.min(ends.getFirst().value(), values.stream().min(Integer::compare).orElseThrow()),
        Math.max(ends.getLast().value(), values.stream().max(Integer::compare).orElseThrow()),
        ends.getFirst().label(),
        ends.getLast().label(),
        stretches);
  }
}
