package org.sojourn.app;

import org.sojourn.journal.Opening;

/**
 * What somebody wrote on pages where an answer is chosen and nothing can be written, looking at the
 * keys. It is kept for the next text, for nothing written is lost.
 *
 * @param run the letters struck one after another on the page that is open, also those it took
 * @param unheard whether the page had no use for some of them
 * @param kept what was written so, empty when nothing was
 */
public record Stray(String run, boolean unheard, String kept) {

  /** Nothing. */
  static final Stray NONE = new Stray("", false, "");

  /** A word of this length is a sentence in a script without spaces, or no slip of the hand. */
  private static final int LONG = 20;

  /** With more letters struck. */
  Stray typed(String letters) {
    return new Stray(run + letters, unheard, kept);
  }

  /** Once the page had no use for a letter. */
  Stray missed() {
    return new Stray(run, true, kept);
  }

  /** When a key that is no letter ends the run: words are kept, keys struck in vain are not. */
  Stray over() {
    return run.isEmpty() ? this : new Stray("", false, unheard ? joined(run.strip()) : kept);
  }

  private String joined(String text) {
    boolean words = text.length() >= LONG || text.matches("(?s).*\\s.*");
    return !words ? kept : kept.isEmpty() ? text : kept + "\n" + text;
  }

  /** What is said of it where it can be put into a text. */
  Notice offered(String how) {
    return Notice.done(
        "You wrote “%s” where nothing can be written: %s.".formatted(Opening.of(kept), how));
  }
}
