package org.sojourn.app;

import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.SavedSearch;

/** One line that says what something is called. */
public record NamePage(Of of, Writing name) implements Page {

  /** What the line is about. */
  public sealed interface Of {
    /** What a search is called that is kept. */
    record Search(SavedSearch search) implements Of {}

    /** What a debrief is called. */
    record Title(Debrief debrief) implements Of {}
  }

  /** The page with the name a search has. */
  static NamePage of(SavedSearch search) {
    return with(new Of.Search(search), search.name());
  }

  /** The page with what a debrief is called. */
  static NamePage of(Debrief debrief) {
    return with(new Of.Title(debrief), debrief.title());
  }

  private static NamePage with(Of of, String text) {
    return new NamePage(of, Writing.of(text, text.length()));
  }

  @Override
  public Where where() {
    return Where.LINE;
  }

  @Override
  public Optional<Writing> text() {
    return Optional.of(name);
  }

  /** What to know before it is called something else. */
  public String hint() {
    return switch (of) {
      case Of.Search(SavedSearch search) -> "It looks for: " + search.query();
      case Of.Title _ ->
          "What was shared for a debrief of another name is not in it. “by 10 Dec” behind it sets"
              + " the day.";
    };
  }

  /** This page with another name typed. */
  NamePage with(Writing typed) {
    return new NamePage(of, typed);
  }
}
