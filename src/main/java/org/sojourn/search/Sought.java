package org.sojourn.search;

/** What a snippet marks. */
sealed interface Sought {

  /** How much finding it says, against the rest. */
  float weight();

  /** Whether it was not asked for, and only means about the same. */
  boolean wide();

  /** Stems side by side in texts of one language. */
  record Stems(Tongue tongue, Run run, float weight, boolean wide) implements Sought {}

  /** The beginning of a word, folded. */
  record Beginning(String folded, float weight) implements Sought {
    @Override
    public boolean wide() {
      return false;
    }
  }
}
