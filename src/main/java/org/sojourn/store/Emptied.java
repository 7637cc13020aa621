package org.sojourn.store;

/**
 * What went when the trash was emptied.
 *
 * @param versions what the entries and their commitments said before
 * @param drafts unfinished writing, and what editors left of it
 * @param commitments those made in the entries
 */
public record Emptied(int entries, int versions, int drafts, int commitments) {

  /** Whether nothing went. */
  public boolean nothing() {
    return entries == 0 && versions == 0 && drafts == 0 && commitments == 0;
  }
}
