package org.sojourn.guides;

import java.time.LocalDate;
import java.util.List;
import org.sojourn.journal.Done;

/**
 * What was written with guides longer ago than the latest entries reach; asked only when needed.
 */
@FunctionalInterface
public interface History {

  /** Nothing more than the latest entries, for a journal that has no more. */
  History NONE = _ -> List.of();

  /** What was written about a day or later. */
  List<Done> since(LocalDate day);
}
