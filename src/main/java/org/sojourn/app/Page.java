package org.sojourn.app;

import java.util.Optional;
import org.sojourn.editor.Writing;

/** What is on the screen: one of the pages, each with only its own state. */
public sealed interface Page
    permits OpeningPage,
        SetupPage,
        PassphrasePage,
        RecoveryKeyPage,
        HomePage,
        GuidesPage,
        GuidePage,
        WritingPage,
        JumpPage,
        BroughtPage,
        FinishPage,
        MirrorPage,
        ThemePage,
        ReadPage,
        VersionsPage,
        BrowsePage,
        SearchPage,
        OverviewPage,
        LookBackPage,
        PrivatePage,
        SharePage,
        JudgePage,
        SharedPage,
        InboxPage,
        ContactsPage,
        ContactPage,
        OwnPage,
        ReceivedPage,
        CommentPage,
        LastLookPage,
        SaidPage,
        StartersPage,
        DebriefsPage,
        DebriefPage,
        PartnerPage,
        FindPage,
        PathPage,
        SpellingPage,
        LedgerPage,
        ReasonPage,
        NamePage,
        MissionsPage,
        MissionPage,
        SettingsPage,
        SettingPage,
        LeafletPage,
        HelpPage,
        PalettePage {

  /** Which keys work on this page. */
  Where where();

  /** Whether something typed here would be gone with the page, as it is in no draft. */
  default boolean unkept() {
    return false;
  }

  /** Whether what is typed here is not shown, and must not be copied. */
  default boolean hidden() {
    return false;
  }

  /** The text that is typed here; none where letters are keys. */
  default Optional<Writing> text() {
    return Optional.empty();
  }
}
