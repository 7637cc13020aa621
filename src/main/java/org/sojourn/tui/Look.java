package org.sojourn.tui;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.List;
import org.sojourn.terminal.Ink;

/** How a piece of text looks: the palette of all pages, and the only place that names colours. */
@SuppressWarnings("ImmutableEnumChecker") // Colours of Lanterna and lists of List.of do not change.
enum Look {
  /** What somebody wrote, and what counts most. */
  PLAIN(TextColor.ANSI.DEFAULT),
  /** Titles and questions. */
  STRONG(TextColor.ANSI.DEFAULT, SGR.BOLD),
  /** Of the second rank: dates, hints, rules. */
  QUIET(Ink.FAINT),
  /** The line the keys act on, and marked words. */
  ACCENT(TextColor.ANSI.CYAN, SGR.BOLD),
  /** What is selected in a text. */
  SELECTED(TextColor.ANSI.DEFAULT, SGR.REVERSE),
  /** What somebody else wrote back. */
  REPLY(TextColor.ANSI.CYAN),
  /** What went wrong. */
  TROUBLE(TextColor.ANSI.RED, SGR.BOLD);

  private final TextColor color;
  private final List<SGR> modifiers;

  Look(TextColor color, SGR... modifiers) {
    this.color = color;
    this.modifiers = List.of(modifiers);
  }

  TextColor color() {
    return color;
  }

  SGR[] modifiers() {
    return modifiers.toArray(new SGR[0]);
  }
}
