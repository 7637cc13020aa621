package org.sojourn.themes;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A text whose themes are asked for, with what is known beside its words.
 *
 * @param language of the text; of other languages than English only the terms are known
 * @param passages the vectors of its passages; none where there is no model
 * @param promptThemes ids of the themes that the prompts it answers touch; unknown ids do not count
 * @param own what the journal that it belongs to tells of its writer
 */
public record Subject(
    String text, String language, List<float[]> passages, Set<String> promptThemes, Own own) {

  private static final String ENGLISH = "en";

  public Subject {
    passages = List.copyOf(passages);
    promptThemes = Set.copyOf(promptThemes);
  }

  /** A text in English of which nothing else is known. */
  public static Subject of(String text) {
    return new Subject(text, ENGLISH, List.of(), Set.of(), Own.NOTHING);
  }

  /** The text in its language, such as {@code es}. */
  public Subject in(String language) {
    return new Subject(text, language, passages, promptThemes, own);
  }

  /** The text with the vectors of its passages. */
  public Subject with(List<float[]> passages) {
    return new Subject(text, language, passages, promptThemes, own);
  }

  /** The text as an answer to prompts that touch these themes. */
  public Subject answering(Collection<String> promptThemes) {
    return new Subject(text, language, passages, Set.copyOf(promptThemes), own);
  }

  /** The text as a page of this journal. */
  public Subject of(Own own) {
    return new Subject(text, language, passages, promptThemes, own);
  }

  /** Whether it is in the language that examples and meaning are known in. */
  public boolean english() {
    return language.equals(ENGLISH);
  }
}
