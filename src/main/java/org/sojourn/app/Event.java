package org.sojourn.app;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.guides.DebriefTexts;
import org.sojourn.guides.Leaflets;
import org.sojourn.guides.Suggestion;
import org.sojourn.identifiers.Check;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Judged;
import org.sojourn.journal.Mission;
import org.sojourn.journal.SavedSearch;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;
import org.sojourn.json.Settings;
import org.sojourn.search.Completion;
import org.sojourn.search.Results;
import org.sojourn.share.Inbox;
import org.sojourn.share.Topic;
import org.sojourn.share.Trust;
import org.sojourn.store.Kept;
import org.sojourn.terminal.Input;

/** Something that happened: a key, or an effect that was performed. */
public sealed interface Event {

  /** The writer did something at the keyboard, or the screen changed. */
  record Typed(Input input) implements Event {}

  /** The writer named a command, where there are no keys. */
  record Chosen(Command command) implements Event {}

  /** The text that is typed on the page was given as a whole. */
  record Written(String text) implements Event {}

  /** The writer named a line of the page by its number, from 0. */
  record Pointed(int line) implements Event {}

  /** The program was asked to end from outside, or its terminal went away. */
  record Asked() implements Event {}

  /** There is no journal yet in the folder. */
  record Absent(String folder) implements Event {}

  /**
   * The journal is encrypted, and closed.
   *
   * @param again whether it was open before
   */
  record Locked(String folder, boolean again) implements Event {}

  /** The journal was encrypted: this is its recovery key, which is shown once. */
  record KeyShown(String key) implements Event {}

  /** What was to be kept before the journal is locked was kept, or could not be. */
  record ToLock() implements Event {}

  /** A time has passed after which an encrypted journal may be locked. */
  record Rested() implements Event {}

  /** The journal was opened, or its facts were read again. */
  record Opened(Desk desk) implements Event {}

  /** What Home shows was read. */
  record HomeSeen(Home home) implements Event {}

  /** What others sent and is still to be read was counted. */
  record MailCounted(List<Replies> answered, int unread) implements Event {}

  /** What fits today was found. */
  record Fits(List<Suggestion> suggestions) implements Event {}

  /** All guides were read, which Home does not wait for. */
  record GuidesRead(List<Guide> guides) implements Event {}

  /** The missions were read again, as another window may have changed them. */
  record MissionsSeen(List<Mission> missions) implements Event {}

  /** What an open page shows was read again: it is brought up to date, and no page is opened. */
  record Refreshed(Event answer) implements Event {}

  /** What was to be kept before the program ends was kept, or could not be. */
  record Ended() implements Event {}

  /** A time has passed since a draft was changed. */
  record DraftDue(UUID draft) implements Event {}

  /** A draft is safe on disk up to a revision. */
  record DraftKept(UUID draft, long revision) implements Event {}

  /** A draft is safe on disk and another window may open it. */
  record Left(UUID draft) implements Event {}

  /** A draft could not be kept. */
  record DraftNotKept(UUID draft, String why) implements Event {}

  /** A draft was claimed for this window and read. */
  record DraftOpened(Draft.OfEntry draft) implements Event {}

  /** A draft of a comment was claimed for this window and read, with what it comments on. */
  record CommentOpened(Draft.OfComment draft, Topic topic) implements Event {}

  /** A finished entry was opened for editing. */
  record EditOpened(Kept<Entry> kept, List<Commitment> made, @Nullable Guide guide)
      implements Event {}

  /** Themes are suggested for a text. */
  record Suggested(UUID entry, List<String> themes) implements Event {}

  /** All themes were read, to choose from. */
  record ThemesRead(List<ThemeChoice> themes) implements Event {}

  /** An entry was finished and is safe on disk. */
  record Finished(Kept<Entry> kept, boolean conflict) implements Event {}

  /**
   * An entry was read.
   *
   * @param trust how sure it is that comments are from whom they say, by their ids
   * @param fresh those of the comments that have not been on the screen yet
   */
  record EntryRead(
      Kept<Entry> kept,
      List<Commitment> commitments,
      List<Comment> comments,
      Map<UUID, Trust> trust,
      List<Comment> fresh,
      int shared)
      implements Event {

    /** The same where nothing is known of who wrote the comments. */
    EntryRead(
        Kept<Entry> kept,
        List<Commitment> commitments,
        List<Comment> comments,
        List<Comment> fresh,
        int shared) {
      this(kept, commitments, comments, Map.of(), fresh, shared);
    }
  }

