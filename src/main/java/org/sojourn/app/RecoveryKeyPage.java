package org.sojourn.app;

import java.util.Optional;
import org.sojourn.editor.Writing;

/**
 * The recovery key, shown this once, and asked back in part.
 *
 * @param typed its last letters, as they are typed
 * @param trouble what is wrong with them, or to be known; empty when nothing is
 */
public record RecoveryKeyPage(String key, Writing typed, String trouble) implements Page {
  /** So many of its letters are asked back. */
  public static final int ASKED = 6;

  private static final String UNKNOWN =
      "It is shown this once. Esc again goes on without its last letters.";

  /** The page as it opens. */
  static RecoveryKeyPage of(String key) {
    return new RecoveryKeyPage(key, Writing.of(""), "");
  }

  @Override
  public Where where() {
    return Where.LINE;
  }

  @Override
  public Optional<Writing> text() {
    return Optional.of(typed);
  }

  /** Whether what was typed are its last letters. */
  private boolean known() {
    return typed.text().strip().equalsIgnoreCase(key.substring(key.length() - ASKED));
  }

  /** What follows: the page goes when its letters are known, or not to be typed after all. */
  static Next run(State state, RecoveryKeyPage page, Command command) {
    return switch (command) {
      case CONFIRM ->
          page.known()
              ? Navigation.back(state)
              : Next.of(
                  state.with(page.saying("These are not its last six letters: look once more.")));
      case BACK ->
          page.trouble.equals(UNKNOWN)
              ? Navigation.back(state)
              : Next.of(state.with(page.saying(UNKNOWN)));
      default -> Next.of(state);
    };
  }

  private RecoveryKeyPage saying(String sentence) {
    return new RecoveryKeyPage(key, typed, sentence);
  }

  /** This page with other letters. */
  RecoveryKeyPage with(Writing letters) {
    return new RecoveryKeyPage(key, letters, "");
  }
}
