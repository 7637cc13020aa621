package org.sojourn.themes;

/** How many letters must be changed to make one word of another. */
final class Edits {

  private Edits() {}

  /**
   * The fewest letters to insert, delete, replace or swap with their neighbour that turn a word
   * into a name, or into a beginning of it that is about as long as the word.
   */
  static int toBeginning(String word, String name) {
    int width = Math.min(name.length(), word.length() + 2);
    int[][] edits = new int[word.length() + 1][width + 1];
    for (int i = 0; i <= word.length(); i++) {
      edits[i][0] = i;
    }
    for (int j = 0; j <= width; j++) {
      edits[0][j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      for (int j = 1; j <= width; j++) {
        edits[i][j] = fewest(word, name, edits, i, j);
      }
    }
    int least = word.length();
    for (int j = Math.min(width, Math.max(1, word.length() - 2)); j <= width; j++) {
      least = Math.min(least, edits[word.length()][j]);
    }
    return least;
  }

  private static int fewest(String word, String name, int[][] edits, int i, int j) {
    boolean same = word.charAt(i - 1) == name.charAt(j - 1);
    int fewest = edits[i - 1][j - 1] + (same ? 0 : 1);
    fewest = Math.min(fewest, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && word.charAt(i - 1) == name.charAt(j - 2)
            && word.charAt(i - 2) == name.charAt(j - 1);
    return swapped ? Math.min(fewest, edits[i - 2][j - 2] + 1) : fewest;
  }
}
