package org.sojourn.editor;

import org.jspecify.annotations.Nullable;

/**
 * One change that undo takes back at once: at an offset, one text took the place of another.
 *
 * @param before where the caret stood
 * @param after where it stood then
 */
record Step(Kind kind, int at, String removed, String inserted, Caret before, Caret after) {

  /** What was done; steps of the kinds that run on can become one. */
  enum Kind {
    TYPING,
    NEWLINE,
    PASTE,
    CUT,
    REWRITE,
    DELETING_BACK,
    DELETING_FORWARD
  }

  /** The longest run, in UTF-16 units, that is undone as one however steadily it was typed. */
  private static final int LONGEST = 2000;

  /** The memory this holds, about, in bytes. */
  long bytes() {
    return 2L * (removed.length() + inserted.length()) + 128;
  }

  /** This step and the next as one, if the next carries this one on. */
  @Nullable Step and(Step next) {
    if (kind != next.kind || removed.length() + inserted.length() > LONGEST) {
      return null;
    }
    return switch (kind) {
      case TYPING ->
          next.removed.isEmpty() && next.at == at + inserted.length()
              ? new Step(kind, at, removed, inserted + next.inserted, before, next.after)
              : null;
      case DELETING_BACK ->
          next.at + next.removed.length() == at
              ? new Step(kind, next.at, next.removed + removed, inserted, before, next.after)
              : null;
      case DELETING_FORWARD ->
          next.at == at
              ? new Step(kind, at, removed + next.removed, inserted, before, next.after)
              : null;
      case NEWLINE, PASTE, CUT, REWRITE -> null;
    };
  }
}
