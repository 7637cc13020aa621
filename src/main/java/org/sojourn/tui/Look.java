package org.sojourn.tui;

import com.googlecode.lanterna.SGR;
import java.util.List;

/** How a piece of text looks on all pages; in which colours, a {@link Palette} says. */
@SuppressWarnings("ImmutableEnumChecker") // Lists of List.of do not change.
enum Look {
  /** What somebody wrote, and what counts most. */
  PLAIN(Tone.TEXT),
  /** Titles and questions. */
  STRONG(Tone.TEXT, SGR.BOLD),
  /** Of the second rank: dates, hints, rules. */
  QUIET(Tone.QUIET),
  /** The line the keys act on, and marked words. */
  ACCENT(Tone.ACCENT, SGR.BOLD),
  /** What is selected in a text. */
  SELECTED(Tone.TEXT, SGR.REVERSE),
  /** What somebody else wrote back. */
  REPLY(Tone.ACCENT),
  /** What went wrong. */
  TROUBLE(Tone.TROUBLE, SGR.BOLD);

  /** What a colour is for; which one it is, the palette says. */
  enum Tone {
    TEXT,
    QUIET,
    ACCENT,
    TROUBLE
  }

  private final Tone tone;
  private final List<SGR> modifiers;

  Look(Tone tone, SGR... modifiers) {
    this.tone = tone;
    this.modifiers = List.of(modifiers);
  }

  Tone tone() {
    return tone;
  }

  SGR[] modifiers() {
    return modifiers.toArray(new SGR[0]);
  }
}
