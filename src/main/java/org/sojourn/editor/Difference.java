package org.sojourn.editor;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What became of a text: in order, the pieces that stayed, those that are gone and those that are
 * new. Paragraphs are set beside each other first, and word by word only where they changed.
 */
public record Difference(List<Piece> pieces) {

  /**
   * Two passages are compared in a table of all pairs of their words: beyond so many pairs a
   * changed passage is told as one piece gone and one piece new.
   */
  private static final int MOST_PAIRS = 4_000_000;

  /** What became of a piece. */
  public enum Fate {
    SAME,
    GONE,
    NEW
  }

  /** A part of either text. */
  public record Piece(Fate fate, String text) {}

  public Difference {
    pieces = List.copyOf(pieces);
  }

  /** What differs between two texts. */
  public static Difference between(String before, String after) {
    List<Piece> pieces = new ArrayList<>();
    for (Run lines : runs(lines(before), lines(after))) {
      if (lines.same()) {
        add(pieces, Fate.SAME, lines.before());
      } else {
        for (Run words : runs(words(lines.before()), words(lines.after()))) {
          add(pieces, words.same() ? Fate.SAME : Fate.GONE, words.before());
          add(pieces, Fate.NEW, words.same() ? "" : words.after());
        }
      }
    }
    return new Difference(pieces);
  }

  /** Whether nothing differs. */
  public boolean none() {
    return pieces.stream().allMatch(piece -> piece.fate() == Fate.SAME);
  }

  /** Neighbouring parts that are the same in both texts, or differ. */
  private record Run(boolean same, String before, String after) {}

  private static List<Run> runs(List<String> before, List<String> after) {
    int head = 0;
    int most = Math.min(before.size(), after.size());
    while (head < most && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Run> runs = new ArrayList<>();
    runs.add(same(before.subList(0, head)));
    middle(
        before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), runs);
    runs.add(same(before.subList(before.size() - tail, before.size())));
    return runs;
  }

  private static Run same(List<String> parts) {
    String text = String.join("", parts);
    return new Run(true, text, text);
  }

  /** Goes along the longest common sequence. */
  private static void middle(List<String> before, List<String> after, List<Run> runs) {
    if ((long) before.size() * after.size() > MOST_PAIRS) {
      runs.add(new Run(false, String.join("", before), String.join("", after)));
      return;
    }
    int[][] common = common(before, after);
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      int gone = i;
      int fresh = j;
      while (!meet(before, after, i, j) && (i < before.size() || j < after.size())) {
        boolean down =
            j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1]);
        i += down ? 1 : 0;
        j += down ? 0 : 1;
      }
      String left = String.join("", before.subList(gone, i));
      runs.add(new Run(false, left, String.join("", after.subList(fresh, j))));
      int from = i;
      while (meet(before, after, i, j)) {
        i++;
        j++;
      }
      runs.add(same(before.subList(from, i)));
    }
  }

  private static boolean meet(List<String> before, List<String> after, int i, int j) {
    return i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
  }

  /** How many parts the ends of both texts have in common, from each pair of places on. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void add(List<Piece> pieces, Fate fate, String text) {
    if (text.isEmpty()) {
      return;
    }
    boolean more = !pieces.isEmpty() && pieces.getLast().fate() == fate;
    pieces.add(new Piece(fate, more ? pieces.removeLast().text() + text : text));
  }

  /** The lines, each with the break at its end. */
  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)", -1));
  }

  /**
   * The words, each with the spaces after it: a space that stayed between two changed words would
   * only break up what is read as one change.
   */
  private static List<String> words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String word = text.substring(start, end);
      boolean joins = word.isBlank() && !word.contains("\n") && !words.isEmpty();
      words.add(joins ? words.removeLast() + word : word);
    }
    return words;
  }
}
