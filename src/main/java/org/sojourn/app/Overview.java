package org.sojourn.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How often the entries of a journal speak of each theme, and when.
 *
 * @param themes those that were written about, group by group; after them the others, likewise
 * @param first the first month that the trends are about
 * @param last the last month that they are about
 */
public record Overview(List<Theme> themes, YearMonth first, YearMonth last) {

  /**
   * One theme.
   *
   * @param group what its group is called
   * @param count how many entries are tagged with it
   * @param last the day of the newest of them
   * @param trend how many of them there are in each of some equal spans of time, the oldest first
   */
  public record Theme(
      String id,
      String label,
      String group,
      int count,
      Optional<LocalDate> last,
      List<Integer> trend) {
    public Theme {
      trend = List.copyOf(trend);
    }
  }

  public Overview {
    themes =
        themes.stream().sorted(Comparator.comparing((Theme theme) -> theme.count() == 0)).toList();
  }

  /** How many themes have been written about. */
  public int written() {
    return (int) themes.stream().filter(theme -> theme.count() > 0).count();
  }
}
