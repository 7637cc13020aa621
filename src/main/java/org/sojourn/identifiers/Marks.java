package org.sojourn.identifiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Marks of many rules made into a row of marks, none over another. */
final class Marks {
  private Marks() {}

  /** The certain before the possible, the longer before the shorter. */
  private static final Comparator<Mark> STRONGEST =
      Comparator.comparing(Mark::certainty)
          .thenComparing(Comparator.comparingInt(Mark::length).reversed())
          .thenComparingInt(Mark::start);

  static List<Mark> inARow(List<Mark> marks) {
    List<Mark> kept = new ArrayList<>();
    marks.stream()
        .filter(mark -> mark.length() > 0)
        .sorted(STRONGEST)
        .forEach(mark -> add(kept, mark));
    kept.sort(Comparator.comparingInt(Mark::start));
    return kept;
  }

  private static void add(List<Mark> kept, Mark mark) {
    List<Mark> over = kept.stream().filter(mark::touches).toList();
    if (over.isEmpty()) {
      kept.add(mark);
      return;
    }
    int start = Math.min(mark.start(), over.stream().mapToInt(Mark::start).min().orElseThrow());
    int end = Math.max(mark.end(), over.stream().mapToInt(Mark::end).max().orElseThrow());
    Mark first = over.getFirst();
    kept.removeAll(over);
    kept.add(new Mark(start, end, first.kind(), first.certainty()));
  }
}
