package org.sojourn.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.sojourn.app.BroughtPage;
import org.sojourn.app.BroughtText;
import org.sojourn.app.BrowsePage;
import org.sojourn.app.Command;
import org.sojourn.app.CommentPage;
import org.sojourn.app.ContactPage;
import org.sojourn.app.ContactsPage;
import org.sojourn.app.DebriefPage;
import org.sojourn.app.DebriefsPage;
import org.sojourn.app.FindPage;
import org.sojourn.app.FinishPage;
import org.sojourn.app.GuidePage;
import org.sojourn.app.GuidesPage;
import org.sojourn.app.HelpPage;
import org.sojourn.app.HomePage;
import org.sojourn.app.InboxPage;
import org.sojourn.app.JudgePage;
import org.sojourn.app.JumpPage;
import org.sojourn.app.LastLookPage;
import org.sojourn.app.LeafletPage;
import org.sojourn.app.LeafletText;
import org.sojourn.app.LedgerPage;
import org.sojourn.app.Line;
import org.sojourn.app.LookBackPage;
import org.sojourn.app.MirrorPage;
import org.sojourn.app.MissionPage;
import org.sojourn.app.MissionsPage;
import org.sojourn.app.NamePage;
import org.sojourn.app.OpeningPage;
import org.sojourn.app.OverviewPage;
import org.sojourn.app.OwnPage;
import org.sojourn.app.PageTitle;
import org.sojourn.app.PalettePage;
import org.sojourn.app.PartnerPage;
import org.sojourn.app.PassphrasePage;
import org.sojourn.app.PathPage;
import org.sojourn.app.PrivatePage;
import org.sojourn.app.ReadPage;
import org.sojourn.app.ReasonPage;
import org.sojourn.app.ReceivedPage;
import org.sojourn.app.RecoveryKeyPage;
import org.sojourn.app.SaidPage;
import org.sojourn.app.SearchPage;
import org.sojourn.app.SettingPage;
import org.sojourn.app.SettingsPage;
import org.sojourn.app.SetupPage;
import org.sojourn.app.SharePage;
import org.sojourn.app.SharedPage;
import org.sojourn.app.SpellingPage;
import org.sojourn.app.StartersPage;
import org.sojourn.app.State;
import org.sojourn.app.ThemePage;
import org.sojourn.app.VersionsPage;
import org.sojourn.app.WritingPage;

/** What each page says and asks, line by line. */
final class Turns {
  /** So many things of a long list are said before it is asked whether to go on. */
  static final int TOGETHER = 10;

  /** What leads on and back in a long list. */
  static final String NEXT_ONES = "The next ones";

  static final String THOSE_BEFORE = "Those before";

  /** Stands before who wrote the lines that follow. */
  private static final String COMMENT = "A comment by ";

  private Turns() {}

  /** What the page on top says and asks. */
  static Turn of(State state) {
    return switch (state.page()) {
      case OpeningPage page -> opening(page);
      case SetupPage page -> SetupTurns.setup(page, state);
      case HomePage page -> HomeTurns.home(page, state);
      case GuidesPage page -> HomeTurns.guides(page, state);
      case GuidePage page -> HomeTurns.guide(page, state);
      case WritingPage page -> WritingTurns.writing(page.work(), state);
      case FinishPage page -> FinishTurns.finish(page, state);
      case ThemePage page -> FinishTurns.theme(page, state);
      case MirrorPage _ -> FinishTurns.mirror(state);
      case JumpPage _ -> FinishTurns.jumps(state);
      case BroughtPage page ->
          text(state, BroughtText.of(page, state.size().textColumns()), Command.ANOTHER);
      case LeafletPage page -> text(state, LeafletText.of(page.read(), state.size().textColumns()));
      case ReadPage page -> FindTurns.read(page, state);
      case BrowsePage page -> FindTurns.browse(page, state);
      case SearchPage page -> SearchTurns.search(page, state);
      case FindPage page -> TextTurns.find(page, state);
      case SpellingPage page -> TextTurns.spelling(page, state);
      case PassphrasePage page -> SetupTurns.passphrase(page, state);
      case RecoveryKeyPage page -> SetupTurns.recoveryKey(page, state);
      case PrivatePage page -> ShareTurns.unshared(page, state);
      case SharePage page -> ShareTurns.share(page, state);
      case JudgePage page -> JudgeTurns.judge(page, state);
      case PathPage page -> ShareTurns.path(page, state);
      case SharedPage page -> ShareTurns.shared(page, state);
      case LastLookPage page -> MentorTurns.lastLook(page, state);
      case InboxPage page -> MentorTurns.inbox(page, state);
      case ReceivedPage page -> MentorTurns.received(page, state);
      case CommentPage page -> MentorTurns.comment(page, state);
      case SaidPage page -> MentorTurns.said(page, state);
      case StartersPage page -> MentorTurns.starters(page, state);
      case ContactsPage page -> MentorTurns.contacts(page, state);
      case ContactPage page -> MentorTurns.contact(page, state);
      case MissionsPage page -> PromiseTurns.missions(page, state);
      case MissionPage page -> PromiseTurns.mission(page, state);
      case LedgerPage page -> PromiseTurns.ledger(page, state);
      case ReasonPage page -> PromiseTurns.reason(page, state);
      case OverviewPage page -> FindTurns.overview(page, state);
      case LookBackPage page -> ChoiceTurns.lookBack(page, state);
      case SettingsPage page -> ChoiceTurns.settings(page, state);
      case SettingPage page -> ChoiceTurns.setting(page, state);
      case VersionsPage page -> FindTurns.versions(page, state);
      case NamePage page -> FindTurns.name(page, state);
      case DebriefsPage page -> MeetingTurns.debriefs(page, state);
      case DebriefPage page -> MeetingTurns.debrief(page, state);
      case PartnerPage page -> MeetingTurns.partner(page, state);
      case OwnPage page -> ShareTurns.own(page, state);
      // Line by line a question mark says what these do, and words run commands by their names.
      case HelpPage _, PalettePage _ -> text(state, List.of());
    };
  }

