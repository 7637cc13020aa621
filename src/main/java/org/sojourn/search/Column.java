package org.sojourn.search;

import java.io.IOException;
import java.util.Arrays;

/**
 * The values of one facet of all entries of a segment, as numbers side by side: they are counted at
 * every search, and to read them from the index each time takes ten times as long.
 */
final class Column {

  private final String[] names;

  /** Where the numbers of each entry begin, and of the next; none where all have one at most. */
  private final int[] starts;

  /** The numbers; with no starts, one for each entry, which is -1 where it has none. */
  private final short[] numbers;

  private Column(String[] names, int[] starts, short[] numbers) {
    this.names = names;
    this.starts = starts;
    this.numbers = numbers;
  }

  /** Reads all values that so many entries have. */
  static Column of(Dimension values, int entries) throws IOException {
    int[] room = new int[Dimensions.MOST];
    int[] starts = new int[entries + 1];
    short[] numbers = new short[entries];
    boolean single = true;
    int end = 0;
    for (int doc = 0; doc < entries; doc++) {
      int count = values.of(doc, room);
      single &= count <= 1;
      if (end + count > numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * (end + count));
      }
      for (int i = 0; i < count; i++) {
        if (room[i] < Short.MAX_VALUE) {
          numbers[end++] = (short) room[i];
        }
      }
      starts[doc + 1] = end;
    }
    return new Column(
        names(values),
        single ? new int[0] : starts,
        single ? spread(numbers, starts) : Arrays.copyOf(numbers, end));
  }

  private static short[] spread(short[] numbers, int[] starts) {
    short[] each = new short[starts.length - 1];
    for (int doc = 0; doc < each.length; doc++) {
      each[doc] = starts[doc] < starts[doc + 1] ? numbers[starts[doc]] : -1;
    }
    return each;
  }

  /** There are never more values than a number can tell: what is beyond is not counted. */
  private static String[] names(Dimension values) throws IOException {
    String[] names = new String[Math.min(values.size(), Short.MAX_VALUE)];
    for (int number = 0; number < names.length; number++) {
      names[number] = values.value(number);
    }
    return names;
  }

  /** One more than the greatest number. */
  int size() {
    return names.length;
  }

  /** The value with this number. */
  String value(int number) {
    return names[number];
  }

  /** Counts each value of an entry once more. */
  void count(int doc, int[] counts) {
    if (starts.length == 0) {
      if (numbers[doc] >= 0) {
        counts[numbers[doc]]++;
      }
    } else {
      for (int i = starts[doc]; i < starts[doc + 1]; i++) {
        counts[numbers[i]]++;
      }
    }
  }

  /** Whether an entry has one of these values. */
  boolean hasAny(int doc, boolean[] wanted) {
    if (starts.length == 0) {
      return numbers[doc] >= 0 && wanted[numbers[doc]];
    }
    for (int i = starts[doc]; i < starts[doc + 1]; i++) {
      if (wanted[numbers[i]]) {
        return true;
      }
    }
    return false;
  }
}
