package org.sojourn.tui;

import java.time.LocalDate;
import org.sojourn.app.HomeItem;
import org.sojourn.app.HomePage;
import org.sojourn.app.HomeText;
import org.sojourn.journal.Entry;

/** What the lines of the first page say, with dates in a column of their own. */
final class HomeWords {
  private final HomeText text;
  private final LocalDate today;
  private final int dateColumns;

  HomeWords(HomePage page, LocalDate today) {
    this.text = new HomeText(page, today);
    this.today = today;
    this.dateColumns =
        Pages.dayColumns(
            page.home().stream().flatMap(home -> home.lately().stream()).map(Entry::date), today);
  }

  /** The date before an entry, all in one column; nothing before other lines. */
  String before(HomeItem item) {
    return item instanceof HomeItem.Read(Entry entry)
        ? Pages.day(entry.date(), today, dateColumns) + "  "
        : "";
  }

  String text(HomeItem item) {
    return text.text(item);
  }

  /** What stands at the right end, in pieces between middle dots, the most needed first. */
  String right(Pen pen, HomeItem item) {
    return text.beside(item, pen::themes);
  }
}
