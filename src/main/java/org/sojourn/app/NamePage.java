package org.sojourn.app;

import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.journal.SavedSearch;

/** One line that says what a search that is kept is called. */
public record NamePage(SavedSearch search, Writing name) implements Page {

  /** The page with the name it has. */
  static NamePage of(SavedSearch search) {
    return new NamePage(search, Writing.of(search.name(), search.name().length()));
  }

  @Override
  public Where where() {
    return Where.LINE;
  }

  @Override
  public Optional<Writing> text() {
    return Optional.of(name);
  }

  /** This page with another name typed. */
  NamePage with(Writing typed) {
    return new NamePage(search, typed);
  }
}
