package org.sojourn.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sojourn.journal.Named;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Role;
import org.sojourn.json.Nearness;

/** Reads the values of keys; of each that is not understood it says so. */
final class KeyReader {

  /** What entries may come with, and what that means. */
  static final Map<String, String> WITH =
      Map.of(
          Passage.COMMENT + "s", "comments received",
          Passage.COMMITMENT + "s", "commitments made");

  /** What entries may be, and what that means. */
  static final Map<String, String> IS =
      Map.of(
          Fields.SHARED, "shared with someone",
          Fields.RECEIVED, "shared by someone with you");

  private final Vocabulary vocabulary;
  private final LocalDate today;
  private final Consumer<String> notes;

  KeyReader(Vocabulary vocabulary, LocalDate today, Consumer<String> notes) {
    this.vocabulary = vocabulary;
    this.today = today;
    this.notes = notes;
  }

  /** What a key asks for; nothing when none of its values was understood. */
  Optional<Clause> read(Key key, List<String> values) {
    if (values.isEmpty()) {
      notes.accept(key.word() + ": needs a value right after the colon");
      return Optional.empty();
    }
    return switch (key) {
      case THEME -> themes(values);
      case PHASE -> constants(key, names(Phase.class), values);
      case ROLE -> constants(key, names(Role.class), values);
      case WITH -> constants(key, WITH, values);
      case IS -> constants(key, IS, values);
      case MISSION, GUIDE, FROM, LANG -> Optional.of(new Clause.Tag(key, values));
      case AFTER, BEFORE, ON -> date(key, values.getFirst());
    };
  }

  private Optional<Clause> themes(List<String> values) {
    List<Concept> known = new ArrayList<>();
    for (String value : values) {
      Optional<Concept> named = vocabulary.named(value);
      named.filter(theme -> !known.contains(theme)).ifPresent(known::add);
      if (named.isEmpty()) {
        notes.accept(Notes.unknown("theme", value, vocabulary.near(value).map(Concept::id)));
      }
    }
    return known.isEmpty() ? Optional.empty() : Optional.of(new Clause.Theme(known));
  }

  /** Constants go by their ids and their labels. */
  static <E extends Enum<E> & Named> Map<String, String> names(Class<E> type) {
    Map<String, String> names = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants()).forEach(each -> names.put(each.id(), each.label()));
    return names;
  }

  private Optional<Clause> constants(Key key, Map<String, String> names, List<String> values) {
    List<String> known = new ArrayList<>();
    for (String value : values) {
      List<String> meant = Near.named(value, names);
      if (meant.size() == 1) {
        known.add(meant.getFirst());
      } else {
        notes.accept(Notes.unknown(key.word(), value, Nearness.near(value, names.keySet())));
      }
    }
    return known.isEmpty() ? Optional.empty() : Optional.of(new Clause.Tag(key, known));
  }

  private Optional<Clause> date(Key key, String value) {
    Optional<Period> period = Period.of(value, today);
    if (period.isEmpty()) {
      notes.accept(
          "%s:%s is not a date; write 2026, 2026-05, 2026-05-03, today or yesterday"
              .formatted(key.word(), Notes.brief(value)));
    }
    return period.map(each -> each.days(key));
  }
}
