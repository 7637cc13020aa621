package org.sojourn.editor;

import java.util.Arrays;

/**
 * The breaking of one paragraph into rows.
 *
 * <p>Where a row ends depends only on where it starts and on the text behind that. So after a
 * change the rows before it stand, and as soon as a new row starts where an old one did, the rest
 * stands too.
 */
final class Wrap {

  /**
   * The rows that are broken anew behind a change before one is cut short to end where an old one
   * did. Rows of prose meet the old ones soon; in a paragraph as long as a book, with no spaces or
   * a repeated text, they may never, and a key must not cost the book.
   */
  static final int PATIENCE = 100;

  private final String text;
  private final Sheet sheet;
  private final Clusters clusters;
  private final LineBreaks breaks;
  private int[] starts = {0};
  private int rows = 1;

  private Wrap(String text, Sheet sheet) {
    this.text = text;
    this.sheet = sheet;
    this.clusters = new Clusters(text);
    this.breaks = new LineBreaks(text);
  }

  /** The rows of a paragraph. */
  static Layout of(String text, Sheet sheet) {
    Wrap wrap = new Wrap(text, sheet);
    int at = wrap.rowEnd(0);
    while (at < text.length()) {
      wrap.add(at);
      at = wrap.rowEnd(at);
    }
    return wrap.layout();
  }

  /** The rows of a paragraph of which the rows before a change are known. */
  static Layout again(String text, Sheet sheet, Layout old, Change change) {
    Wrap wrap = new Wrap(text, sheet);
    wrap.keepBefore(old, change);
    int start = wrap.starts[wrap.rows - 1];
    int behind = 0;
    for (int end = wrap.rowEnd(start); end < text.length(); end = wrap.rowEnd(start)) {
      if (end >= change.newEnd()) {
        int place = wrap.meeting(old, change, start, end, ++behind > PATIENCE);
        if (place > start) {
          wrap.keepFrom(old, old.rowAt(place - change.shift()), change.shift());
          break;
        }
      }
      wrap.add(end);
      start = end;
    }
    return wrap.layout();
  }

  /**
   * Where a row from {@code start} to {@code end} meets the old rows: at its end if an old row
   * begins there, or else, for one in a hurry, at the last old row that begins within it; if
   * nowhere, {@code start}.
   */
  private int meeting(Layout old, Change change, int start, int end, boolean hurried) {
    int place = old.start(old.rowAt(end - change.shift())) + change.shift();
    if (place == end) {
      return end;
    }
    return hurried && place >= change.newEnd() && clusterBegins(start, place) ? place : start;
  }

  /** Whether one begins at a place, seen from one that is known. */
  private boolean clusterBegins(int known, int place) {
    int at = known;
    while (at < place) {
      at = clusters.next(at);
    }
    return at == place;
  }

  /**
   * A row ends as it does because of what did not fit any more, which stands in the row after it;
   * so two rows and some characters before the change are broken anew.
   */
  private void keepBefore(Layout old, Change change) {
    int row = old.rowAt(Math.max(0, change.from() - 2 * LineBreaks.CONTEXT));
    rows = Math.max(0, row - 2) + 1;
    starts = new int[Math.max(rows, old.rows()) + 8];
    old.copy(0, rows, starts, 0, 0);
  }

  private void keepFrom(Layout old, int row, int shift) {
    int count = old.rows() - row;
    starts = Arrays.copyOf(starts, rows + count);
    old.copy(row, old.rows(), starts, rows, shift);
    rows += count;
  }

  private void add(int start) {
    if (rows == starts.length) {
      starts = Arrays.copyOf(starts, Math.max(8, rows * 2));
    }
    starts[rows++] = start;
  }

  private Layout layout() {
    return new Layout(sheet, rows == starts.length ? starts : Arrays.copyOf(starts, rows));
  }

  private int rowEnd(int start) {
    int end = filled(start);
    if (end == text.length()) {
      return end;
    }
    int place = breaks.last(start, end);
    return place > start ? place : end;
  }

  /** How far a row reaches that takes whatever fits, and the spaces that hang over its edge. */
  private int filled(int start) {
    int at = start;
    int room = sheet.columns();
    while (at < text.length()) {
      while (room > 0 && asciiCluster(at)) {
        at++;
        room--;
      }
      if (at == text.length()) {
        break;
      }
      int next = clusters.next(at);
      room -= sheet.columns(text, at, next);
      // A cluster wider than the sheet still needs a row to stand in.
      if (room < 0 && at > start) {
        break;
      }
      at = next;
    }
    while (at < text.length() && Letters.space(text.charAt(at)) && clusters.next(at) == at + 1) {
      at++;
    }
    return at;
  }

  /**
   * The common case of {@link Clusters} and {@link Sheet}, which a long paragraph cannot do
   * without.
   */
  private boolean asciiCluster(int at) {
    return at + 1 < text.length()
        && text.charAt(at) >= ' '
        && text.charAt(at) <= '~'
        && text.charAt(at + 1) < 0x300;
  }
}
