package org.sojourn.search;

import java.io.IOException;

/** The values that the entries of one segment have of a facet, each known by a small number. */
interface Dimension {

  /** One more than the greatest number a value can have. */
  int size();

  /** Gives the numbers of an entry's values, each once, and returns how many there are. */
  int of(int doc, int[] into) throws IOException;

  /** The value with this number. */
  String value(int number) throws IOException;
}
