package org.sojourn.guides;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.journal.Guide;

/** A place where guides stand. */
interface Shelf {

  /** The ids of the guides here, in order. */
  Set<String> ids();

  /** The guide with this id in the language that stands first, read when it is asked for. */
  default Optional<Guide> guide(String id) {
    return languages(id).stream().findFirst().flatMap(language -> guide(id, language));
  }

  /** The guide with this id in one of its languages, read when it is first asked for. */
  Optional<Guide> guide(String id, String language);

  /** The languages that the guide with this id is there in; none when it is not. */
  List<String> languages(String id);

  /** What is wrong with the guides here that could not be read; reads them all in some language. */
  List<Problem> problems();
}
