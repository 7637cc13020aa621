package org.sojourn.search;

import java.time.LocalDate;
import java.util.List;

/** One part of a query. All but {@link Word} are strict: an entry without them is not found. */
sealed interface Clause {

  /** A plain word. */
  record Word(String text, Ending ending) implements Clause {}

  /** Words that must stand side by side; it is open while its quotes are. */
  record Phrase(String text, Ending ending) implements Clause {}

  /** One of these themes, by tag or in other words. */
  record Theme(List<Concept> concepts) implements Clause {
    public Theme {
      concepts = List.copyOf(concepts);
    }
  }

  /** One of these tags that are not themes; what is not an id is looked up in the index. */
  record Tag(Key key, List<String> values) implements Clause {
    public Tag {
      values = List.copyOf(values);
    }
  }

  /** Days, both included. */
  record Days(LocalDate first, LocalDate last) implements Clause {}

  /** What must not be there. */
  record Not(Clause clause) implements Clause {}

  /** How a plain word ends, or the last of a phrase. */
  enum Ending {
    /** As it stands. */
    WHOLE,
    /** With a star: any ending. */
    ANY,
    /** Where the writer is still typing: as it stands or any ending. */
    OPEN
  }
}
