package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.journal.Commitment;

/**
 * What the journal shows of the time behind the writer.
 *
 * @param seen what was found; nothing while entries are still read
 * @param done how many of them are read
 * @param of how many there are; 0 while that is not known
 * @param selected the row the keys act on, of those that can be opened
 */
public record LookBackPage(Optional<Retrospect> seen, int done, int of, int selected)
    implements Page {

  /** The page before anything is read. */
  static final LookBackPage UNREAD = new LookBackPage(Optional.empty(), 0, 0, 0);

  @Override
  public Where where() {
    return Where.LOOKING;
  }

  /** Its rows, where a list has so many columns. */
  public List<LookBackRow> rows(int columns) {
    return seen.map(found -> LookBackRows.of(found, columns)).orElse(List.of());
  }

  /** What the rows lead to, in their order. */
  List<LookBackRow.Opens> ways(int columns) {
    return rows(columns).stream().flatMap(row -> row.opens().stream()).toList();
  }

  /** This page with so many entries read. */
  LookBackPage reading(int done, int of) {
    return new LookBackPage(seen, done, of, selected);
  }

  /** This page with what was found. */
  LookBackPage with(Retrospect found) {
    return new LookBackPage(Optional.of(found), done, of, selected);
  }

  /** This page with a commitment as it now stands, where it is among those. */
  LookBackPage with(Commitment changed) {
    return new LookBackPage(seen.map(found -> found.with(changed)), done, of, selected);
  }

  /** This page with another row selected. */
  LookBackPage at(int row) {
    return new LookBackPage(seen, done, of, Math.max(0, row));
  }
}
