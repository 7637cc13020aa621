package org.sojourn.app;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.share.Trust;
import org.sojourn.store.Kept;

/**
 * One entry, to be read.
 *
 * @param commitments those it made
 * @param comments what readers of its shares wrote back
 * @param trust how sure it is that comments are from whom they say, by their ids
 * @param fresh those of the comments that have not been on the screen yet
 * @param shared how often some of it was shared
 * @param top the first row on the screen
 */
public record ReadPage(
    Kept<Entry> kept,
    List<Commitment> commitments,
    List<Comment> comments,
    Map<UUID, Trust> trust,
    List<Comment> fresh,
    int shared,
    int top)
    implements Page {
  public ReadPage {
    commitments = List.copyOf(commitments);
    comments = List.copyOf(comments);
    trust = Map.copyOf(trust);
    fresh = List.copyOf(fresh);
  }

  /** The same where nothing is known of who wrote the comments. */
  public ReadPage(
      Kept<Entry> kept,
      List<Commitment> commitments,
      List<Comment> comments,
      List<Comment> fresh,
      int shared,
      int top) {
    this(kept, commitments, comments, Map.of(), fresh, shared, top);
  }

  @Override
  public Where where() {
    return Where.READING;
  }

  /** The entry. */
  public Entry entry() {
    return kept.value();
  }

  /** Whether this page shows the entry that was read. */
  boolean shows(Event.EntryRead read) {
    return entry().id().equals(read.kept().value().id());
  }

  /** This page scrolled to a row. */
  ReadPage from(int row) {
    return new ReadPage(kept, commitments, comments, trust, fresh, shared, Math.max(0, row));
  }

  /** This page once some of its comments have been on the screen. */
  ReadPage seen(List<Comment> shown) {
    List<Comment> left = fresh.stream().filter(comment -> !shown.contains(comment)).toList();
    return new ReadPage(kept, commitments, comments, trust, left, shared, top);
  }
}
