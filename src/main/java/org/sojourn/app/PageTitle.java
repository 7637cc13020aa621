package org.sojourn.app;

import org.sojourn.journal.Commitment;
import org.sojourn.journal.Mission;

/** What a page is called, in the heading over it. */
public final class PageTitle {
  private PageTitle() {}

  /** The title of the page on top. */
  public static String of(State state) {
    return switch (state.page()) {
      case OpeningPage _, HomePage _ -> "Sojourn";
      case SetupPage _ -> "Welcome to Sojourn";
      case PassphrasePage page -> lock(page.purpose());
      case RecoveryKeyPage _ -> "Your recovery key";
      case GuidesPage _ -> "Reflect";
      case GuidePage page -> page.guide().title();
      case WritingPage page -> page.work().kindOfEntry();
      case JumpPage _ -> "The prompts of this entry";
      case MirrorPage _ -> "A mirror";
      case ThemePage _ -> "Choose a theme";
      case BroughtPage page -> page.what() == BroughtPage.What.WEEK ? "The week" : "An old entry";
      case FinishPage(Work work, _, _, _, _, _) ->
          work.kindOfEntry() + " · " + PageWord.LAST_PAGE.in(work.language());
      case ReadPage page -> Titles.of(page.entry());
      case VersionsPage page -> Titles.of(page.now().value());
      case BrowsePage _ -> "All entries";
      case SearchPage _ -> "Search";
      case OverviewPage _ -> "Themes";
      case LookBackPage _ -> "Looking back";
      case PrivatePage _ -> "This entry is private";
      case SharePage page -> page.preview().isPresent() ? "Exactly what will leave" : "Share";
      case JudgePage _ -> "Who could be known?";
      case SharedPage page -> page.open() ? "As it left" : "What you shared";
      case InboxPage _ -> "Inbox";
      case ContactsPage _ -> "Contacts";
      case ContactPage page -> page.contact().name();
      case ReceivedPage page -> "From " + page.share().from().name();
      case SaidPage _ -> "Which do you reply to?";
      case StartersPage _ -> "Questions to ask";
      case DebriefsPage _ -> "Debriefs";
      case DebriefPage page -> page.debrief().title();
      case PartnerPage _ -> "The page for hosts";
      case CommentPage page ->
          (page.reply() ? "A reply to " : "A comment for ") + page.topic().reader().name();
      case OwnPage _ -> "Names of your own";
      case LastLookPage _ -> "Exactly what will leave";
      case FindPage _ -> throw new IllegalStateException("its heading is that of the page below");
      case PathPage page -> path(page.purpose());
      case SpellingPage page -> "What is meant by " + page.advice().word().text() + "?";
      case MissionsPage _ -> "Missions";
      case MissionPage page -> page.was().map(Mission::name).orElse("A new mission");
      case LedgerPage _ -> "Commitments";
      case ReasonPage page -> page.becoming() == Commitment.Status.DROPPED ? "Dropped" : "Changed";
      case SettingsPage _ -> "Settings";
      case SettingPage _ -> "Settings";
      case NamePage(NamePage.Of of, _) ->
          switch (of) {
            case NamePage.Of.Search _ -> "A name for a search";
            case NamePage.Of.Title _ -> "A name for a debrief";
          };
      case LeafletPage page -> page.read().leaflet().title();
      case HelpPage _ -> "Help";
      case PalettePage _ -> "Run a command";
    };
  }

  private static String path(PathPage.Purpose purpose) {
    return switch (purpose) {
      case PathPage.Purpose.Send _, PathPage.Purpose.Answer _, PathPage.Purpose.TakeBack _ ->
          "Write the file";
      case PathPage.Purpose.Debriefed _, PathPage.Purpose.Hosts _, PathPage.Purpose.Report _ ->
          "For paper";
      case PathPage.Purpose.Receive _ -> "Add a file";
      case PathPage.Purpose.AddCard _ -> "Add a card";
      case PathPage.Purpose.HandCard _ -> "Your card";
    };
  }

  private static String lock(PassphrasePage.Purpose purpose) {
    return switch (purpose) {
      case SETTING -> "A passphrase";
      case UNLOCKING, REOPENING -> "Sojourn";
      case RECOVERING -> "By the recovery key";
    };
  }
}