  /** An entry was read to be seen beside a list. */
  record Peeked(EntryRead read) implements Event {}

  /** An entry was read for the sake of a comment on it. */
  record ReplyRead(EntryRead read, UUID comment) implements Event {}

  /** What an entry said before was read, the version written last first. */
  record VersionsRead(Kept<Entry> now, List<Version> versions) implements Event {}

  /** An entry says what a version of it says. */
  record VersionRestored(boolean conflict) implements Event {}

  /** An entry was moved to the trash. */
  record Trashed(UUID entry) implements Event {}

  /** An entry was brought back from the trash. */
  record Restored(Entry entry) implements Event {}

  /** The months that hold entries were listed, newest first. */
  record MonthsListed(List<YearMonth> months) implements Event {}

  /** A month was read, newest first. */
  record MonthRead(YearMonth month, List<Entry> entries, List<String> troubles) implements Event {}

  /** A query was answered, and this is how it may go on. */
  record Found(SearchQuestion question, Results results, List<Completion> completions)
      implements Event {

    /** A query answered that goes on in no way that is known. */
    Found(SearchQuestion question, Results results) {
      this(question, results, List.of());
    }
  }

  /** The entries of each theme were counted. */
  record OverviewRead(Overview overview) implements Event {}

  /** So many of all entries have been read to look back over them. */
  record Looking(int done, int of) implements Event {}

  /** All entries were looked back over, but for so many files that could not be read. */
  record LookedBack(Retrospect seen, int unreadable) implements Event {}

  /**
   * What there is to look back on is in files.
   *
   * @param remark what is to be known of them; may be empty
   */
  record ReportWritten(List<String> files, String remark) implements Event {
    public ReportWritten {
      files = List.copyOf(files);
    }
  }

  /** The index moved on: how far it is, or that it is whole. */
  record Indexing(int done, int of) implements Event {}

  /** There may be entries of which more can be known than their words. */
  record ToUnderstand() implements Event {}

  /** An entry was just kept, which can be looked into at once. */
  record ToGrasp(UUID entry) implements Event {}

  /** More is known of some entries, so that more may be found. */
  record Understood() implements Event {}

  /** Files were written that the index may not know. */
  record IndexBehind() implements Event {}

  /**
   * The index cannot be used and must be made anew.
   *
   * @param damaged whether it was there and could not be trusted
   */
  record IndexLost(boolean damaged) implements Event {}

  /** What of an entry can be shared was listed. */
  record Shareable(ShareOffer offer) implements Event {}

  /** An entry was to be shared that a private guide keeps from it; the guide in words. */
  record Private(Entry entry, String guide) implements Event {}

  /** What a prompt brings was read, oldest first. */
  record Brought(BroughtPage.What what, List<Entry> entries) implements Event {}

  /** What will leave was prepared and looked through; with what was decided before. */
  record Prepared(Share share, Check check, List<Judged> known) implements Event {}

  /** A text that is being written was looked through; with what was decided before. */
  record Checked(Effect.Check asked, Check check, List<Judged> known) implements Event {}

  /** A share was written, or is on its way; what was done in a sentence. */
  record Sent(String sentence) implements Event {}

  /** No folder carries letters: the share needs a file. */
  record Unposted(Share share) implements Event {}

  /** All that was shared, the latest first. */
  record SharedRead(List<org.sojourn.share.Sent> sent) implements Event {}

  /**
   * A share was taken back.
   *
   * @param sent all that was shared, as it is now
   * @param unsent what has to be given to its readers as a file; nothing when a folder carries it
   * @param already whether it had been taken back before
   */
  record Withdrawn(List<org.sojourn.share.Sent> sent, Optional<Withdrawal> unsent, boolean already)
      implements Event {}

  /** The file that takes a share back was written. */
  record WithdrawalWritten(String file) implements Event {}

  /** The exchange folder was looked into. */
  record Pulled(org.sojourn.share.Pulled pulled) implements Event {}

  /** The people one shares with, and the words of one's own card. */
  record ContactsRead(List<Contact> contacts, List<String> own) implements Event {}

  /**
   * A contact, as it stands now.
   *
   * @param words the six words of their card
   * @param sentence what was done; empty when it was only opened
   */
  record ContactOpened(Contact contact, List<String> words, String sentence) implements Event {}

