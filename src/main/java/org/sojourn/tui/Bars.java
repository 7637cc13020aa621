package org.sojourn.tui;

import java.util.List;
import java.util.stream.Collectors;

/** Small pictures made of letters: in blocks, or in plain signs where those are not drawn. */
enum Bars {
  /** Blocks of every height. */
  BLOCKS("▁▂▃▄▅▆▇█", " ▄▀█", "■"),
  /** Signs that any terminal has. */
  LETTERS(".:-=+*#@", " .':", "#");

  private final String heights;
  private final String halves;
  private final String mark;

  Bars(String heights, String halves, String mark) {
    this.heights = heights;
    this.halves = halves;
    this.mark = mark;
  }

  /** A mark in a calendar. */
  String mark() {
    return mark;
  }

  /** Cells with nothing, something in their lower half, in their upper half, or in both. */
  String dots(List<Integer> cells) {
    return cells.stream()
        .map(cell -> halves.substring(cell, cell + 1))
        .collect(Collectors.joining());
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
