package org.sojourn.editor;

import java.util.Arrays;

/**
 * All places where a writing holds what is sought. The one that is selected is where one is, so
 * that a search needs no state of its own; each step gives the writing with another selected.
 */
public final class Hits {

  private final Writing writing;
  private final Prose prose;
  private final Query query;

  /** The number of hits before each chunk; at the end, of all. */
  private final int[] firsts;

  Hits(Writing writing, Prose prose, Query query) {
    this.writing = writing;
    this.prose = prose;
    this.query = query;
    this.firsts = new int[prose.chunks() + 1];
    for (int c = 0; c < prose.chunks(); c++) {
      firsts[c + 1] = firsts[c] + prose.chunk(c).found(query).length / 2;
    }
  }

  /** The number of hits. */
  public int count() {
    return firsts[prose.chunks()];
  }

  /** The number of the hit that is selected, the first being 1; 0 when none is. */
  public int number() {
    int start = writing.selectionStart();
    int hit = from(start);
    boolean selected = hit < count() && start(hit) == start && end(hit) == writing.selectionEnd();
    return selected ? hit + 1 : 0;
  }

  /**
   * The writing with the first hit selected that begins at the caret, or where the selection
   * starts, or behind; from the end, the first of all. The same when there is none.
   */
  public Writing nearest() {
    return selected(from(writing.selectionStart()));
  }

  /** The writing with the next hit selected; after the last, the first. */
  public Writing next() {
    int start = writing.selectionStart();
    return selected(from(writing.selecting() ? start + 1 : start));
  }

  /** The writing with the hit before selected; before the first, the last. */
  public Writing previous() {
    return selected(from(writing.selectionStart()) - 1);
  }

  private Writing selected(int hit) {
    if (count() == 0) {
      return writing;
    }
    int one = Math.floorMod(hit, count());
    return writing.select(start(one), end(one));
  }

  /** The number of hits that begin before an offset, which is the index of the next. */
  int from(int offset) {
    if (count() == 0) {
      return 0;
    }
    int c = prose.chunkAt(Math.min(offset, prose.length()));
    int[] places = prose.chunk(c).found(query);
    int low = 0;
    int high = places.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (prose.startOf(c) + places[2 * middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return firsts[c] + low;
  }

  int start(int hit) {
    return place(hit, 0);
  }

  int end(int hit) {
    return place(hit, 1);
  }

  private int place(int hit, int side) {
    int found = Arrays.binarySearch(firsts, hit);
    int c = found >= 0 ? found : -found - 2;
    // Chunks without a hit share their number with the one that has it, which is the last.
    while (firsts[c + 1] <= hit) {
      c++;
    }
    return prose.startOf(c) + prose.chunk(c).found(query)[2 * (hit - firsts[c]) + side];
  }

  /** Whether these are the hits in a text. */
  boolean in(Prose text) {
    return prose == text;
  }
}