  /** A contact was forgotten. */
  record ContactRemoved(String name) implements Event {}

  /** One's own card is in a file. */
  record CardHanded(String file) implements Event {}

  /** Names and words of one's own, with what there is to say about them. */
  record OwnRead(List<OwnPage.Listed> own, int selected, String sentence) implements Event {}

  /** A comment needs a file to be carried by hand. */
  record Unanswered(Comment comment) implements Event {}

  /** A path was completed as far as only one name goes on; the names that begin so. */
  record PathCompleted(String path, List<String> names) implements Event {}

  /** The inbox was read. */
  record InboxRead(List<Inbox.Item> items, List<Replies> answered, List<Withdrawal> withdrawn)
      implements Event {}

  /** A file was received. */
  record Received(String sentence) implements Event {}

  /** All debriefs, the latest first, and the templates of new ones. */
  record DebriefsRead(
      List<Debrief> debriefs, List<DebriefTexts.Template> templates, List<String> troubles)
      implements Event {}

  /** A debrief was opened. */
  record DebriefOpened(Debrief debrief, DebriefRoom room) implements Event {}

  /** The page for hosts was read and checked. */
  record PartnerRead(PartnerPage page) implements Event {}

  /** The group of a debrief was counted. */
  record DebriefCounted(Debriefing.Told told) implements Event {}

  /**
   * A debrief was closed, and so many commitments were made.
   *
   * @param known words in its notes by which someone may be known
   */
  record DebriefClosed(int promised, List<String> known) implements Event {}

  /** A debrief was written into files; what was done in a sentence. */
  record DebriefWritten(String sentence) implements Event {}

  /** A share received was opened. */
  record ShareOpened(Share share, Trust trust, List<Comment> comments) implements Event {}

  /**
   * A share received cannot be read any more; the sentence says why.
   *
   * @param newer the id of what took its place; nothing when nothing did
   */
  record ShareGone(UUID share, Optional<UUID> newer, String sentence) implements Event {}

  /** A comment was written and sent. */
  record Answered(Topic topic, List<Comment> comments, String sentence) implements Event {}

  /**
   * A text was changed in the writer's own editor.
   *
   * @param odd what to know when it was not UTF-8 throughout, in sentences; empty when it was
   * @param wrong how the editor failed after it had saved, in a sentence; empty when it did not
   */
  record EditedOutside(UUID draft, String text, String odd, String wrong) implements Event {}

  /** A text that the user may change was read. */
  record LeafletRead(Leaflets.Read read) implements Event {}

  /** The missions were read. */
  record MissionsRead(List<Mission> missions) implements Event {}

  /** A mission was kept; these are all as they stand now. */
  record MissionKept(List<Mission> missions, Mission mission) implements Event {}

  /** All commitments were read, open ones first. */
  record LedgerRead(List<LedgerPage.Line> lines, List<String> troubles) implements Event {}

  /** A draft was opened, and with it what an editor had saved when the program was gone. */
  record Recovered(Event opened, EditedOutside saved) implements Event {}

  /** A commitment was changed. */
  record PromiseKept(Commitment commitment) implements Event {}

  /** The searches that are kept changed to these; the sentence says how. */
  record SearchesKept(List<SavedSearch> searches, String sentence) implements Event {}

  /** Words were looked up: these of them are misspelt. */
  record Spelled(UUID entry, List<String> asked, List<String> wrong) implements Event {}

  /** Words cannot be looked up; the sentence says what is to be mended, if anything is. */
  record Unspelled(UUID entry, String why) implements Event {}

  /** What may be meant by a misspelt word was found; nothing when none is misspelt. */
  record Advised(UUID entry, long revision, Optional<Advice> advice) implements Event {}

  /** A word was added to the writer's own. */
  record Learnt(String word) implements Event {}

  /** The journal's facts were read again, in another language. */
  record DeskRead(Desk desk) implements Event {}

  /**
   * The user's settings are to be looked at.
   *
   * @param trouble why their file cannot be read; empty when it can
   */
  record SettingsSeen(Settings settings, Path file, String trouble) implements Event {}

  /** A setting was written; {@code SettingsRead} came before. */
  record SettingKept(Setting setting) implements Event {}

  /** The user's settings were read. */
  record SettingsRead(Settings settings) implements Event {}

  /** An effect could not be performed; the sentence says why and what to do. */
  record Failed(Effect effect, String sentence) implements Event {}
}
