package org.sojourn.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sojourn.app.BrowsePage;
import org.sojourn.app.Command;
import org.sojourn.app.Counts;
import org.sojourn.app.Dates;
import org.sojourn.app.Desk;
import org.sojourn.app.NamePage;
import org.sojourn.app.Overview;
import org.sojourn.app.OverviewPage;
import org.sojourn.app.ReadPage;
import org.sojourn.app.ReadText;
import org.sojourn.app.State;
import org.sojourn.app.Titles;
import org.sojourn.app.Troubles;
import org.sojourn.app.VersionText;
import org.sojourn.app.VersionsPage;
import org.sojourn.journal.Entry;

/** Finding entries again, and reading one. */
final class FindTurns {
  /** What says which signs stand for what. */
  private static final Pattern LEGEND = Pattern.compile("\\[-[a-z ]+-] \\{\\+[a-z ]+\\+}");

  private FindTurns() {}

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
            Command.REPLY,
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
    boolean elsewhere = page.version().elsewhere();
    List<String> lines =
        Turns.plain(VersionText.of(page, state.size().textColumns(), themes)).stream()
            .filter(line -> !LEGEND.matcher(line).matches())
            .map(line -> marked(line, elsewhere))
            .map(line -> line.endsWith(place(page)) ? Wording.commas(line) : line)
            .toList();
    return Turns.list(state, lines, List.of(), Command.OLDER, Command.NEWER, Command.RESTORE);
  }

  /** Stands at the end of the line that says which version it is. */
  private static String place(VersionsPage page) {
    return " · %d of %d".formatted(page.at() + 1, page.versions().size());
  }

  /** A line in which words say what signs show. */
  private static String marked(String line, boolean elsewhere) {
    return line.replace("[-", elsewhere ? "(only there: " : "(taken out since: ")
        .replace("{+", elsewhere ? "(only in this entry: " : "(put in since: ")
        .replaceAll("-]|\\+}", ")");
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
