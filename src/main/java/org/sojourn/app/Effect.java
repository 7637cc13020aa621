package org.sojourn.app;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Judged;
import org.sojourn.journal.Leaflet;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Profile;
import org.sojourn.journal.SavedSearch;
import org.sojourn.spelling.TextWord;
import org.sojourn.store.Kept;

/** Something to be done outside the state; it answers with an event. */
public sealed interface Effect {

  /** The line it waits in. */
  default Lane lane() {
    return switch (this) {
      case Fit _, Enter _, Index _, Understand _, Grasp _, Pull _, Spell _, FollowSettings _ ->
          Lane.JOBS;
      case CountMail _, Suggest _, LookBack _, WriteReport _, Check _, Advise _ -> Lane.READING;
      case Find _, ReadOverview _ -> Lane.SEARCH;
      case EditOutside _ -> Lane.OUTSIDE;
      default -> Lane.STORE;
    };
  }

  /** Whether a page waits for its answer, and with it what is typed meanwhile. */
  default boolean awaited() {
    return switch (this) {
      case Open _,
          Create _,
          Unlock _,
          Recover _,
          ToLock _,
          Lock _,
          Leave _,
          End _,
          OpenDraft _,
          OpenEdit _,
          Finish _,
          Read _,
          ReadReply _,
          ReadVersions _,
          Restore _,
          ListMonths _,
          Offer _,
          Mailing _,
          Meeting _,
          Owning _,
          LetShare _,
          Bring _,
          ReadThemes _,
          Reply _,
          BeginComment _,
          Answer _,
          ReadLeaflet _,
          ReadLedger _,
          ReadMissions _,
          ReadSettings _,
          WriteReport _,
          ReadOverview _,
          KeepMission _,
          KeepPromise _,
          EditOutside _ ->
          true;
      case Trash trash -> !trash.back();
      case Gathering gathering -> gathering.opens();
      case Check check -> check.leaving();
      case SeeHome _,
          Fit _,
          CountMail _,
          Refresh _,
          Index _,
          Understand _,
          Grasp _,
          Enter _,
          Later _,
          KeepDraft _,
          DropDraft _,
          LeaveDraft _,
          Suggest _,
          ReadMonth _,
          Find _,
          Peek _,
          KeepSearch _,
          ForgetSearch _,
          RenameSearch _,
          NoteSeen _,
          Spell _,
          Advise _,
          Learn _,
          FollowSettings _,
          Choose _,
          Pull _,
          LookBack _,
          KnowLimits _,
          Remember _,
          Suspend _ ->
          false;
    };
  }

  /** Opens the journal; answers {@code Opened} or {@code Absent}. */
  record Open() implements Effect {}

  /**
   * Makes the journal; answers {@code Opened}, and {@code KeyShown} when it is encrypted.
   *
   * @param passphrase what it is encrypted under; empty when it is not
   */
  record Create(Profile profile, @Nullable Mission mission, String passphrase) implements Effect {

    /** Makes a journal that is not encrypted. */
    Create(Profile profile, @Nullable Mission mission) {
      this(profile, mission, "");
    }
  }

  /** Opens an encrypted journal; answers {@code Opened}. */
  record Unlock(String passphrase) implements Effect {}

  /** Opens an encrypted journal by its recovery key, with a new passphrase; answers the same. */
  record Recover(String key, String passphrase) implements Effect {}

  /** Comes after the last drafts: when they are safe, the journal may be locked. */
  record ToLock() implements Effect {}

  /** Closes the journal and clears its key; answers {@code Locked}. */
  record Lock() implements Effect {}

  /** Reads what Home shows. */
  record SeeHome() implements Effect {}

  /** Looks for what fits today among older entries; answers {@code Fits}. */
  record Fit() implements Effect {}

  /** Counts what others sent and is still to be read; answers {@code MailCounted}. */
  record CountMail() implements Effect {}

  /** Reads again what a page shows; answers {@code Refreshed} with what the effect answers. */
  record Refresh(Effect effect) implements Effect {}

  /** Comes after the last drafts: when they are safe, the program may end. */
  record End() implements Effect {}

  /** Says that a window is open on the journal. */
  record Enter() implements Effect {}

  /** Brings the index in step with the files. */
  record Index() implements Effect {}

  /** Looks into a few entries of which more can be known than their words. */
  record Understand() implements Effect {}

  /** Looks at once into an entry that was just kept; answers {@code Understood}. */
  record Grasp(UUID entry) implements Effect {}

  /** Lets a time pass; answers with what is due then. */
  record Later(Duration after, Event due) implements Effect {}

  /** Puts a draft on disk. */
  record KeepDraft(Draft draft, long revision) implements Effect {}

  /** Removes a draft nothing was written in; the revision is the one that is blank. */
  record DropDraft(UUID draft, long revision) implements Effect {}

  /**
   * Puts a draft on disk and lets it go; answers {@code Left}. Its page stays open until then, so
   * that a disk which takes nothing loses nothing.
   */
  record Leave(Draft draft, long revision) implements Effect {}

  /** Lets a draft go that is safe on disk, so that another window may open it. */
  record LeaveDraft(UUID draft) implements Effect {}

  /** Opens a draft, unless another window holds it. */
  record OpenDraft(UUID draft) implements Effect {}

  /** Opens a finished entry for editing, unless another window does. */
  record OpenEdit(UUID entry) implements Effect {}

  /** Suggests themes for a text. */
  record Suggest(UUID entry, String text, String language, Set<String> promptThemes)
      implements Effect {}

