package org.sojourn.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sojourn.app.Command;
import org.sojourn.app.FinishPage;
import org.sojourn.app.Jump;
import org.sojourn.app.Mirror;
import org.sojourn.app.PageTitle;
import org.sojourn.app.PageWord;
import org.sojourn.app.State;
import org.sojourn.app.ThemeChoice;
import org.sojourn.app.ThemePage;
import org.sojourn.app.Titles;
import org.sojourn.app.Work;
import org.sojourn.app.WritingPage;
import org.sojourn.journal.Guide;

/** The last page of an entry: its title, then its themes; and the pages that stand over it. */
final class FinishTurns {
  private static final Command[] WORDS = {
    Command.KEEP,
    Command.NAME_THEME,
    Command.MIRROR,
    Command.BRING,
    Command.JUMP,
    Command.WRITE_ON,
    Command.LEAVE,
    Command.SUPPORT
  };

  private FinishTurns() {}

  static Turn finish(FinishPage page, State state) {
    return page.at() == 0 ? title(page, state) : themes(page, state);
  }

  private static List<String> closing(Work work) {
    Guide guide = work.guide();
    List<String> lines = new ArrayList<>();
    if (guide != null) {
      lines.add(guide.closing());
      lines.add(guide.endsWithSupport() ? PageWord.HELP_FOUND.in(work.language()) : "");
    }
    lines.removeIf(String::isBlank);
    return lines;
  }

  private static Turn title(FinishPage page, State state) {
    String language = page.work().language();
    List<String> lines = new ArrayList<>();
    closing(page.work()).forEach(line -> lines.add(Wording.spoken(line, state)));
    boolean offers = page.title().empty() && !page.offered().isEmpty();
    lines.add((offers ? PageWord.TITLE_OFFERED : PageWord.TITLE).in(language));
    lines.add(page.title().empty() ? page.offered() : page.title().text());
    lines.removeIf(String::isBlank);
    Command next = page.themes().isEmpty() ? Command.KEEP : Command.TO_THEMES;
    return Turn.asking(
        PageTitle.of(state) + ".",
        lines,
        "The title. An empty line takes the one above.",
        Turn.Way.LINE,
        Act.run(next),
        line -> Act.write(line, next).kept(page.work().id()),
        WORDS);
  }

  private static Turn themes(FinishPage page, State state) {
    List<String> themes = page.themes();
    List<String> labels = Titles.ofThemes(state, themes);
    List<Turn.Choice> choices =
        IntStream.range(0, themes.size())
            .mapToObj(i ->
                new Turn.Choice(
                    labels.get(i) + (page.accepted().contains(themes.get(i)) ? Wording.CHOSEN : ""),
                    Act.at(i, Command.CHOOSE).kept(page.work().id())))
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add(PageWord.THEMES.in(page.work().language()) + ":");
    return Turn.menu("The themes of this entry.", lines, choices, WORDS)
        .asking(
            "Which numbers? The same number again takes it back; an empty line keeps the entry.",
            Turn.Way.SEVERAL,
            Optional.of(Act.run(Command.KEEP)))
        .listing(0);
  }

  /** Choosing a theme by some of its name. */
  static Turn theme(ThemePage page, State state) {
    List<ThemeChoice> found = page.typed().empty() ? List.of() : page.found();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(Turns.TOGETHER, found.size()); i++) {
      lines.add((i + 1) + ". " + found.get(i).label());
    }
    boolean none = found.isEmpty() && !page.typed().empty();
    lines.addAll(none ? List.of("No theme is called that.") : List.of());
    return new Turn(
        PageTitle.of(state) + ".",
        lines,
        List.of(),
        List.of(),
        0,
        found.isEmpty()
            ? "Some of its name. An empty line goes back."
            : "A number, or some of another name. An empty line goes back.",
        Turn.Way.LINE,
        Optional.of(Act.run(Command.BACK)),
        Optional.empty(),
        line -> Optional.of(themed(line, found.size())));
  }

  private static Act themed(String line, int found) {
    int at = line.matches("\\d{1,2}") ? Integer.parseInt(line) : 0;
    return at >= 1 && at <= found ? Act.at(at - 1, Command.TAG) : Act.write(line);
  }

  /** Four sentences to hold an entry beside. */
  static Turn mirror(State state) {
    String language = work(state).language();
    List<Mirror> mirrors = List.of(Mirror.values());
    List<Turn.Choice> choices =
        IntStream.range(0, mirrors.size())
            .mapToObj(i ->
                new Turn.Choice(
                    mirrors.get(i).statement(language) + " " + mirrors.get(i).question(language),
                    Act.at(i, Command.WRITE_TO)))
            .toList();
    return Turn.menu(PageTitle.of(state) + ".", List.of(PageWord.MIRROR.in(language)), choices)
        .asking(
            "Which number, to write to its question? An empty line goes back.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.BACK)));
  }

  /** All prompts, to go to one. */
  static Turn jumps(State state) {
    Work work = work(state);
    List<Jump> jumps = Jump.all(work);
    List<Turn.Choice> choices =
        IntStream.range(0, jumps.size())
            .mapToObj(i ->
                new Turn.Choice(
                    Wording.joined(
                        jumps.get(i).title(), jumps.get(i).standing().label(work.language())),
                    Act.at(i, Command.GO_THERE)))
            .toList();
    return Turn.menu(PageTitle.of(state) + ".", List.of(), choices)
        .asking(
            "Which number, to go there? An empty line goes back.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.BACK)));
  }

  private static Work work(State state) {
    return switch (state.below().getLast()) {
      case WritingPage writes -> writes.work();
      case FinishPage finish -> finish.work();
      default -> throw new IllegalStateException("this stands over an entry");
    };
  }
}
