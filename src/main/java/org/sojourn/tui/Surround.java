package org.sojourn.tui;

import java.util.List;
import java.util.Objects;
import org.sojourn.app.BroughtPage;
import org.sojourn.app.BrowsePage;
import org.sojourn.app.CommentPage;
import org.sojourn.app.ContactPage;
import org.sojourn.app.ContactText;
import org.sojourn.app.ContactsPage;
import org.sojourn.app.Dates;
import org.sojourn.app.DebriefPage;
import org.sojourn.app.DebriefsPage;
import org.sojourn.app.Desk;
import org.sojourn.app.Field;
import org.sojourn.app.FindPage;
import org.sojourn.app.FinishPage;
import org.sojourn.app.GuidePage;
import org.sojourn.app.GuidesPage;
import org.sojourn.app.HelpPage;
import org.sojourn.app.HomePage;
import org.sojourn.app.HomeText;
import org.sojourn.app.InboxPage;
import org.sojourn.app.JudgePage;
import org.sojourn.app.JumpPage;
import org.sojourn.app.LastLookPage;
import org.sojourn.app.LeafletPage;
import org.sojourn.app.LedgerPage;
import org.sojourn.app.LookBackPage;
import org.sojourn.app.MirrorPage;
import org.sojourn.app.MissionPage;
import org.sojourn.app.MissionsPage;
import org.sojourn.app.NamePage;
import org.sojourn.app.Notice;
import org.sojourn.app.OpeningPage;
import org.sojourn.app.OverviewPage;
import org.sojourn.app.OwnPage;
import org.sojourn.app.Page;
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
import org.sojourn.app.Size;
import org.sojourn.app.SpellingPage;
import org.sojourn.app.StartersPage;
import org.sojourn.app.State;
import org.sojourn.app.ThemePage;
import org.sojourn.app.VersionsPage;
import org.sojourn.app.Work;
import org.sojourn.app.WritingPage;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Mission;
import org.sojourn.search.Results;
import org.sojourn.terminal.Columns;

/** The heading above every page, and below it the keys that work now. */
final class Surround {
  private static final int GAP = 2;

  private Surround() {}

  static void head(Pen pen, State whole) {
    State state = shown(whole);
    int columns = pen.size().columns();
    String right = right(state);
    int room = columns - Columns.of(right) - 3;
    pen.put(1, 0, PageTitle.of(state), Look.STRONG, room);
    pen.putRight(columns - 1, 0, right, Look.QUIET);
    if (state.page() instanceof HomePage) {
      state.desk().ifPresent(desk -> mission(pen, desk, Columns.of(right)));
    }
    pen.rule(1);
  }

  /** What is drawn around the line to find with: the page it searches. */
  private static State shown(State state) {
    return state.page() instanceof FindPage ? state.back() : state;
  }

  private static void mission(Pen pen, Desk desk, int right) {
    Mission mission = desk.mission();
    if (mission == null) {
      return;
    }
    int columns = pen.size().columns();
    int first = Columns.of("Sojourn") + 3;
    int room = columns - first - right - 3;
    String whole = Pen.pieces(HomeText.mission(mission, desk.today()), room);
    String text = whole.isEmpty() ? Columns.fit(mission.name(), room) : whole;
    int centred = (columns - Columns.of(text)) / 2;
    int left = Math.clamp(centred, first, Math.max(first, first + room - Columns.of(text)));
    pen.put(left, 0, text, Look.PLAIN, room);
  }

  private static String right(State state) {
    return switch (state.page()) {
      case WritingPage(Work work) -> work.guide() == null ? "" : progress(work, state.size());
      case GuidePage page -> page.guide().minutes() + " min";
      case FinishPage _,
          OpeningPage _,
          SetupPage _,
          PassphrasePage _,
          RecoveryKeyPage _,
          FindPage _ ->
          "";
      case ReadPage page -> Dates.day(page.entry().date());
      case VersionsPage page -> Dates.day(page.now().value().date());
      case SearchPage page ->
          page.results()
              .filter(Results::counted)
              .map(found -> Pages.count(found.total(), "entry", "entries"))
              .orElse("");
      case InboxPage page when !page.queue().sieve().none() ->
          "%s of %s"
              .formatted(
                  Pages.number(page.queue().shown().size()),
                  Pages.count(page.queue().received().size(), "share", "shares"));
      case ReceivedPage page -> Dates.day(page.share().date());
      case LeafletPage page -> "as of " + Dates.day(page.read().leaflet().dated());
      case JudgePage page -> JudgeView.progress(page);
      case ContactPage page -> ContactText.standing(page.contact());
      case DebriefPage page -> debrief(page);
      case BrowsePage _,
          SaidPage _,
          StartersPage _,
          PartnerPage _,
          DebriefsPage _,
          GuidesPage _,
          JumpPage _,
          BroughtPage _,
          MirrorPage _,
          ThemePage _,
          HomePage _,
          PrivatePage _,
          SharePage _,
          SharedPage _,
          InboxPage _,
          ContactsPage _,
          OwnPage _,
          CommentPage _,
          LastLookPage _,
          PathPage _,
          SpellingPage _,
          LedgerPage _,
          OverviewPage _,
          LookBackPage _,
          ReasonPage _,
          NamePage _,
          MissionsPage _,
          SettingsPage _,
          SettingPage _,
          MissionPage _,
          HelpPage _,
          PalettePage _ ->
          state.desk().map(desk -> Dates.weekday(desk.today())).orElse("");
    };
  }

