package org.sojourn.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something being written and not yet finished, as it is kept on disk between keystrokes. */
public sealed interface Draft {

  /** The draft's own id, which is its file's name. */
  UUID id();

  /** When it was last kept. */
  OffsetDateTime kept();

  /** The same words as a draft of their own: of a new entry, or of another comment. */
  Draft under(UUID id);

  /**
   * An entry being written.
   *
   * @param entry the entry so far; its id is the draft's id
   * @param at the id of the prompt the writer was at, or "finish" on the last page
   * @param caret the caret's offset in that prompt's text, in UTF-16 units
   * @param commitments commitments made in it so far, kept apart until it is finished
   * @param base the digest of the finished entry that is being edited; none for a new entry
   * @param pages the ids of the prompts that the writer is asked, in order; empty when that is all
   * @param guide the guide it was begun with, so that it goes on with the same prompts whatever
   *     becomes of that guide; none on a free page, and in drafts of before guides were kept
   */
  record OfEntry(
      Entry entry,
      String at,
      int caret,
      List<Commitment> commitments,
      @Nullable String base,
      OffsetDateTime kept,
      List<String> pages,
      @Nullable Guide guide)
      implements Draft {

    /** What {@link #at} says when the writer had come to the last page. */
    public static final String FINISH = "finish";

    public OfEntry {
      commitments = List.copyOf(commitments);
      pages = List.copyOf(pages);
    }

    /** A draft whose writer is asked all there is to ask, by the guide as it is found again. */
    public OfEntry(
        Entry entry,
        String at,
        int caret,
        List<Commitment> commitments,
        @Nullable String base,
        OffsetDateTime kept) {
      this(entry, at, caret, commitments, base, kept, List.of(), null);
    }

    /** This draft, of an entry about another day. */
    public OfEntry on(LocalDate day) {
      return new OfEntry(entry.on(day), at, caret, commitments, base, kept, pages, guide);
    }

    /** This draft as a change of a finished entry with this digest. */
    public OfEntry onto(String base) {
      return new OfEntry(entry, at, caret, commitments, base, kept, pages, guide);
    }

    /** This draft with its commitments in other words. */
    public OfEntry promising(List<Commitment> commitments) {
      return new OfEntry(entry, at, caret, commitments, base, kept, pages, guide);
    }

    /** This draft with the guide it was begun with; one that it carries itself stays. */
    public OfEntry by(@Nullable Guide found) {
      return guide != null
          ? this
          : new OfEntry(entry, at, caret, commitments, base, kept, pages, found);
    }

    @Override
    public UUID id() {
      return entry.id();
    }

    @Override
    public OfEntry under(UUID id) {
      return new OfEntry(entry.under(id), at, caret, commitments, null, kept, pages, guide);
    }
  }

  /**
   * A comment being written on something received.
   *
   * @param comment the comment so far; its id is the draft's id
   * @param caret the caret's offset in its text, in UTF-16 units
   */
  record OfComment(Comment comment, int caret, OffsetDateTime kept) implements Draft {
    @Override
    public UUID id() {
      return comment.id();
    }

    @Override
    public OfComment under(UUID id) {
      return new OfComment(comment.under(id), caret, kept);
    }
  }
}
