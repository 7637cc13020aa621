package org.sojourn.app;

/** What is on the screen: one of the pages, each with only its own state. */
public sealed interface Page
    permits OpeningPage,
        SetupPage,
        HomePage,
        GuidesPage,
        WritingPage,
        FinishPage,
        ReadPage,
        BrowsePage,
        SearchPage,
        SharePage,
        InboxPage,
        ReceivedPage,
        CommentPage,
        PathPage,
        SpellingPage,
        HelpPage,
        PalettePage {

  /** Which keys work on this page. */
  Where where();
}
