package org.sojourn.json;

import java.util.List;
import org.sojourn.journal.Card;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Leaflet;
import org.sojourn.journal.Letter;
import org.sojourn.journal.Memory;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;

/** The formats of all files. */
public final class Formats {

  /** {@code journal.json}: which journal it is. */
  public static final Format<JournalId> JOURNAL = JournalFormat.FORMAT;

  /** {@code profile.json}: whose journal it is. */
  public static final Format<Profile> PROFILE = ProfileFormat.FORMAT;

  /** {@code missions.json}: all missions of a journal. */
  public static final Format<List<Mission>> MISSIONS = MissionsFormat.FORMAT;

  /** {@code memory.json}: what a journal has learnt from its writer. */
  public static final Format<Memory> MEMORY = MemoryFormat.FORMAT;

  /** {@code entries/YYYY/MM/ID.json}: one finished entry. */
  public static final Format<Entry> ENTRY = EntryFormat.FORMAT;

  /** {@code drafts/ID.json}: something being written. */
  public static final Format<Draft> DRAFT = DraftFormat.FORMAT;

  /** {@code commitments/ID.json}: one commitment. */
  public static final Format<Commitment> COMMITMENT = CommitmentFormat.FORMAT;

  /** {@code shares/ID.json}, {@code inbox/ID.json} and the file that is handed over: one share. */
  public static final Format<Share> SHARE = ShareFormat.FORMAT;

  /** {@code comments/ID.json} and the file that is handed back: one comment. */
  public static final Format<Comment> COMMENT = CommentFormat.FORMAT;

  /** {@code debriefs/ID.json}: a meeting prepared from what was shared. */
  public static final Format<Debrief> DEBRIEF = DebriefFormat.FORMAT;

  /** {@code withdrawals/ID.json}: that something shared was taken back. */
  public static final Format<Withdrawal> WITHDRAWAL = WithdrawalFormat.FORMAT;

  /** What is signed of a letter: a message with its sender and those it is for. */
  public static final Format<Letter> LETTER = LetterFormat.FORMAT;

  /** {@code keys/signing.json}: the private keys with which a journal shares. */
  public static final Format<OwnKeys> KEYS = OwnKeysFormat.FORMAT;

  /** What is signed in a contact card: who somebody is, with their public keys. */
  public static final Format<Card> CARD = CardFormat.FORMAT;

  /** {@code contacts/ID.json}: another person whose keys are pinned. */
  public static final Format<Contact> CONTACT = ContactFormat.FORMAT;

  /** {@code prompts/guides/ID.json}: one guide. */
  public static final Format<Guide> GUIDE = GuideFormat.FORMAT;

  /** {@code settings.json} in the user's configuration: what they chose for all journals. */
  public static final Format<Settings> SETTINGS = SettingsFormat.FORMAT;

  /** {@code prompts/support-card.json}: where help is found. */
  public static final Format<Leaflet> SUPPORT_CARD = LeafletFormat.SUPPORT_CARD;

  /** {@code prompts/limits.json}: what a reader of a share may have to tell. */
  public static final Format<Leaflet> LIMITS = LeafletFormat.LIMITS;

  /** {@code prompts/escalation.json}: what a reader does when a share suggests danger. */
  public static final Format<Leaflet> ESCALATION = LeafletFormat.ESCALATION;

  /** {@code prompts/whom-to-tell.json}: whom to tell of what may have to be reported. */
  public static final Format<Leaflet> WHOM_TO_TELL = LeafletFormat.WHOM_TO_TELL;

  /** A whole journal as one document. */
  public static final Format<Export> EXPORT = ExportFormat.FORMAT;

  private Formats() {}
}
