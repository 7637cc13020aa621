package org.sojourn.app;

import java.util.Optional;

/** Going back, and moving in lists. */
final class Navigation {
  private Navigation() {}

  /** The page below, brought up to date. */
  static Next back(State state) {
    State below = state.back();
    return switch (below.page()) {
      case HomePage home ->
          Next.of(home.home().isEmpty() ? below.awaiting() : below, new Effect.SeeHome());
      case SearchPage page ->
          Next.of(below.with(page.beside(page.peek().stale())), SearchUpdate.find(page));
      case DebriefsPage _ -> Next.of(below, new Effect.Refresh(new Gathering.ReadAll()));
      case InboxPage _ -> Next.of(below, new Effect.Refresh(new Mailing.ReadInbox()));
      case ContactsPage _ -> Next.of(below, new Effect.Refresh(new Meeting.ReadContacts()));
      case LedgerPage _ -> Next.of(below, new Effect.Refresh(new Effect.ReadLedger()));
      case ReadPage page -> Next.of(below, new Effect.Refresh(new Effect.Read(page.entry().id())));
      case OpeningPage _,
          SetupPage _,
          PassphrasePage _,
          RecoveryKeyPage _,
          GuidesPage _,
          GuidePage _,
          WritingPage _,
          JumpPage _,
          BroughtPage _,
          FinishPage _,
          MirrorPage _,
          ThemePage _,
          VersionsPage _,
          BrowsePage _,
          PrivatePage _,
          SharePage _,
          JudgePage _,
          SharedPage _,
          ReceivedPage _,
          CommentPage _,
          OwnPage _,
          LastLookPage _,
          SaidPage _,
          StartersPage _,
          DebriefPage _,
          PartnerPage _,
          FindPage _,
          PathPage _,
          SpellingPage _,
          OverviewPage _,
          LookBackPage _,
          ReasonPage _,
          NamePage _,
          ContactPage _,
          MissionsPage _,
          MissionPage _,
          SettingsPage _,
          SettingPage _,
          LeafletPage _,
          HelpPage _,
          PalettePage _ ->
          Next.of(below);
    };
  }

  /** Home alone, brought up to date. */
  static Next home(State state) {
    return Next.of(state.home().awaiting(), new Effect.SeeHome());
  }

  /**
   * The line a command moves to in a list.
   *
   * @param at the line now
   * @param last the last line
   * @param screen the lines a screen holds
   * @return the line, or nothing when the command does not move
   */
  static Optional<Integer> moved(Command command, int at, int last, int screen) {
    int target =
        switch (command) {
          case UP -> at - 1;
          case DOWN -> at + 1;
          case FIRST -> 0;
          case LAST -> last;
          case PAGE_BACK -> at - screen;
          case PAGE_ON -> at + screen;
          default -> Integer.MIN_VALUE;
        };
    return target == Integer.MIN_VALUE
        ? Optional.empty()
        : Optional.of(Math.clamp(target, 0, Math.max(0, last)));
  }
}
