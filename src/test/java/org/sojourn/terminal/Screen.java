package org.sojourn.terminal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small terminal that shows what bytes make of a screen, with its own opinion of widths, and that
 * refuses every sequence that is not one of ours.
 */
final class Screen {

  private static final Pattern SEQUENCE =
      Pattern.compile("\u001b\\[([?]?)([0-9;]*)([A-Za-z])", Pattern.DOTALL);

  private final int columns;
  private final ToIntFunction<String> widths;
  private final String[][] cells;
  final List<String> modes = new ArrayList<>();
  int column;
  int row;
  boolean caretShown = true;
  private boolean wraps = true;
  String pen = "";

  Screen(int columns, int rows, ToIntFunction<String> widths) {
    this.columns = columns;
    this.widths = widths;
    this.cells = new String[rows][columns];
    for (String[] cellsOfRow : cells) {
      Arrays.fill(cellsOfRow, " ");
    }
  }

  /** Takes what is written to the terminal. */
  Screen read(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Matcher sequence = SEQUENCE.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == '\u001b') {
        if (!sequence.find(at) || sequence.start() != at) {
          throw new AssertionError("not a sequence of ours in [" + text.substring(at) + "]");
        }
        obey(sequence.group(1), sequence.group(2), sequence.group(3).charAt(0));
        at = sequence.end();
      } else {
        int end = text.indexOf('\u001b', at);
        end = end < 0 ? text.length() : end;
        type(text.substring(at, end));
        at = end;
      }
    }
    return this;
  }

  private void obey(String mark, String parameters, char end) {
    switch (mark + end) {
      case "H" -> {
        String[] numbers = parameters.split(";", -1);
        row = Integer.parseInt(numbers[0]) - 1;
        column = Integer.parseInt(numbers[1]) - 1;
      }
      case "G" -> column = Integer.parseInt(parameters) - 1;
      case "K" -> {
        assertPlainPen();
        Arrays.fill(cells[row], Math.min(column, columns), columns, " ");
      }
      case "J" -> {
        assertPlainPen();
        for (String[] cellsOfRow : cells) {
          Arrays.fill(cellsOfRow, " ");
        }
      }
      case "M" -> moveRows(Integer.parseInt(parameters), 0);
      case "L" -> moveRows(0, Integer.parseInt(parameters));
      case "m" -> pen = parameters;
      case "?h", "?l" -> mode(parameters, end == 'h');
      default -> throw new AssertionError("unknown sequence ESC [" + mark + parameters + end);
    }
  }

  /** Takes rows out at the caret, or puts blank ones in; what is pushed over the end is gone. */
  private void moveRows(int out, int in) {
    assertPlainPen();
    List<String[]> all = new ArrayList<>(List.of(cells));
    for (int i = 0; i < out; i++) {
      all.remove(row);
      all.add(blank());
    }
    for (int i = 0; i < in; i++) {
      all.add(row, blank());
    }
    all.subList(0, cells.length).toArray(cells);
    column = 0;
  }

  private String[] blank() {
    String[] blank = new String[columns];
    Arrays.fill(blank, " ");
    return blank;
  }

  private void mode(String number, boolean on) {
    switch (number) {
      case "25" -> caretShown = on;
      case "7" -> wraps = on;
      default -> modes.add(number + (on ? " on" : " off"));
    }
  }

  private void assertPlainPen() {
    if (!pen.isEmpty()) {
      throw new AssertionError("erases in the look [" + pen + "]");
    }
  }

  private void type(String text) {
    Clusters clusters = new Clusters(text);
    while (clusters.next()) {
      String cluster = clusters.cluster();
      if (Character.isISOControl(cluster.charAt(0))) {
        throw new AssertionError("a control character in [" + text + "]");
      }
      put(cluster, widths.applyAsInt(cluster));
    }
  }

  private void put(String cluster, int width) {
    if (column + width > columns && wraps && width > 0) {
      throw new AssertionError("[" + cluster + "] would wrap in row " + row);
    }
    column = Math.max(0, Math.min(column, columns - Math.max(1, width)));
    String[] cellsOfRow = cells[row];
    for (int i = column; i < Math.min(columns, column + Math.max(1, width)); i++) {
      clear(cellsOfRow, i);
    }
    cellsOfRow[column] = cluster;
    for (int i = column + 1; i < Math.min(columns, column + width); i++) {
      cellsOfRow[i] = "";
    }
    column += width;
  }

  /** Writing over a part of a wide character takes all of it away. */
  private void clear(String[] cellsOfRow, int at) {
    int owner = at;
    while (owner > 0 && cellsOfRow[owner].isEmpty()) {
      cellsOfRow[owner--] = " ";
    }
    cellsOfRow[owner] = " ";
    for (int i = at + 1; i < columns && cellsOfRow[i].isEmpty(); i++) {
      cellsOfRow[i] = " ";
    }
    cellsOfRow[at] = " ";
  }

  /** What stands at this place. */
  String at(int atColumn, int atRow) {
    return cells[atRow][atColumn];
  }

  /** All rows, joined by line ends, without the spaces at their ends. */
  String text() {
    List<String> rows = new ArrayList<>();
    for (String[] cellsOfRow : cells) {
      rows.add(String.join("", cellsOfRow).stripTrailing());
    }
    return String.join("\n", rows);
  }
}
