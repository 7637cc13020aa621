package org.sojourn.guides;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.journal.Guide;

/** A place where guides stand. */
interface Shelf {

  /** The ids of the guides here, in order. */
  Set<String> ids();

  /** The guide with this id, read when it is first asked for. */
  Optional<Guide> guide(String id);

  /** What is wrong with the guides here that could not be read; reads them all. */
  List<Problem> problems();
}
