package org.sojourn.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.app.Dates;
import org.sojourn.app.Portfolio;
import org.sojourn.app.Screening;
import org.sojourn.app.Services;
import org.sojourn.app.Titles;
import org.sojourn.journal.Entry;

/**
 * The check before stories of others are told to those who judge their teller: a person answers for
 * each, and one that is left out leaves no trace.
 */
final class StoryCheck {
  private final Call call;
  private final Services journal;
  private final Portfolio portfolio;
  private final Screening screening = new Screening();

  StoryCheck(Call call, Services journal, Portfolio portfolio) {
    this.call = call;
    this.journal = journal;
    this.portfolio = portfolio;
  }

  /**
   * The entries that may be told.
   *
   * @param checked whether their writer says that they were checked before
   */
  List<Entry> through(List<Entry> entries, boolean checked) throws IOException {
    if (checked || entries.isEmpty()) {
      return entries;
    }
    if (!call.terminal()) {
      throw Wrong.usage(
          "Stories that go to a school need a check, which only a person can make",
          "call this at a terminal; or use --story-checked, when each was checked before");
    }
    call.say("These questions belong to each of them:");
    portfolio.texts().storyCheck().forEach(question -> call.say("  " + question));
    List<Entry> told = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      call.say("");
      call.say("%d of %d  %s".formatted(i + 1, entries.size(), called(entry)));
      Selection.told(call, screening.of(portfolio.words(entry), entry.language(), journal.store()));
      call.say("Type yes and Enter if it may be told, Enter alone to leave it out:");
      Optional<String> typed = call.given().typed();
      if (typed.isEmpty()) {
        return List.of();
      }
      if (typed.get().strip().equalsIgnoreCase("yes")) {
        told.add(entry);
      }
    }
    call.say("");
    return told;
  }

  private static String called(Entry entry) {
    return Dates.day(entry.date()) + "  " + Titles.of(entry);
  }
}