  private static Turn opening(OpeningPage page) {
    String trouble =
        page.trouble().isEmpty()
            ? "Opening your journal."
            : "The journal could not be opened. " + page.trouble();
    return Turn.menu("Sojourn", List.of(trouble), List.of());
  }

  /** A page that is text to be read; an empty line goes back. */
  static Turn text(State state, List<Line> rows, Command... words) {
    return Turn.menu(PageTitle.of(state) + ".", plain(rows), List.of(), words)
        .asking("An empty line goes back.", Turn.Way.ONE, Wording.back(state).map(Act::run));
  }

  /** A page with things to choose; an empty line goes back. */
  static Turn list(State state, List<String> lines, List<Turn.Choice> choices, Command... words) {
    return Turn.menu(PageTitle.of(state) + ".", lines, choices, words)
        .asking(
            "Which number or word? An empty line goes back.",
            Turn.Way.ONE,
            Wording.back(state).map(Act::run));
  }

  /** One line that is typed and gone on with; an empty one takes what stands there. */
  static Turn line(
      State state,
      List<String> above,
      String question,
      String stands,
      Command then,
      Command... words) {
    List<String> lines = new ArrayList<>(above);
    if (!stands.isBlank()) {
      lines.add("There stands “" + stands + "”; an empty line takes it.");
    }
    return Turn.asking(
        PageTitle.of(state) + ".",
        lines,
        question,
        Turn.Way.LINE,
        Act.run(then),
        line -> Act.write(line, then),
        words);
  }

  /** Rows of a page as lines; those of the program with its signs in words. */
  static List<String> plain(List<Line> rows) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Line row = rows.get(i);
      boolean blank = row.text().isBlank();
      if (!blank || (!lines.isEmpty() && !lines.getLast().isBlank())) {
        boolean heads = i + 1 < rows.size() && rows.get(i + 1).tone() == Line.Tone.REPLY;
        lines.add((heads && row.tone() == Line.Tone.QUIET ? COMMENT : "") + plain(row));
      }
    }
    return lines;
  }

  private static String plain(Line row) {
    return row.tone() == Line.Tone.QUIET ? Wording.plain(row.text()) : Wording.unboxed(row.text());
  }

  /** Some of a long list by their numbers, and the way to those after and before them. */
  static List<Turn.Choice> some(
      int count, int selected, IntFunction<String> text, Command... opening) {
    return parted(count, selected, _ -> "", text, opening);
  }

  /** The same of a list in parts, each with its heading. */
  static List<Turn.Choice> parted(
      int count,
      int selected,
      IntFunction<String> over,
      IntFunction<String> text,
      Command... opening) {
    // One alone at the end is said with those before it: to ask for it would take as long.
    int last = Math.max(0, count - 2) / TOGETHER * TOGETHER;
    int first = Math.min(selected / TOGETHER * TOGETHER, last);
    int end = first == last ? count : first + TOGETHER;
    List<Turn.Choice> choices = new ArrayList<>();
    for (int i = first; i < end; i++) {
      choices.add(new Turn.Choice(over.apply(i), text.apply(i), Act.at(i, opening)));
    }
    if (end < count) {
      int until = end == last ? count : end + TOGETHER;
      choices.add(
          new Turn.Choice(
              NEXT_ONES + ": %d to %d of %d".formatted(end + 1, until, count), Act.at(end)));
    }
    if (first > 0) {
      choices.add(new Turn.Choice(THOSE_BEFORE, Act.at(first - TOGETHER)));
    }
    return choices;
  }
}
