package org.sojourn.app;

import java.util.Optional;
import org.sojourn.editor.Hits;
import org.sojourn.editor.Writing;

/**
 * The line at the foot of a page with prose in which one says what to find there; that page is the
 * one below, and the hit that is selected in its text is where one is.
 *
 * @param query what is looked for
 * @param origin the text below as it was when the search began, where each query starts from
 */
public record FindPage(Writing query, Writing origin) implements Page {
  @Override
  public Where where() {
    return Where.FINDING;
  }

  @Override
  public Optional<Writing> text() {
    return Optional.of(query);
  }

  /** The hits in a text. */
  public Hits in(Writing text) {
    return text.find(query.text());
  }

  /** This page with another query typed. */
  FindPage typed(Writing changed) {
    return new FindPage(changed, origin);
  }
}
