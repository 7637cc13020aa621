package org.sojourn.editor;

import java.util.Arrays;

/** A growing row of places in a text. */
final class Places {

  private int[] places = new int[16];
  private int count;

  void add(int place) {
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
    }
    places[count++] = place;
  }

  int[] toArray() {
    return Arrays.copyOf(places, count);
  }
}
