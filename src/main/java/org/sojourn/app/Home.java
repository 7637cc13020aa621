package org.sojourn.app;

import java.util.List;
import org.sojourn.guides.Suggestion;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.SavedSearch;

/**
 * What Home shows, as it was read.
 *
 * @param drafts newest first
 * @param answered entries that others wrote about, and that was not seen yet
 * @param unread how many things were received and not yet read; {@link #UNCOUNTED} while so many
 *     came that they are still counted
 * @param count how many guides there are
 * @param guides the guides; none while they are still read
 * @param promised open commitments, the soonest due first
 * @param lately the newest entries
 * @param troubles files that could not be read, each with why
 * @param searches those the writer keeps
 * @param looking whether what fits today is still looked for among older entries
 * @param due debriefs whose commitments are to be gone through again
 */
public record Home(
    List<Draft> drafts,
    List<Replies> answered,
    int unread,
    List<Suggestion> suggestions,
    int count,
    List<Guide> guides,
    List<Commitment> promised,
    List<Entry> lately,
    List<String> troubles,
    List<SavedSearch> searches,
    boolean looking,
    List<Debrief> due) {

  /** What was received is still counted. */
  static final int UNCOUNTED = -1;

  public Home {
    drafts = List.copyOf(drafts);
    answered = List.copyOf(answered);
    suggestions = List.copyOf(suggestions);
    guides = List.copyOf(guides);
    promised = List.copyOf(promised);
    lately = List.copyOf(lately);
    troubles = List.copyOf(troubles);
    searches = List.copyOf(searches);
    due = List.copyOf(due);
  }

  /** A Home on which no debrief is due. */
  public Home(
      List<Draft> drafts,
      List<Replies> answered,
      int unread,
      List<Suggestion> suggestions,
      int count,
      List<Guide> guides,
      List<Commitment> promised,
      List<Entry> lately,
      List<String> troubles,
      List<SavedSearch> searches,
      boolean looking) {
    this(
        drafts,
        answered,
        unread,
        suggestions,
        count,
        guides,
        promised,
        lately,
        troubles,
        searches,
        looking,
        List.of());
  }

  /** A Home on which no search is kept, with the guides at hand. */
  public Home(
      List<Draft> drafts,
      List<Replies> answered,
      int unread,
      List<Suggestion> suggestions,
      List<Guide> guides,
      List<Commitment> promised,
      List<Entry> lately,
      List<String> troubles) {
    this(
        drafts,
        answered,
        unread,
        suggestions,
        guides.size(),
        guides,
        promised,
        lately,
        troubles,
        List.of(),
        false);
  }

  /** The same with a commitment as it now stands, in its place. */
  Home with(Commitment changed) {
    return new Home(
        drafts,
        answered,
        unread,
        suggestions,
        count,
        guides,
        promised.stream()
            .map(promise -> promise.id().equals(changed.id()) ? changed : promise)
            .toList(),
        lately,
        troubles,
        searches,
        looking,
        due);
  }

  /** The same with the searches as they are kept now. */
  Home keeping(List<SavedSearch> kept) {
    return new Home(
        drafts,
        answered,
        unread,
        suggestions,
        count,
        guides,
        promised,
        lately,
        troubles,
        kept,
        looking,
        due);
  }

  /** The same with what fits today. */
  Home fitting(List<Suggestion> found) {
    return new Home(
        drafts, answered, unread, found, count, guides, promised, lately, troubles, searches, false,
        due);
  }

  /** The same with what others sent. */
  Home with(Event.MailCounted mail) {
    return new Home(
        drafts,
        mail.answered(),
        mail.unread(),
        suggestions,
        count,
        guides,
        promised,
        lately,
        troubles,
        searches,
        looking,
        due);
  }

  /** The same with all guides. */
  Home with(List<Guide> all) {
    return new Home(
        drafts,
        answered,
        unread,
        suggestions,
        all.size(),
        all,
        promised,
        lately,
        troubles,
        searches,
        looking,
        due);
  }
}