  /** Reads all themes to choose from. */
  record ReadThemes() implements Effect {}

  /** Makes a draft a finished entry. */
  record Finish(Draft.OfEntry draft, Entry entry) implements Effect {}

  /** Reads an entry that others wrote about, from one of their comments on. */
  record ReadReply(UUID entry, UUID comment) implements Effect {}

  /** Reads an entry. */
  record Read(UUID entry) implements Effect {}

  /** Reads what an entry said before and says elsewhere; answers {@code VersionsRead}. */
  record ReadVersions(UUID entry) implements Effect {}

  /** Lets an entry say what a version says; answers {@code VersionRestored}. */
  record Restore(Kept<Entry> now, Version version) implements Effect {}

  /** Notes that comments of others have been on the screen. */
  record NoteSeen(List<Comment> comments) implements Effect {}

  /** Moves an entry to the trash, or brings it back. */
  record Trash(UUID entry, boolean back) implements Effect {}

  /** Lists the months that hold entries. */
  record ListMonths() implements Effect {}

  /** Reads a month. */
  record ReadMonth(YearMonth month) implements Effect {}

  /** Answers a query. */
  record Find(SearchQuestion question) implements Effect {}

  /** Reads an entry to be seen beside a list; answers {@code Peeked}. */
  record Peek(UUID entry) implements Effect {}

  /** Counts the entries of each theme; answers {@code OverviewRead}. */
  record ReadOverview() implements Effect {}

  /** Looks back over all entries; answers {@code Looking} now and then, and {@code LookedBack}. */
  record LookBack() implements Effect {}

  /** Writes what there is to look back on into files; answers {@code ReportWritten}. */
  record WriteReport(String path) implements Effect {}

  /** Lists what of an entry can be shared. */
  record Offer(UUID entry) implements Effect {}

  /** Lets an entry of a private guide be shared, or no longer; answers as {@code Offer} does. */
  record LetShare(UUID entry, boolean let) implements Effect {}

  /** Reads what a prompt brings beside an entry; answers {@code Brought}. */
  record Bring(BroughtPage.What what, Entry beside) implements Effect {}

  /**
   * Looks through a text that is being written; answers {@code Checked}.
   *
   * @param leaving whether the text is to leave then
   */
  record Check(UUID of, long revision, String language, String text, boolean leaving)
      implements Effect {}

  /** Remembers what was decided about words that may let someone be known. */
  record Remember(List<Judged> decisions) implements Effect {}

  /** Takes in what came by the exchange folder, if there is one; answers {@code Pulled}. */
  record Pull() implements Effect {}

  /**
   * Lets the exchange folder carry a comment to its author; answers {@code Answered}, or {@code
   * Unanswered} where a file is needed.
   */
  record Reply(Comment comment) implements Effect {}

  /**
   * Begins a comment on something received, or goes on with one on the same that waits as a draft;
   * answers {@code CommentOpened}.
   */
  record BeginComment(Draft.OfComment fresh) implements Effect {}

  /** Keeps a comment and writes it to a file that goes back. */
  record Answer(Comment comment, String path) implements Effect {}

  /**
   * Has the writer's own editor change a text of a draft; answers {@code EditedOutside}.
   *
   * @param name what the text is called
   * @param line the line the caret is on, from 1
   */
  record EditOutside(Draft draft, String name, String text, int line) implements Effect {}

  /** Looks words up; answers {@code Spelled} or {@code Unspelled}. */
  record Spell(UUID entry, String language, List<String> words) implements Effect {}

  /** Reads the user's settings and has the window follow them; answers {@code SettingsRead}. */
  record FollowSettings() implements Effect {}

  /** Reads the user's settings to be looked at; answers {@code SettingsSeen}. */
  record ReadSettings() implements Effect {}

  /**
   * Writes a setting and has all follow it; answers {@code SettingsRead} and {@code SettingKept}.
   */
  record Choose(Setting setting, String value) implements Effect {}

  /**
   * Finds what may be meant by the first of some words that is misspelt; answers {@code Advised}.
   *
   * @param revision the revision of the work that the words stand in
   */
  record Advise(UUID entry, long revision, String language, List<TextWord> words)
      implements Effect {}

  /** Adds a word to the writer's own. */
  record Learn(String word) implements Effect {}

  /** Stops the program until the shell brings it back. */
  record Suspend() implements Effect {}

  /** Reads a text that the user may change; answers {@code LeafletRead}. */
  record ReadLeaflet(Leaflets.Kind kind) implements Effect {}

  /** Remembers the text that was read before sharing. */
  record KnowLimits(Leaflet read) implements Effect {}

  /** Reads the missions. */
  record ReadMissions() implements Effect {}

  /** Keeps a mission; one without an id is a new one. */
  record KeepMission(Mission mission) implements Effect {}

  /** Reads all commitments. */
  record ReadLedger() implements Effect {}

  /** Keeps a search; answers {@code SearchesKept}, as the two below. */
  record KeepSearch(SavedSearch search) implements Effect {}

  /** Keeps a search no longer. */
  record ForgetSearch(SavedSearch search) implements Effect {}

  /** Calls a search otherwise. */
  record RenameSearch(SavedSearch search, String name) implements Effect {}

  /** Keeps a changed commitment. */
  record KeepPromise(Commitment commitment) implements Effect {}

  /** What is done among people; it is listed in files of its own. */
  sealed interface Among extends Effect permits Mailing, Meeting, Gathering, Owning {}
}
