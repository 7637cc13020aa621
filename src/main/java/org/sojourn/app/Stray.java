package org.sojourn.app;

import java.util.Optional;
import java.util.UUID;
import org.sojourn.journal.Opening;

/**
 * What somebody wrote where nothing can be written, looking at the keys. On pages where an answer
 * is chosen it is kept for the next text of the same entry, for nothing written is lost, and for no
 * other, for it may be private; on pages where letters are keys, for the next free page.
 *
 * @param entry the entry on whose pages it was written; none when it was on no entry's
 * @param run the letters struck one after another on the page that is open, also those it took
 * @param unheard whether the page had no use for some of them
 * @param kept what was written so, empty when nothing was
 * @param offered whether the text on the page takes it when something is pasted
 */
public record Stray(
    Optional<UUID> entry, String run, boolean unheard, String kept, boolean offered) {

  /** Nothing. */
  static final Stray NONE = new Stray(Optional.empty(), "", false, "", false);

  /** A word of this length is a sentence in a script without spaces, or no slip of the hand. */
  private static final int LONG = 20;

  /** What of it belongs to an entry. */
  Stray of(UUID writing) {
    return entry.filter(writing::equals).isPresent()
        ? this
        : new Stray(Optional.of(writing), "", false, "", false);
  }

  /** What of it belongs to no entry. */
  Stray ofNone() {
    return entry.isEmpty() ? this : NONE;
  }

  /** What belongs to no entry, for the text of one that was just begun. */
  Stray into(UUID begun) {
    return entry.isEmpty() ? new Stray(Optional.of(begun), "", false, kept, false) : this;
  }

  /** With more letters struck. */
  Stray typed(String letters) {
    return new Stray(entry, run + letters, unheard, kept, offered);
  }

  /** Once the page had no use for a letter. */
  Stray missed() {
    return new Stray(entry, run, true, kept, offered);
  }

  /** When a key that is no letter ends the run: words are kept, keys struck in vain are not. */
  Stray over() {
    return run.isEmpty()
        ? this
        : new Stray(entry, "", false, unheard ? joined(run.strip()) : kept, offered);
  }

  /** When the letter struck last was an answer, after words that were none. */
  Stray answered() {
    return unheard && !run.isEmpty()
        ? new Stray(entry, run.substring(0, run.length() - 1), true, kept, offered).over()
        : this;
  }

  private String joined(String text) {
    boolean words = text.length() >= LONG || text.matches("(?s).*\\s.*");
    return !words ? kept : kept.isEmpty() ? text : kept + " " + text;
  }

  /** As it is offered to the text on the page. */
  Stray offer() {
    return new Stray(entry, run, unheard, kept, true);
  }

  /** As it waits for the next text, when what was copied is to be pasted in this one. */
  Stray aside() {
    return offered ? new Stray(entry, run, unheard, kept, false) : this;
  }

  /** When a page is left: a text that was offered it has had its turn. */
  Stray left() {
    return offered ? NONE : this;
  }

  /** What is said of it where it can be put into a text. */
  Notice told(String how) {
    return Notice.done(
        "You wrote “%s” where nothing can be written: %s.".formatted(Opening.of(kept), how));
  }
}
