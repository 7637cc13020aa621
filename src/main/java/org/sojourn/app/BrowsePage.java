package org.sojourn.app;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sojourn.journal.Entry;

/**
 * The timeline, newest first, read month by month as one comes to it.
 *
 * @param months the months not read yet, newest first
 * @param entries the entries of the months read
 * @param reading whether a month is being read
 * @param troubles files that could not be read, each with why
 */
public record BrowsePage(
    List<YearMonth> months,
    List<Entry> entries,
    int selected,
    boolean reading,
    List<String> troubles)
    implements Page {
  public BrowsePage {
    months = List.copyOf(months);
    entries = List.copyOf(entries);
    troubles = List.copyOf(troubles);
  }

  @Override
  public Where where() {
    return Where.BROWSE;
  }

  /** This page with another entry selected. */
  BrowsePage at(int entry) {
    return new BrowsePage(
        months, entries, Math.clamp(entry, 0, Math.max(0, entries.size() - 1)), reading, troubles);
  }

  /** This page while the next month is read. */
  BrowsePage asked() {
    return new BrowsePage(months, entries, selected, true, troubles);
  }

  /** This page when a month could not be read: it is left out. */
  BrowsePage without(YearMonth unread) {
    List<YearMonth> left = months.stream().filter(month -> !month.equals(unread)).toList();
    return new BrowsePage(left, entries, selected, false, troubles);
  }

  /** This page without an entry. */
  BrowsePage without(UUID entry) {
    List<Entry> left = entries.stream().filter(kept -> !kept.id().equals(entry)).toList();
    return new BrowsePage(months, left, 0, reading, troubles).at(selected);
  }

  /** This page with an entry in its place, selected; one of a month not read comes with that. */
  BrowsePage with(Entry entry) {
    if (months.contains(YearMonth.from(entry.date()))) {
      return this;
    }
    List<Entry> all = new ArrayList<>(without(entry.id()).entries());
    all.add(entry);
    all.sort(Entry.NEWEST_FIRST);
    return new BrowsePage(months, all, all.indexOf(entry), reading, troubles);
  }

  /** This page with a month's entries added. */
  BrowsePage with(YearMonth month, List<Entry> more, List<String> unread) {
    if (!months.contains(month)) {
      return this;
    }
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(more);
    List<String> troubled = new ArrayList<>(troubles);
    troubled.addAll(unread);
    List<YearMonth> left = new ArrayList<>(months);
    left.remove(month);
    return new BrowsePage(left, all, selected, false, troubled);
  }
}
