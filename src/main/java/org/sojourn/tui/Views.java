package org.sojourn.tui;

import com.googlecode.lanterna.TerminalSize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.app.BroughtPage;
import org.sojourn.app.BroughtText;
import org.sojourn.app.BrowsePage;
import org.sojourn.app.CommentPage;
import org.sojourn.app.CommentText;
import org.sojourn.app.ContactPage;
import org.sojourn.app.ContactsPage;
import org.sojourn.app.DebriefPage;
import org.sojourn.app.DebriefsPage;
import org.sojourn.app.Desk;
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
import org.sojourn.app.LedgerPage;
import org.sojourn.app.LookBackPage;
import org.sojourn.app.MirrorPage;
import org.sojourn.app.MissionPage;
import org.sojourn.app.MissionsPage;
import org.sojourn.app.NamePage;
import org.sojourn.app.OpeningPage;
import org.sojourn.app.OverviewPage;
import org.sojourn.app.OwnPage;
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
import org.sojourn.app.Spot;
import org.sojourn.app.StartersPage;
import org.sojourn.app.State;
import org.sojourn.app.ThemePage;
import org.sojourn.app.VersionsPage;
import org.sojourn.app.WritingPage;
import org.sojourn.terminal.Columns;
import org.sojourn.terminal.Frame;

/** A whole frame from a state. */
public final class Views {
  private static final List<String> SMALL =
      List.of(
          "Sojourn needs a little more room:\n40 columns and 10 rows.\nNothing is lost.",
          "Sojourn needs 40 columns and 10 rows. Nothing is lost.",
          "It needs 40 columns, 10 rows.",
          "More room, please.");

  private Views() {}

  /** Draws a state as a dark terminal of sixteen colours shows it. */
  public static Frame draw(State state) {
    return draw(state, Palette.SIXTEEN_ON_DARK);
  }

  /** Draws a state: the page between its heading and the keys that work now. */
  public static Frame draw(State state, Palette palette) {
    Size size = state.size();
    Frame frame = new Frame(new TerminalSize(size.columns(), size.rows()));
    draw(state, palette, frame);
    return frame;
  }

  /** What a state shows at a place of the screen: it is drawn, and what was drawn there is told. */
  public static Spot spot(State state, int column, int row) {
    Size size = state.size();
    Frame frame = new Frame(new TerminalSize(size.columns(), size.rows()));
    return draw(state, Palette.SIXTEEN_ON_DARK, frame).at(column, row);
  }

  private static Spots draw(State state, Palette palette, Frame frame) {
    Size size = state.size();
    palette.spread(frame);
    if (!size.enough()) {
      small(new Pen(frame, size, size.rows(), Map.of(), palette));
    } else if (state.page() instanceof OpeningPage page) {
      PlainViews.opening(new Pen(frame, size, size.contentRows(), Map.of(), palette), page);
    } else {
      return whole(frame, state, palette);
    }
    return new Spots();
  }

  private static Spots whole(Frame frame, State state, Palette palette) {
    Size size = state.size();
    int room = size.contentRows() - Surround.notice(state).size();
    Pen pen = new Pen(frame, size, room, state.desk().map(Desk::themes).orElse(Map.of()), palette);
    Surround.head(pen, state);
    page(pen, state);
    Surround.foot(pen, state);
    return pen.spots();
  }

  /** What is said where no page fits: as much of it as there is room for. */
  private static void small(Pen pen) {
    Size size = pen.size();
    List<String> rows =
        SMALL.stream()
            .map(said -> Columns.wrap(said, size.columns()))
            .filter(lines -> lines.size() <= size.rows())
            .findFirst()
            .orElseGet(() -> Columns.wrap(SMALL.getLast(), size.columns()));
    for (int i = 0; i < Math.min(rows.size(), size.rows()); i++) {
      pen.put(0, i, rows.get(i), Look.PLAIN);
    }
  }

  private static void page(Pen pen, State state) {
    switch (state.page()) {
      case FindPage page -> FindView.draw(pen, page, state.below().getLast());
      case OpeningPage _ -> throw new IllegalStateException("the first frame has its own way");
      case SetupPage page -> PlainViews.setup(pen, page);
      case PassphrasePage page -> LockViews.passphrase(pen, page, state.held().isPresent());
      case RecoveryKeyPage page -> LockViews.recoveryKey(pen, page);
      case HomePage page -> HomeView.draw(pen, page, state);
      case GuidesPage page ->
          ListViews.guides(pen, page, state.desk().map(Desk::replaced).orElse(Set.of()));
      case GuidePage page -> GuideView.draw(pen, page, state);
      case WritingPage page -> WritingView.draw(pen, page, null);
      case JumpPage page -> GuideView.jumps(pen, page, state.below().getLast());
      case MirrorPage page -> MirrorView.draw(pen, page, state.below().getLast());
      case ThemePage page -> ThemeView.draw(pen, page, state.below().getLast());
      case BroughtPage page ->
          Pages.lines(pen, BroughtText.of(page, pen.size().textColumns()), page.top());
      case FinishPage page -> FinishView.draw(pen, page);
      case VersionsPage page -> TextViews.versions(pen, page, state);
      case ReadPage page -> TextViews.read(pen, page, state);
      case BrowsePage page -> BrowseView.draw(pen, page);
      case SearchPage page -> SearchView.draw(pen, page, state);
      case OverviewPage page -> OverviewView.draw(pen, page, today(state));
      case LookBackPage page -> LookBackView.draw(pen, page, today(state));
      case PrivatePage page -> ShareView.unshared(pen, page);
      case SharePage page -> ShareView.draw(pen, page, state);
      case SharedPage page -> SharedView.draw(pen, page, state);
      case JudgePage page -> JudgeView.draw(pen, page);
      case InboxPage page -> InboxView.draw(pen, page);
      case OwnPage page -> OwnView.draw(pen, page);
      case ContactsPage page -> ContactViews.list(pen, page);
      case ContactPage page -> ContactViews.one(pen, page);
      case ReceivedPage page -> TextViews.received(pen, page, state);
      case CommentPage page -> WritingView.comment(pen, page, null);
      case LastLookPage page ->
          Pages.lines(pen, CommentText.leaving(page, state.size()), page.top());
      case SaidPage page -> DebriefViews.said(pen, state, page);
      case StartersPage page -> DebriefViews.starters(pen, page);
      case DebriefsPage page -> DebriefViews.list(pen, page, today(state));
      case DebriefPage page -> DebriefViews.draw(pen, page);
      case PartnerPage page -> DebriefViews.partner(pen, page);
      case PathPage page -> PlainViews.path(pen, page);
      case SpellingPage page -> SpellingView.draw(pen, page, state.below().getLast());
      case MissionsPage page -> MissionViews.list(pen, page, today(state));
      case MissionPage page -> MissionViews.fields(pen, page);
      case LedgerPage page -> LedgerView.draw(pen, page, today(state));
      case ReasonPage page -> LedgerView.reason(pen, page);
      case NamePage page -> PlainViews.name(pen, page);
      case SettingsPage page -> SettingsView.draw(pen, page);
      case SettingPage page -> SettingsView.typed(pen, page);
      case LeafletPage page -> TextViews.leaflet(pen, page);
      case HelpPage page -> TextViews.help(pen, page, state);
      case PalettePage page -> ListViews.palette(pen, page, state.preferred().keys());
    }
  }

  private static LocalDate today(State state) {
    return state.desk().map(Desk::today).orElse(LocalDate.EPOCH);
  }
}
