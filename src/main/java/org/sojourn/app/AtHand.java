package org.sojourn.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sojourn.editor.Clipping;
import org.sojourn.journal.SavedSearch;

/**
 * What the writer has at hand, whatever page is open.
 *
 * @param clipping what was copied or cut last
 * @param gathering whether a line cut next joins it, as one does that is cut right after another
 * @param sought what was looked for last in a text
 * @param press the last press of the mouse; none before the first
 * @param forgotten the search that was kept no longer just now
 * @param stray what was written where nothing can be written
 * @param astray when a letter last came that the page had no use for
 * @param lasting what stays said until the page is left; none when nothing does
 */
public record AtHand(
    Clipping clipping,
    boolean gathering,
    String sought,
    Optional<Press> press,
    Optional<SavedSearch> forgotten,
    Stray stray,
    Optional<Instant> astray,
    Optional<Notice> lasting) {

  /** Nothing yet. */
  public static final AtHand NOTHING =
      new AtHand(
          Clipping.NONE,
          false,
          "",
          Optional.empty(),
          Optional.empty(),
          Stray.NONE,
          Optional.empty(),
          Optional.empty());

  /**
   * A press of the mouse.
   *
   * @param times how often in a row there: 2 for a double click
   */
  public record Press(int column, int row, Instant at, int times) {
    private static final Duration SOON = Duration.ofMillis(500);

    /** This press, or the one before it once more when it came soon after in the same place. */
    Press after(Optional<Press> before) {
      return before
          .filter(last -> last.column == column && last.row == row)
          .filter(last -> !at.isAfter(last.at.plus(SOON)))
          .map(last -> new Press(column, row, at, last.times + 1))
          .orElse(this);
    }
  }

  /** The same with something copied or cut; nothing copied changes nothing. */
  AtHand with(Clipping copied) {
    return copied.empty()
        ? this
        : new AtHand(copied, false, sought, press, forgotten, stray.aside(), astray, lasting);
  }

  /** The same with a line cut, which joins the lines cut right before it. */
  AtHand gathered(Clipping line) {
    if (line.empty()) {
      return this;
    }
    Clipping all = gathering ? new Clipping(clipping.text() + line.text()) : line;
    return new AtHand(all, true, sought, press, forgotten, stray.aside(), astray, lasting);
  }

  /** The same after something else was done than cutting a line. */
  AtHand settled() {
    return gathering
        ? new AtHand(clipping, false, sought, press, forgotten, stray, astray, lasting)
        : this;
  }

  /** The same with something else looked for. */
  AtHand seeking(String query) {
    return new AtHand(clipping, gathering, query, press, forgotten, stray, astray, lasting);
  }

  /** The same with other stray letters. */
  AtHand with(Stray other) {
    return other.equals(stray)
        ? this
        : new AtHand(clipping, gathering, sought, press, forgotten, other, astray, lasting);
  }

  /** The same with the mouse pressed. */
  AtHand pressed(Press now) {
    return new AtHand(
        clipping,
        gathering,
        sought,
        Optional.of(now.after(press)),
        forgotten,
        stray,
        astray,
        lasting);
  }

  /** The same when a search is kept no longer. */
  AtHand forgetting(SavedSearch search) {
    return new AtHand(
        clipping, gathering, sought, press, Optional.of(search), stray, astray, lasting);
  }

  /** The same when there is no search to bring back. */
  AtHand recalled() {
    return new AtHand(clipping, gathering, sought, press, Optional.empty(), stray, astray, lasting);
  }

  /** The same after a letter that the page had no use for. */
  AtHand astray(Instant now) {
    return new AtHand(
        clipping, gathering, sought, press, forgotten, stray, Optional.of(now), lasting);
  }

  /** The same after a key that is no letter. */
  AtHand steadied() {
    return astray.isEmpty()
        ? this
        : new AtHand(
            clipping, gathering, sought, press, forgotten, stray, Optional.empty(), lasting);
  }

  /** The same with something that stays said, or nothing any more. */
  AtHand lasting(Optional<Notice> said) {
    return new AtHand(clipping, gathering, sought, press, forgotten, stray, astray, said);
  }
}
