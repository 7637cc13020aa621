package org.sojourn.tui;

import java.util.List;
import java.util.stream.Collectors;

/** A row of bars, one letter each: in eighths of a row, or in letters where those are not drawn. */
enum Bars {
  /** Blocks of every height. */
  BLOCKS("▁▂▃▄▅▆▇█"),
  /** Signs that any terminal has. */
  LETTERS(".:-=+*#@");

  private final String heights;

  Bars(String heights) {
    this.heights = heights;
  }

  /** Numbers as bars, the highest as high as a row; nothing where there is none. */
  String of(List<Integer> numbers) {
    int most = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
    return numbers.stream().map(number -> bar(number, most)).collect(Collectors.joining());
  }

  private String bar(int number, int most) {
    if (number <= 0) {
      return " ";
    }
    int height = Math.ceilDiv(number * heights.length(), most);
    return heights.substring(height - 1, height);
  }
}
