package org.sojourn.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sojourn.app.Sieve.Side;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Named;
import org.sojourn.journal.Person;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;
import org.sojourn.share.Inbox;

/** From which sides something received can be looked at; each value is made once. */
final class InboxSides {
  private static final String WITHDRAWN = "withdrawn";
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("LLLL uuuu", Locale.ENGLISH);

  private final Optional<Desk> desk;
  private final Map<Side, Map<String, List<Sieve.Value>>> known = new EnumMap<>(Side.class);
  private final Map<LocalDate, Optional<Phase>> phases = new HashMap<>();

  InboxSides(Optional<Desk> desk) {
    this.desk = desk;
  }

  /** Where a state stands among the others. */
  static int place(String state) {
    return Named.of(Inbox.State.class, state)
        .map(Enum::ordinal)
        .orElse(Inbox.State.values().length);
  }

  Map<Side, List<Sieve.Value>> of(Inbox.Item item) {
    Share share = item.share();
    Map<Side, List<Sieve.Value>> values = new EnumMap<>(Side.class);
    values.put(Side.STANDING, value(Side.STANDING, item.state().id(), _ -> item.state().label()));
    values.putAll(sent(share.from(), share.date()));
    values.put(
        Side.THEME,
        share.themes().stream()
            .flatMap(theme -> value(Side.THEME, theme, this::theme).stream())
            .toList());
    phase(share.date())
        .ifPresent(
            phase -> values.put(Side.PHASE, value(Side.PHASE, phase.id(), _ -> phase.label())));
    String debrief = share.terms().debrief().strip();
    if (!debrief.isEmpty()) {
      String id = debrief.toLowerCase(Locale.ROOT);
      values.put(Side.DEBRIEF, value(Side.DEBRIEF, id, _ -> debrief));
    }
    return values;
  }

  Map<Side, List<Sieve.Value>> of(Withdrawal withdrawal) {
    Map<Side, List<Sieve.Value>> values =
        sent(withdrawal.from(), withdrawal.created().toLocalDate());
    values.put(Side.STANDING, value(Side.STANDING, WITHDRAWN, _ -> WITHDRAWN));
    return values;
  }

  private Map<Side, List<Sieve.Value>> sent(Person from, LocalDate date) {
    Map<Side, List<Sieve.Value>> values = new EnumMap<>(Side.class);
    String name = from.name().isBlank() ? "someone without a name" : from.name();
    values.put(Side.PERSON, value(Side.PERSON, from.journal().toString(), _ -> name));
    YearMonth month = YearMonth.from(date);
    values.put(Side.MONTH, value(Side.MONTH, month.toString(), _ -> MONTH.format(month)));
    return values;
  }

  private List<Sieve.Value> value(Side side, String id, Function<String, String> label) {
    return known
        .computeIfAbsent(side, _ -> new HashMap<>())
        .computeIfAbsent(id, _ -> List.of(new Sieve.Value(side, id, label.apply(id))));
  }

  private String theme(String id) {
    return desk.map(known -> known.themes().get(id)).orElse(id);
  }

  private Optional<Phase> phase(LocalDate day) {
    return phases.computeIfAbsent(
        day,
        _ ->
            desk.flatMap(known -> Optional.ofNullable(Missions.on(known.missions(), day)))
                .map((Mission mission) -> mission.phaseOn(day)));
  }
}
