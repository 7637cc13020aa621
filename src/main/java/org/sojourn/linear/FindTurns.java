package org.sojourn.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.app.BrowsePage;
import org.sojourn.app.Command;
import org.sojourn.app.Counts;
import org.sojourn.app.Dates;
import org.sojourn.app.Desk;
import org.sojourn.app.NamePage;
import org.sojourn.app.Overview;
import org.sojourn.app.OverviewPage;
import org.sojourn.app.PageTitle;
import org.sojourn.app.ReadPage;
import org.sojourn.app.ReadText;
import org.sojourn.app.SearchPage;
import org.sojourn.app.State;
import org.sojourn.app.Titles;
import org.sojourn.app.Troubles;
import org.sojourn.app.VersionText;
import org.sojourn.app.VersionsPage;
import org.sojourn.journal.Entry;
import org.sojourn.search.Hit;
import org.sojourn.search.Results;
import org.sojourn.search.Snippet;

/** Finding entries again, and reading one. */
final class FindTurns {
  private static final String HINT =
      "Words, \"a phrase\", theme:consent, after:2026-05; all that is found when the line is a star.";

  private FindTurns() {}

  static Turn search(SearchPage page, State state) {
    return page.inList() ? found(page, state) : query(page, state);
  }

  private static Turn query(SearchPage page, State state) {
    List<String> lines = new ArrayList<>();
    boolean asked = !page.query().empty();
    if (asked) {
      lines.add("You asked for: " + page.query().text());
      lines.addAll(notes(page));
      lines.addAll(
          page.hits().isEmpty()
              ? List.of("Nothing is found. Fewer or other words may help.")
              : List.of("“.list” says what was found."));
    }
    return Turn.asking(
        PageTitle.of(state) + ".",
        lines,
        "What shall be found? " + (asked ? "" : HINT + " ") + "An empty line goes back.",
        Turn.Way.LINE,
        Act.run(Command.BACK),
        line -> Act.write(line.equals("*") ? "" : line, Command.TO_LIST),
        Command.TO_LIST,
        Command.WIDEN,
        Command.OVERVIEW_PAGE);
  }

  private static List<String> notes(SearchPage page) {
    List<String> lines = new ArrayList<>();
    page.results()
        .ifPresent(results -> {
          lines.addAll(results.notes());
          if (!results.also().isEmpty()) {
            lines.add("Also looked for: " + String.join(", ", results.also()) + ".");
          }
        });
    return lines;
  }

  private static Turn found(SearchPage page, State state) {
    List<String> lines = new ArrayList<>();
    lines.add(page.results().map(FindTurns::count).orElse("") + " " + asked(page));
    lines.addAll(notes(page));
    List<Hit> hits = page.hits();
    return Turns.list(
            state,
            lines,
            Turns.some(hits.size(), page.selected(), i -> said(hits.get(i), state), Command.READ),
            Command.SORT,
            Command.WIDEN,
            Command.KEEP_SEARCH)
        .asking(
            "Which number, to read it? An empty line asks for something else.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.EDIT_QUERY)));
  }

  private static String count(Results results) {
    return results.total() == 1 ? "One entry" : results.total() + " entries";
  }

  private static String asked(SearchPage page) {
    return page.question()
        .like()
        .map(like -> "like “" + like.title() + "”.")
        .orElse(page.query().empty() ? "in all." : "found for: " + page.query().text());
  }

  private static String said(Hit hit, State state) {
    String title = hit.title().isBlank() ? "Without a title" : hit.title();
    String from = hit.sharedBy() == null ? "" : "shared by " + hit.sharedBy();
    String themes = String.join(", ", Titles.ofThemes(state, hit.themes()));
    String head =
        Wording.joined(
            Dates.day(hit.date()), title, from, hit.byMeaning() ? "found by meaning" : "");
    List<String> lines = new ArrayList<>();
    lines.add(head + (themes.isEmpty() ? "." : ". Themes: " + themes + "."));
    hit.beyond(hit.title()).stream().map(FindTurns::place).forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String place(Snippet snippet) {
    return (snippet.label().isBlank() ? "" : snippet.label() + ": ") + snippet.text();
  }

  static Turn browse(BrowsePage page, State state) {
    List<Entry> entries = page.entries();
    List<String> lines = new ArrayList<>();
    if (entries.isEmpty()) {
      lines.add("There is no entry yet.");
    }
    if (!page.troubles().isEmpty()) {
      lines.add(Troubles.said(page.troubles()));
    }
    return Turns.list(
        state,
        lines,
        Turns.some(entries.size(), page.selected(), i -> said(entries.get(i), state), Command.OPEN),
        Command.SEARCH,
        Command.WRITE,
        Command.REFLECT,
        Command.UNDELETE);
  }

  private static String said(Entry entry, State state) {
    String themes = String.join(", ", Titles.ofThemes(state, entry.themes()));
    return Dates.day(entry.date())
        + ", "
        + Titles.of(entry)
        + (themes.isEmpty() ? "." : ". Themes: " + themes + ".");
  }

  static Turn read(ReadPage page, State state) {
    List<String> lines = Turns.plain(ReadText.of(state, page));
    return Turn.menu(
            Titles.of(page.entry()) + ". " + Dates.day(page.entry().date()) + ".",
            lines,
            List.of(),
            Command.EDIT,
            Command.SHARE,
            Command.VERSIONS,
            Command.MORE_LIKE,
            Command.SEARCH,
            Command.DELETE)
        .asking(
            "Which number or word? An empty line goes back.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.BACK)));
  }

  /** All themes that were written about, and the others after them. */
  static Turn overview(OverviewPage page, State state) {
    List<Overview.Theme> themes = page.overview().themes();
    return Turns.list(
            state,
            List.of(
                page.overview().written() == 0
                    ? "No entry carries a theme yet."
                    : "Written about so far first, then all other themes."),
            Turns.some(themes.size(), page.selected(), i -> said(themes.get(i)), Command.OPEN),
            Command.SEARCH)
        .asking(
            "Which number, to find its entries? An empty line goes back.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.BACK)));
  }

  private static String said(Overview.Theme theme) {
    String last = theme.last().map(day -> "the last on " + Dates.day(day)).orElse("");
    String many = theme.count() == 0 ? "" : Counts.of(theme.count(), "entry", "entries");
    return Wording.joined(theme.label(), many, last);
  }

  /** What an entry said before, or elsewhere. */
  static Turn versions(VersionsPage page, State state) {
    Map<String, String> themes = state.desk().map(Desk::themes).orElse(Map.of());
    return Turns.text(
        state,
        VersionText.of(page, state.size().textColumns(), themes),
        Command.OLDER,
        Command.NEWER,
        Command.RESTORE);
  }

  /** What a search that is kept is called. */
  static Turn name(NamePage page, State state) {
    return Turns.line(
        state,
        List.of(page.hint()),
        "What shall it be called?",
        page.name().text(),
        Command.CONFIRM);
  }
}
