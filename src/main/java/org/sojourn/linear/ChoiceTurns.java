package org.sojourn.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sojourn.app.Command;
import org.sojourn.app.Dates;
import org.sojourn.app.LookBackPage;
import org.sojourn.app.PageTitle;
import org.sojourn.app.Retrospect;
import org.sojourn.app.RetrospectPaper;
import org.sojourn.app.Setting;
import org.sojourn.app.SettingPage;
import org.sojourn.app.SettingsPage;
import org.sojourn.app.State;
import org.sojourn.exchange.Paper.Block;

/** The pages that look back and that hold the settings, line by line. */
final class ChoiceTurns {
  /** What became of a promise stands before it in a box, and behind it in words. */
  private static final Pattern FATE = Pattern.compile("^[☑☒↻] (.*) \\((kept|changed|dropped)\\)$");

  private ChoiceTurns() {}

  /** All there is to look back on, in words; entries of this day can be opened by their numbers. */
  static Turn lookBack(LookBackPage page, State state) {
    return page.seen()
        .map(seen -> lookBack(seen, page.selected(), state))
        .orElseGet(
            () -> Turn.menu(PageTitle.of(state) + ".", List.of(), List.of(), Command.SEARCH));
  }

  private static Turn lookBack(Retrospect seen, int selected, State state) {
    List<String> lines = new ArrayList<>();
    String name = state.desk().map(desk -> desk.profile().name()).orElse("");
    for (Block block : RetrospectPaper.of(seen, name).blocks()) {
      lines.addAll(said(block));
    }
    List<Retrospect.Before> before =
        seen.before().subList(0, Math.min(Retrospect.MOST_BEFORE, seen.before().size()));
    return Turn.menu(
            PageTitle.of(state) + ".",
            lines,
            Turns.some(
                before.size(),
                Math.min(selected, Math.max(0, before.size() - 1)),
                i -> Dates.day(before.get(i).date()) + ": " + before.get(i).title(),
                Command.OPEN),
            Command.EXPORT,
            Command.SEARCH)
        .asking(
            "Which number or word? An empty line goes back.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.BACK)));
  }

  private static List<String> said(Block block) {
    return switch (block) {
      case Block.Heading(String words) -> List.of("", Wording.plain(words) + ".");
      case Block.Chapter(String words) -> List.of("", Wording.plain(words) + ".");
      case Block.Section(String words) -> List.of(Wording.plain(words) + ".");
      case Block.Text(String words) -> List.of(Wording.commas(words));
      case Block.Aside(String words) -> List.of(Wording.plain(words));
      case Block.Quote(String words, _) -> List.of(words);
      case Block.Points(List<String> points) ->
          some(points.stream().map(point -> FATE.matcher(point).replaceFirst("$2: $1")).toList());
      case Block.Drawn(var chart) -> some(chart.words());
      case Block.Bars _, Block.Contents _ -> List.of();
    };
  }

  /** The first of a long list. */
  private static List<String> some(List<String> all) {
    List<String> lines =
        new ArrayList<>(
            all.stream().limit(Turns.TOGETHER).map(Wording::unboxed).map(Wording::commas).toList());
    int left = all.size() - lines.size();
    if (left > 0) {
      lines.add("And %d more: the file for paper has them all.".formatted(left));
    }
    return lines;
  }

  /** All settings; a number takes the next choice of one, or asks what it shall be. */
  static Turn settings(SettingsPage page, State state) {
    List<Setting> all = List.of(Setting.values());
    return Turn.menu(
            PageTitle.of(state) + ".",
            page.trouble().isEmpty() ? List.of() : List.of(page.trouble()),
            Turns.some(
                all.size(),
                page.selected(),
                i -> said(all.get(i), page, state),
                Command.CHANGE_SETTING),
            Command.USUAL_SETTING)
        .asking(
            "Which number, to change it? An empty line goes back.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.BACK)));
  }

  private static String said(Setting setting, SettingsPage page, State state) {
    return "%s: %s. %s"
        .formatted(
            setting.label(), setting.said(page.settings()), Wording.spoken(setting.help(), state));
  }

  /** What a setting shall be. */
  static Turn setting(SettingPage page, State state) {
    return Turns.line(
        state,
        List.of(Wording.spoken(page.setting().help(), state)),
        page.setting().label() + "?",
        page.value().text(),
        Command.CONFIRM);
  }
}