  /**
   * The place in a debrief that is run, with the minutes of its item; no alarm when they are over.
   */
  private static String debrief(DebriefPage page) {
    return switch (page.mode()) {
      case PREPARE, AGREED, THEMES -> Dates.day(page.debrief().date());
      case RUN ->
          "minute %d of %d · %d of %d"
              .formatted(
                  page.clock().minutes() + 1,
                  page.item().minutes(),
                  page.selected() + 1,
                  page.items().size());
    };
  }

  private static String progress(Work work, Size size) {
    int all = work.fields().size();
    String words = (work.at() + 1) + " of " + all;
    String dots = "●".repeat(work.at() + 1) + "○".repeat(all - work.at() - 1);
    return Columns.of(words + dots) + 24 > size.columns() ? words : words + "  " + dots;
  }

  /** The keys come first: what they leave no room for beside them stands in the rule above. */
  static void foot(Pen pen, State state) {
    int rows = pen.size().rows();
    int columns = pen.size().columns() - 2;
    said(pen, state);
    pen.rule(rows - 2);
    String right = status(shown(state));
    Footer footer = new Footer(state);
    boolean beside = footer.columns() + GAP + Columns.of(right) <= columns;
    footer.draw(pen, rows - 1, columns + 1);
    if (beside) {
      pen.putRight(columns + 1, rows - 1, right, Look.QUIET);
    } else if (!right.isEmpty()) {
      pen.putRight(columns, rows - 2, " " + right + " ", Look.QUIET);
    }
  }

  /** The rows of what is said to the writer, under the page; none when nothing is. */
  static List<String> notice(State state) {
    return state.told().map(notice -> rows(notice, state.size())).orElse(List.of());
  }

  private static List<String> rows(Notice notice, Size size) {
    List<String> lines = Columns.wrap(notice.text(), size.textColumns());
    int most = notice.rows(size);
    return lines.size() <= most ? lines : Pages.cut(lines, most, size.textColumns());
  }

  private static void said(Pen pen, State state) {
    boolean trouble = state.told().filter(Notice::trouble).isPresent();
    int row = pen.end();
    int left = list(state.page()) ? pen.size().listLeft() : pen.size().textLeft();
    for (String line : notice(state)) {
      pen.put(left, row++, line, trouble ? Look.TROUBLE : Look.ACCENT);
    }
  }

  private static boolean list(Page page) {
    return page instanceof HomePage
        || page instanceof GuidesPage
        || page instanceof BrowsePage
        || page instanceof LedgerPage
        || page instanceof OverviewPage
        || page instanceof LookBackPage
        || page instanceof MissionsPage
        || page instanceof SettingsPage
        || (page instanceof SharedPage shared && !shared.open())
        || page instanceof DebriefsPage
        || page instanceof StartersPage
        || page instanceof SaidPage
        || page instanceof PartnerPage
        || (page instanceof DebriefPage debrief && debrief.mode() == DebriefPage.Mode.PREPARE)
        || page instanceof InboxPage;
  }

  private static String status(State state) {
    boolean marking = state.page().text().filter(Writing::marking).isPresent();
    return (marking ? "selecting · " : "") + facts(state);
  }

  private static String facts(State state) {
    return switch (state.page()) {
      case WritingPage(Work work) -> words(work) + kept(work.blank(), work.safe());
      case FinishPage page -> page.work().safe() ? "draft kept" : "saving draft";
      case DebriefPage page when page.mode() == DebriefPage.Mode.RUN ->
          page.notes().text().isBlank()
              ? ""
              : page.revision() == page.kept() ? "notes kept" : "saving notes";
      case CommentPage page ->
          Pages.count(page.writing().words(), "word", "words")
              + kept(page.writing().blank(), page.revision() == page.kept());
      default -> Objects.requireNonNull(state.indexing());
    };
  }

  /** The words of the answer, and of the entry when that has more. */
  private static String words(Work work) {
    int all = work.words();
    int here = work.field() instanceof Field.Prose prose ? prose.writing().words() : all;
    String own = Pages.count(here, "word", "words");
    return here == all ? own : own + " · " + Pages.number(all) + " in all";
  }

  private static String kept(boolean blank, boolean safe) {
    if (blank) {
      return "";
    }
    return safe ? " · kept" : " · saving";
  }
}
